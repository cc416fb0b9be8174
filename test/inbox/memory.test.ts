import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { MemoryInbox, type MemoryInboxOptions } from '../../src/inbox/memory.ts'
import { systemRuntime } from '../../src/inbox/worker/runtime.ts'
import { item } from '../support/inbox.ts'
import { VirtualRuntime } from '../support/virtual-runtime.ts'

/** The real clock, and the longest of the possible random pauses. */
const longest = { ...systemRuntime, random: () => 1 }

/** An inbox whose handler records its items; it fails as often as `failures` says for the data. */
function started(options: MemoryInboxOptions = {}, failures: Record<string, number> = {}) {
  const inbox = new MemoryInbox({ backoffMs: 5, logger: false, ...options }, longest)
  const seen: unknown[] = []
  inbox.start(async ({ data }) => {
    seen.push(data)
    if ((failures[data] ?? 0) > 0) {
      failures[data] = (failures[data] as number) - 1
      throw new Error(`no ${data}`)
    }
  })
  return { inbox, seen }
}

describe('the memory inbox', () => {
  it('says at start what it loses', () => {
    expect(new MemoryInbox().warning).toMatch(
      /a crash loses .* Pass createReceiver a durable inbox/,
    )
  })

  it('handles events in the order of arrival', async () => {
    const { inbox, seen } = started({ concurrency: 1 })
    for (let start = 0; start < 3000; start += 100) {
      inbox.append(Array.from({ length: 100 }, (_, index) => item(start + index)))
    }
    await inbox.drain()
    expect(seen).toEqual(Array.from({ length: 3000 }, (_, index) => index))
  })

  it('takes events before it handles them, so that a handler that computes for long delays no answer', async () => {
    const { inbox, seen } = started()
    inbox.append([item('a')])
    await Promise.resolve()
    expect([inbox.size, seen]).toEqual([1, []])
    await inbox.drain()
    expect([inbox.size, seen]).toEqual([0, ['a']])
  })

  it('handles what was taken before it was started', async () => {
    const inbox = new MemoryInbox()
    const seen: unknown[] = []
    inbox.append([item('early')])
    await sleep(5)
    inbox.start(async ({ data }) => void seen.push(data))
    await inbox.drain()
    expect(seen).toEqual(['early'])
  })

  it('lets others pass while a failed event waits for its next try', async () => {
    const { inbox, seen } = started({ concurrency: 1, backoffMs: 50 }, { bad: 1 })
    inbox.append([item('bad'), item('b'), item('c')])
    await inbox.drain()
    expect(seen).toEqual(['bad', 'b', 'c', 'bad'])
  })

  it.each([1, 3])('runs %i handlers at the same time', async (concurrency) => {
    const inbox = new MemoryInbox({ concurrency })
    let running = 0
    let most = 0
    inbox.start(async () => {
      most = Math.max(most, ++running)
      await sleep(2)
      running--
    })
    inbox.append(Array.from({ length: 9 }, (_, index) => item(index)))
    await inbox.drain()
    expect([most, running]).toEqual([concurrency, 0])
  })

  it('tries again, and keeps nothing of an event that succeeds then', async () => {
    const { inbox, seen } = started({ attempts: 3 }, { a: 2 })
    inbox.append([item('a'), item('b')])
    await inbox.drain()
    expect([seen.filter((data) => data === 'a').length, inbox.deadLetters]).toEqual([3, []])
  })

  it('waits twice as long before each further try', async () => {
    const runtime = new VirtualRuntime(() => 1)
    const inbox = new MemoryInbox({ attempts: 4, backoffMs: 40, logger: false }, runtime)
    const times: number[] = []
    inbox.start(async () => {
      times.push(runtime.now())
      throw new Error('no')
    })
    inbox.append([item('a')])
    await runtime.advance(1000)
    const first = times[0] as number
    expect(times.map((time) => time - first)).toEqual([0, 40, 120, 280])
  })

  it('keeps an event that fails for good with its error', async () => {
    const { inbox, seen } = started({ attempts: 2 }, { a: 9 })
    inbox.append([item('a'), item('b')])
    await inbox.drain()
    expect(inbox.deadLetters).toEqual([
      {
        item: expect.objectContaining({ data: 'a' }),
        attempts: 2,
        failures: [{ handler: '', error: new Error('no a') }],
      },
    ])
    expect(seen.toSorted()).toEqual(['a', 'a', 'b'])
  })

  it('refuses what would exceed its limit, whole, and has room again later', async () => {
    const { inbox, seen } = started({ limitItems: 3 })
    inbox.append([item('a'), item('b')])
    expect(() => inbox.append([item('c'), item('d')])).toThrow(
      /full \(3 items; limitItems\): handlers are slower/,
    )
    inbox.append([item('c')])
    await inbox.drain()
    inbox.append([item('d')])
    await inbox.drain()
    expect(seen).toEqual(['a', 'b', 'c', 'd'])
  })

  it('counts what is being handled and what waits for its next try as its load', async () => {
    const { inbox } = started({ limitItems: 2, backoffMs: 50 }, { a: 1 })
    const held = Promise.withResolvers<void>()
    const busy = new MemoryInbox({ limitItems: 1 })
    busy.start(() => held.promise)
    busy.append([item('x')])
    inbox.append([item('a')])
    await sleep(10)
    expect([busy.size, inbox.size]).toEqual([1, 1])
    expect(() => busy.append([item('y')])).toThrow('full')
    held.resolve()
    await Promise.all([busy.drain(), inbox.drain()])
  })

  it('is drained when the last event is done, retries included, for everyone who waits', async () => {
    const { inbox, seen } = started({ attempts: 2 }, { a: 1 })
    inbox.append([item('a'), item('b')])
    await Promise.all([inbox.drain(), inbox.drain()])
    expect(seen.toSorted()).toEqual(['a', 'a', 'b'])
    await inbox.drain()
  })
})
