import { describe, expect, it } from 'vitest'
import { cases } from '../../../bench/cases.ts'
import { MemoryStore } from '../../../src/inbox/memory/store.ts'
import { MemoryInbox, type MemoryInboxOptions } from '../../../src/inbox/memory.ts'
import type { InboxItem } from '../../../src/inbox/port.ts'
import { RawText } from '../../../src/text/raw-text.ts'
import { item } from '../../support/inbox.ts'

const store = (limits: { limitItems?: number; limitBytes?: number } = {}) =>
  new MemoryStore({
    limitItems: 1e6,
    limitBytes: 1e6,
    deadLimitItems: 10,
    deadLimitBytes: 1e6,
    rememberIds: 10,
    onDrop() {},
    ...limits,
  })

const claim = (from: MemoryStore, limit: number) => from.claim({ limit, now: 0, leaseMs: 1_000 })

/** Appends again and again; how often it was taken before the store refused. */
function fill(target: MemoryStore, items: () => InboxItem[], most = 10_000): number {
  for (let taken = 0; taken < most; taken++) {
    try {
      target.append(items())
    } catch (error) {
      expect((error as Error).message).toMatch(
        /^the memory inbox is full \(\d+ bytes; limitBytes\): /,
      )
      return taken
    }
  }
  return most
}

const text = (length: number) => [item({ text: 'x'.repeat(length) })]
const push = cases.find(({ events }) => events === 100)?.body as string
const batch = () => {
  const raw = `${push} `
  return JSON.parse(raw).Events.map((data: object) => item(data, { raw: new RawText(raw) }))
}

describe('the memory inbox is full', () => {
  it.each<[string, () => InboxItem[], number, number]>([
    ['of long texts', () => text(10_000), 48, 52],
    ['of short ones', () => text(10), 1700, 2100],
    ['of batches, whose items share a text', batch, 5, 9],
    // A text of 60 kB that takes more than a megabyte as a value.
    [
      'of a body that is small as text only',
      () => [
        item(JSON.parse(`[${'{},'.repeat(20_000)}0]`), { raw: new RawText('x'.repeat(60_002)) }),
      ],
      1,
      1,
    ],
  ])('%s when they weigh what is allowed', (_what, items, least, most) => {
    const taken = fill(store(), items)
    expect([taken >= least, taken <= most, taken]).toEqual([true, true, taken])
  })

  it('of what is being handled, too', () => {
    const target = store()
    target.append(text(100_000))
    expect(claim(target, 1).items).toHaveLength(1)
    expect(fill(target, () => text(10_000))).toBeLessThan(45)
  })

  it('of what waits for its next attempt, too', () => {
    const target = store()
    for (let index = 0; index < 4; index++) {
      target.append(text(100_000))
      const [claimed] = claim(target, 1).items
      target.fail(claimed as never, { failures: [], done: [], retryAt: 1000 })
    }
    expect([target.size, fill(target, () => text(10_000)) < 15]).toEqual([4, true])
  })

  it.each(['done', 'dead'])('no longer when they are %s, and then weighs nothing', (end) => {
    const target = store()
    for (let round = 0; round < 3; round++) {
      expect(fill(target, batch)).toBeGreaterThanOrEqual(5)
      for (let { items } = claim(target, 50); items.length; { items } = claim(target, 50)) {
        for (const claimed of items) {
          if (end === 'done') target.complete(claimed)
          else target.fail(claimed, { failures: [], done: [] })
        }
      }
      expect([target.size, target.bytes]).toEqual([0, 0])
    }
  })

  it('as long as one item of a batch is not done: it holds the text of all', () => {
    const target = store()
    target.append(batch())
    const { items } = claim(target, 100)
    for (const claimed of items.slice(1)) target.complete(claimed)
    expect([target.size, target.bytes > 30_000]).toEqual([1, true])
    target.complete(items[0] as never)
    expect([target.size, target.bytes]).toEqual([0, 0])
  })

  it('of nothing: an empty list is always taken', () => {
    expect(() => store({ limitItems: 0, limitBytes: 0 }).append([])).not.toThrow()
  })
})

describe('an option that cannot work', () => {
  it.each<[MemoryInboxOptions, string]>([
    [{ concurrency: 0 }, 'concurrency must be a number of at least 1, not 0'],
    [{ attempts: 0 }, 'attempts must be a number of at least 1, not 0'],
    [{ attempts: Number.NaN }, 'attempts must be a number of at least 1, not NaN'],
    [{ backoffMs: -1 }, 'backoffMs must be a number of at least 0, not -1'],
    [{ maxBackoffMs: '60' as never }, 'maxBackoffMs must be a number of at least 0, not 60'],
    [{ handlerTimeoutMs: 0 }, 'handlerTimeoutMs must be a number of at least 1, not 0'],
    [{ leaseMs: 10 }, 'leaseMs must be a number of at least 1000, not 10'],
    [{ afterDead: 'wait' as never }, `afterDead must be 'continue' or 'hold', not "wait"`],
    [{ rememberIds: -1 }, 'rememberIds must be a number of at least 0, not -1'],
    [{ limitItems: 0 }, 'limitItems must be a number of at least 1, not 0'],
    [{ limitBytes: 0 }, 'limitBytes must be a number of at least 1, not 0'],
    [{ deadLimitItems: -1 }, 'deadLimitItems must be a number of at least 0, not -1'],
    [{ deadLimitBytes: -1 }, 'deadLimitBytes must be a number of at least 0, not -1'],
  ])('%o is named', (options, message) => {
    expect(() => new MemoryInbox(options)).toThrow(new TypeError(message))
  })
})
