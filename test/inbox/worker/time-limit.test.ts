import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { InlineInbox } from '../../../src/inbox/inline.ts'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import type { Attempt, Consume, InboxItem } from '../../../src/inbox/port.ts'
import { HandlerTimeoutError } from '../../../src/inbox/worker/attempt.ts'
import { item } from '../../support/inbox.ts'
import { VirtualRuntime } from '../../support/virtual-runtime.ts'

const never = () => new Promise<never>(() => {})
const OPTIONS = { concurrency: 1, handlerTimeoutMs: 1000, attempts: 2, logger: false } as const

/** The two ways to run handlers: all of an item at once, or one by one. */
const WAYS: [string, (handler: (data: any) => any) => Consume][] = [
  [
    'all at once',
    (handler) =>
      ({ data }) =>
        handler(data),
  ],
  [
    'one by one',
    (handler) =>
      async ({ data }, attempt) =>
        void (await attempt.run('a', () => handler(data))),
  ],
]

function started(consume: Consume, options: object = OPTIONS) {
  const runtime = new VirtualRuntime()
  const inbox = new MemoryInbox(options, runtime)
  inbox.start(consume)
  return { runtime, inbox }
}

describe.each(WAYS)('a handler, %s', (_way, consume) => {
  it('that never settles has failed, is tried again, and leaves its place to others', async () => {
    const seen: string[] = []
    const { runtime, inbox } = started(
      consume((data) => {
        seen.push(data)
        return data === 'stuck' ? never() : undefined
      }),
    )
    inbox.append([item('stuck'), item('b')])
    await runtime.advance(999)
    expect(seen).toEqual(['stuck'])
    await runtime.advance(1)
    expect(seen).toEqual(['stuck', 'b'])
    await runtime.advance(5000)
    expect(seen).toEqual(['stuck', 'b', 'stuck'])
    expect(inbox.deadLetters).toMatchObject([
      {
        item: { data: 'stuck' },
        attempts: 2,
        failures: [{ error: expect.any(HandlerTimeoutError) }],
      },
    ])
    expect([inbox.size, runtime.waiting]).toEqual([0, 0])
  })

  it.each([
    ['succeeds', () => {}],
    ['fails', () => Promise.reject(new Error('late'))],
  ])('that %s after its time changes nothing more', async (_how, end) => {
    let attempts = 0
    const { runtime, inbox } = started(
      consume(async () => {
        attempts++
        await runtime.sleep(1500)
        await end()
      }),
    )
    inbox.append([item('slow')])
    await runtime.advance(60_000)
    expect(attempts).toBe(2)
    expect(inbox.deadLetters).toMatchObject([
      { failures: [{ error: expect.any(HandlerTimeoutError) }] },
    ])
  })

  it('that needs nearly all of it succeeds', async () => {
    const { runtime, inbox } = started(consume(() => runtime.sleep(999)))
    inbox.append([item('slow')])
    await runtime.advance(60_000)
    expect([inbox.size, inbox.deadLetters, runtime.waiting]).toEqual([0, [], 0])
  })
})

describe('sixteen handlers that never settle', () => {
  it('do not stop the rest', async () => {
    const done: number[] = []
    const { runtime, inbox } = started(({ data }) => (data < 16 ? never() : void done.push(data)), {
      logger: false,
      attempts: 1,
    })
    inbox.append(Array.from({ length: 100 }, (_, index) => item(index)))
    await runtime.advance(29_000)
    expect(done).toEqual([])
    await runtime.advance(1_000)
    expect([done.length, inbox.size, inbox.deadLetters.length]).toEqual([84, 0, 16])
  })
})

describe('the handlers of an item', () => {
  it('have a time limit each: one that is stuck does not take the time of the next', async () => {
    const results: unknown[] = []
    const { runtime, inbox } = started(
      async (_item: InboxItem, attempt: Attempt) => {
        results.push(await attempt.run('stuck', never))
        results.push(await attempt.run('slow', () => runtime.sleep(900)))
        results.push(await attempt.run('quick', () => {}))
      },
      { ...OPTIONS, attempts: 1 },
    )
    inbox.append([item('a')])
    await runtime.advance(5000)
    expect(results).toMatchObject([
      { ok: false, error: { name: 'HandlerTimeoutError' } },
      { ok: true },
      { ok: true },
    ])
    expect(inbox.deadLetters[0]?.failures.map(({ handler }) => handler)).toEqual(['stuck'])
  })
})

describe('the signal of a handler', () => {
  it.each<[string, boolean]>([
    ['asked for at the beginning', true],
    ['asked for too late', false],
  ])('%s is aborted with the time limit as its reason', async (_when, early) => {
    let context: { signal: AbortSignal } | undefined
    let signal: AbortSignal | undefined
    const { runtime, inbox } = started(async (_item, attempt) => {
      await attempt.run('a', (own) => {
        context = own
        if (early) signal = own.signal
        return never()
      })
    })
    inbox.append([item('a')])
    await runtime.advance(999)
    expect(signal?.aborted).toBe(early ? false : undefined)
    await runtime.advance(1)
    expect((early ? signal : context?.signal)?.reason).toBeInstanceOf(HandlerTimeoutError)
  })

  it('that is done in time is never aborted', async () => {
    let signal: AbortSignal | undefined
    const { runtime, inbox } = started(async (_item, attempt) => {
      await attempt.run('a', async (context) => {
        signal = context.signal
      })
    })
    inbox.append([item('a')])
    await runtime.advance(60_000)
    expect(signal?.aborted).toBe(false)
  })
})

describe('the inline inbox', () => {
  it('refuses what a handler has not done within the 2 seconds of the platform', async () => {
    const runtime = new VirtualRuntime()
    const inbox = new InlineInbox({}, runtime)
    inbox.start(never)
    let refused: unknown
    const taken = inbox.append([item('a')])
    taken.catch((error) => {
      refused = error
    })
    await runtime.advance(1999)
    expect(refused).toBeUndefined()
    await runtime.advance(1)
    expect(refused).toBeInstanceOf(HandlerTimeoutError)
    expect(await inbox.drain()).toEqual({ left: 0 })
    await turn()
  })
})
