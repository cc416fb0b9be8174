import { describe, expect, it } from 'vitest'
import { MemoryInbox, type MemoryInboxOptions } from '../../../src/inbox/memory.ts'
import type { DeadLetter } from '../../../src/inbox/port.ts'
import { item, keptLog } from '../../support/inbox.ts'
import { VirtualRuntime } from '../../support/virtual-runtime.ts'

/** An inbox whose handlers always fail, after it got this number of events. */
async function failing(
  count: number,
  options: MemoryInboxOptions = {},
  [error]: [unknown] = [new Error('no')],
) {
  const runtime = new VirtualRuntime()
  const log = keptLog()
  const inbox = new MemoryInbox({ logger: log, attempts: 2, ...options }, runtime)
  inbox.start(({ data }, attempt) => {
    if (data?.fine) return
    return Promise.resolve(attempt.run('archive', () => Promise.reject(error))).then(() => {})
  })
  const data = (index: number) => ({ index, text: 'x'.repeat(1000) })
  inbox.append(Array.from({ length: count }, (_, index) => item(data(index))))
  await runtime.advance(60_000)
  return { inbox, log, runtime }
}

const indices = (inbox: MemoryInbox) => inbox.deadLetters.map(({ item }) => item.data.index)

describe('a dead letter', () => {
  it('is one line of error level with the command, the attempts, the handler and the reason, and no stack', async () => {
    const { log } = await failing(1)
    expect(log.lines).toEqual([
      {
        level: 'error',
        text: 'an event has failed for good and is now a dead letter',
        fields: {
          id: expect.stringMatching(/^test/),
          command: 'State.StateChange',
          attempts: 2,
          handlers: ['archive'],
          reason: 'no',
        },
      },
    ])
  })

  it.each<[string, unknown, string]>([
    ['a long message', new Error('y'.repeat(5000)), 'y'.repeat(300)],
    ['no error', 'just a word', 'just a word'],
    ['nothing', undefined, 'undefined'],
    ['what cannot be printed', Object.create(null), 'a value that cannot be printed'],
  ])('that was thrown %s has a line of bounded length', async (_what, error, reason) => {
    const { log } = await failing(1, {}, [error])
    expect(log.lines.map(({ fields }) => fields.reason)).toEqual([reason])
  })

  it('is told to the onDead hook with the event and what failed', async () => {
    const told: DeadLetter[] = []
    const error = new Error('no')
    await failing(1, { onDead: (letter) => told.push(letter) }, [error])
    expect(told).toMatchObject([
      { item: { data: { index: 0 } }, attempts: 2, failures: [{ handler: 'archive', error }] },
    ])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('hook')
      },
    ],
    ['rejects', () => Promise.reject(new Error('hook'))],
  ])('is kept when the onDead hook %s, which is logged', async (_how, onDead) => {
    const { inbox, log } = await failing(1, { onDead })
    expect(inbox.deadLetters).toHaveLength(1)
    expect(log.lines.at(-1)).toMatchObject({
      text: 'the onDead hook threw',
      fields: { reason: 'hook' },
    })
  })
})

describe('dead letters', () => {
  it('are kept up to their number, the newest; the log says that others were dropped, not for each', async () => {
    const { inbox, log } = await failing(112, { deadLimitItems: 10 })
    expect(indices(inbox)).toEqual(Array.from({ length: 10 }, (_, index) => 102 + index))
    expect(inbox.deadLettersDropped).toBe(102)
    const dropped = log.lines.filter(({ level }) => level === 'warn')
    expect(dropped.map(({ fields }) => fields.dropped)).toEqual([1, 10, 100])
    expect(dropped[0]?.text).toBe('there are too many dead letters; the oldest were dropped')
  })

  it('are kept up to 1 000 by default', async () => {
    const { inbox } = await failing(1001, { logger: false })
    expect([inbox.deadLetters.length, indices(inbox)[0]]).toEqual([1000, 1])
  })

  it('are kept up to their bytes', async () => {
    // One takes about 2 500 bytes.
    const { inbox } = await failing(20, { deadLimitBytes: 10_000, logger: false })
    expect(indices(inbox)).toEqual([17, 18, 19])
  })

  it('free the place that their events held', async () => {
    const { inbox } = await failing(3, { limitItems: 3, logger: false })
    expect(() =>
      inbox.append([item({ fine: true }), item({ fine: true }), item({ fine: true })]),
    ).not.toThrow()
  })
})

describe('the log of an inbox', () => {
  const dies = async (own: MemoryInboxOptions['logger'], given = keptLog()) => {
    const runtime = new VirtualRuntime()
    const inbox = new MemoryInbox(
      { attempts: 1, ...(own === undefined ? {} : { logger: own }) },
      runtime,
    )
    inbox.start(() => Promise.reject(new Error('no')), { logger: given })
    inbox.append([item('a')])
    await runtime.advance(10)
    return given.lines.length
  }

  it('is the one that it was started with', async () => {
    expect(await dies(undefined)).toBe(1)
  })

  it('is its own, if it has one', async () => {
    const own = keptLog()
    expect([await dies(own), own.lines.length]).toEqual([0, 1])
  })

  it('is silent if that is asked for', async () => {
    expect(await dies(false)).toBe(0)
  })

  it('may throw', async () => {
    const throwing = () => {
      throw new Error('the log is full')
    }
    expect(await dies({ warn: throwing, error: throwing })).toBe(0)
  })
})
