import { describe, expect, it } from 'vitest'
import { InlineInbox } from '../../../src/inbox/inline.ts'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import type { Inbox, InboxLogger } from '../../../src/inbox/port.ts'
import type { Runtime } from '../../../src/inbox/worker/runtime.ts'
import { item, keptLog } from '../../support/inbox.ts'
import { VirtualRuntime } from '../../support/virtual-runtime.ts'

type Make = (logger: InboxLogger, runtime: Runtime) => Inbox

const INBOXES: [string, Make][] = [
  ['memory', (logger, runtime) => new MemoryInbox({ logger, handlerTimeoutMs: 60_000 }, runtime)],
  ['inline', (logger, runtime) => new InlineInbox({ logger, handlerTimeoutMs: 60_000 }, runtime)],
]

/** An inbox with three events; the handlers of two never settle. */
function busy(make: Make) {
  const runtime = new VirtualRuntime()
  const log = keptLog()
  const inbox = make(log, runtime)
  inbox.start(({ data }) => (data === 'quick' ? undefined : new Promise(() => {})))
  void inbox.append([item('stuck'), item('quick'), item('stuck')])
  return { runtime, log, inbox }
}

describe.each(INBOXES)('the drain of the %s inbox', (_name, make) => {
  it('ends at its deadline, says how many are left, and logs it', async () => {
    const { runtime, log, inbox } = busy(make)
    await runtime.advance(10)
    let ended: unknown
    void inbox.drain(5000).then((drained) => {
      ended = drained
    })
    await runtime.advance(4999)
    expect([ended, log.lines]).toEqual([undefined, []])
    await runtime.advance(1)
    expect(ended).toEqual({ left: 2 })
    expect(log.lines).toEqual([
      {
        level: 'error',
        text: 'the inbox was not drained in time: they are lost when the process ends',
        fields: { left: 2, deadlineMs: 5000 },
      },
    ])
  })

  it('ends before its deadline when all is done, leaves no timer, and logs nothing', async () => {
    const runtime = new VirtualRuntime()
    const log = keptLog()
    const inbox = make(log, runtime)
    inbox.start(() => runtime.sleep(100))
    void inbox.append([item('a'), item('b')])
    const drained = inbox.drain(5000)
    await runtime.advance(200)
    expect(await drained).toEqual({ left: 0 })
    expect([runtime.waiting, log.lines]).toEqual([0, []])
  })

  it('without a deadline waits for the end', async () => {
    const { runtime, inbox } = busy(make)
    let ended = false
    void inbox.drain().then(() => {
      ended = true
    })
    await runtime.advance(59_000)
    expect(ended).toBe(false)
  })

  it('ends at once when nothing is there', async () => {
    const runtime = new VirtualRuntime()
    const inbox = make(keptLog(), runtime)
    inbox.start(() => {})
    expect(await inbox.drain(5000)).toEqual({ left: 0 })
    expect(runtime.waiting).toBe(0)
  })
})
