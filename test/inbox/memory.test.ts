import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { MemoryInbox, type MemoryInboxOptions } from '../../src/inbox/memory.ts'
import type { InboxItem } from '../../src/inbox/port.ts'

const item = (data: unknown): InboxItem => ({
  kind: 'event',
  command: 'State.StateChange',
  data,
  query: {},
  receivedAt: 0,
})

/** An inbox whose handler says what it was given; it fails for data that `failures` counts down. */
function started(options: MemoryInboxOptions = {}, failures: Record<string, number> = {}) {
  const inbox = new MemoryInbox({ backoffMs: 5, ...options })
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
      /a crash loses .* Give createReceiver a durable inbox/,
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
    inbox.append(['bad', 'b', 'c'].map(item))
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
    const inbox = new MemoryInbox({ attempts: 3, backoffMs: 40 })
    const times: number[] = []
    inbox.start(async () => {
      times.push(performance.now())
      throw new Error('no')
    })
    inbox.append([item('a')])
    await inbox.drain()
    const [first, second, third] = times as [number, number, number]
    // A timer may be a millisecond early, and as late as the machine is busy.
    expect([second - first > 38, third - second > 78]).toEqual([true, true])
  })

  it('keeps an event that fails for good with its error', async () => {
    const { inbox, seen } = started({ attempts: 2 }, { a: 9 })
    inbox.append([item('a'), item('b')])
    await inbox.drain()
    expect(inbox.deadLetters).toEqual([{ item: item('a'), error: new Error('no a') }])
    expect(seen.toSorted()).toEqual(['a', 'a', 'b'])
  })

  it('keeps the newest 1 000 of them', async () => {
    const inbox = new MemoryInbox({ attempts: 1, concurrency: 1 })
    inbox.start(() => Promise.reject(new Error('no')))
    inbox.append(Array.from({ length: 1001 }, (_, index) => item(index)))
    await inbox.drain()
    const kept = inbox.deadLetters.map((letter) => letter.item.data)
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([1000, 1, 1000])
  })

  it('refuses what would exceed its capacity, whole, and has room again later', async () => {
    const { inbox, seen } = started({ capacity: 3 })
    inbox.append([item('a'), item('b')])
    expect(() => inbox.append([item('c'), item('d')])).toThrow('the memory inbox is full (3 items)')
    inbox.append([item('c')])
    await inbox.drain()
    inbox.append([item('d')])
    await inbox.drain()
    expect(seen).toEqual(['a', 'b', 'c', 'd'])
  })

  it('counts what is being handled and what waits for its next try as its load', async () => {
    const { inbox } = started({ capacity: 2, backoffMs: 50 }, { a: 1 })
    const held = Promise.withResolvers<void>()
    const busy = new MemoryInbox({ capacity: 1 })
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
