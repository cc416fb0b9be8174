import { describe, expect, it } from 'vitest'
import { MemoryInbox, type MemoryInboxOptions } from '../../../src/inbox/memory.ts'
import { retryDelayMs } from '../../../src/inbox/worker/retry.ts'
import { item } from '../../support/inbox.ts'
import { seededRandom, VirtualRuntime } from '../../support/virtual-runtime.ts'

const OPTIONS = { attempts: 5, backoffMs: 100, maxBackoffMs: 500 }
const DAY_MS = 24 * 60 * 60 * 1000
const asking = (retryAfterMs: unknown) => Object.assign(new Error('busy'), { retryAfterMs })

describe('the time until the next attempt', () => {
  it.each<[string, number, unknown[], number, number | undefined]>([
    ['is at most the backoff after the first', 1, ['x'], 1, 100],
    ['doubles', 2, ['x'], 1, 200],
    ['doubles again', 3, ['x'], 1, 400],
    ['has a limit', 4, ['x'], 1, 500],
    ['is random, from nothing on', 4, ['x'], 0, 0],
    ['is random, up to the limit', 4, ['x'], 0.5, 250],
    ['does not come when all attempts are used up', 5, ['x'], 1, undefined],
    ['is never shorter than what the error asks for', 1, [asking(3000)], 0, 3000],
    ['is a little longer, so that not all come back at once', 1, [asking(3000)], 1, 3100],
    ['may be longer than the limit when an error asks for it', 1, [asking(90_000)], 0, 90_000],
    [
      'is the longest that one of several handlers asks for',
      1,
      ['x', asking(10), asking(70)],
      0,
      70,
    ],
    [
      'does not come for an error that asks for it after the last attempt',
      5,
      [asking(1)],
      0,
      undefined,
    ],
    ['is a day at most', 1, [asking(Infinity)], 0, DAY_MS],
    ['takes no notice of a negative number', 1, [asking(-5)], 1, 100],
    ['takes no notice of what is no number', 1, [asking('300')], 1, 100],
    ['takes no notice of NaN', 1, [asking(Number.NaN)], 1, 100],
    ['can do with null', 1, [null], 1, 100],
  ])('%s', (_what, attempt, errors, random, expected) => {
    const failures = errors.map((error) => ({ handler: 'a', error }))
    expect(retryDelayMs(attempt, failures, OPTIONS, random)).toBe(expected)
  })
})

/**
 * The number of events that become dead letters when their handler fails for a while; a hundred
 * arrive per second.
 */
async function outage(seconds: number, options: MemoryInboxOptions, seed: number) {
  const runtime = new VirtualRuntime(seededRandom(seed))
  const inbox = new MemoryInbox({ logger: false, ...options }, runtime)
  const until = runtime.now() + seconds * 1000
  let handled = 0
  inbox.start(async () => {
    await runtime.sleep(2)
    if (runtime.now() < until) throw new Error('the database is away')
    handled++
  })
  let sent = 0
  while (runtime.now() < until + 2000) {
    for (let index = 0; index < 5; index++) inbox.append([item(sent++)])
    await runtime.advance(50)
  }
  const drained = inbox.drain()
  await runtime.advance(10 * 60_000)
  expect(await drained).toEqual({ left: 0 })
  return { sent, handled, dead: inbox.deadLetters.length }
}

describe('an outage of the database', () => {
  it.each([1, 2, 3])('of 5 seconds kills no event (seed %i)', async (seed) => {
    const { sent, handled, dead } = await outage(5, {}, seed)
    expect([handled, dead, sent > 600]).toEqual([sent, 0, true])
  })

  it('of 20 seconds neither', async () => {
    const { sent, handled, dead } = await outage(20, {}, 4)
    expect([handled, dead]).toEqual([sent, 0])
  })

  it('kills most of them when each is only tried three times: the check can fail', async () => {
    const { sent, dead } = await outage(5, { attempts: 3 }, 1)
    expect(dead).toBeGreaterThan(sent / 2)
  })
})

it('an error that asks for a time gets it', async () => {
  const runtime = new VirtualRuntime()
  const inbox = new MemoryInbox({ logger: false }, runtime)
  const times: number[] = []
  inbox.start(async () => {
    times.push(runtime.now())
    if (times.length === 1) throw asking(45_000)
  })
  inbox.append([item('a')])
  await runtime.advance(44_999)
  expect(times).toHaveLength(1)
  await runtime.advance(500)
  expect(times).toHaveLength(2)
})
