import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import type { InboxItem } from '../../../src/inbox/port.ts'
import { revalidate } from '../../../src/receiver/after/revalidate.ts'
import { createReceiver, type Receiver } from '../../../src/receiver/receiver.ts'
import { APP, push, sample, wire } from '../../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const PUSH = 'Push.OfflinePush'

/** A receiver with short pauses between attempts. */
function receiving(options = {}) {
  const inbox = new MemoryInbox({ backoffMs: 1, logger: false, ...options })
  return createReceiver({ sdkAppId: APP, tokens: 'none', inbox, logger: false })
}

const send = (receiver: Receiver, command: string, body: unknown, query = {}) =>
  receiver.handle({
    method: 'POST',
    url: wire(command, query),
    body: () => ({ raw: new TextEncoder().encode(JSON.stringify(body)) }),
  })

describe('each handler has a state of its own', () => {
  it('a retry runs only those that failed', async () => {
    const receiver = receiving()
    const ran: string[] = []
    receiver
      .on(C2C, () => void ran.push('archive'), { name: 'archive' })
      .on(
        C2C,
        async ({ attempt }) => {
          ran.push(`index ${attempt}`)
          if (attempt < 3) throw new Error('not yet')
        },
        { name: 'index' },
      )
      .onAny(() => void ran.push('any'), { name: 'any' })
    await send(receiver, C2C, sample(C2C))
    await receiver.drain(1_000)
    expect(ran).toEqual(['archive', 'index 1', 'any', 'index 2', 'index 3'])
  })

  it('functions without a name, and two of one name, are told apart', async () => {
    const receiver = receiving()
    const ran: string[] = []
    const twice = (word: string) => {
      const handler = ({ attempt }: { attempt: number }) => {
        ran.push(`${word} ${attempt}`)
        if (attempt === 1 && word !== 'one') throw new Error('not yet')
      }
      return handler
    }
    receiver.on(C2C, twice('one')).on(C2C, twice('two')).on(C2C, twice('three'))
    await send(receiver, C2C, sample(C2C))
    await receiver.drain(1_000)
    expect(ran).toEqual(['one 1', 'two 1', 'three 1', 'two 2', 'three 2'])
  })

  it('a name is given once', () => {
    const receiver = receiving().on(C2C, () => {}, { name: 'archive' })
    expect(() => receiver.on(C2C, () => {}, { name: 'archive' })).toThrow(
      'there is another handler with the name "archive"',
    )
  })

  it('the signal is aborted when its own time is up, and not that of the next handler', async () => {
    const receiver = receiving({ handlerTimeoutMs: 30, attempts: 1 })
    const aborted: boolean[] = []
    receiver.on(C2C, async ({ signal }) => {
      await sleep(60)
      aborted[0] = signal.aborted
    })
    receiver.on(C2C, async ({ signal }) => {
      await sleep(5)
      aborted[1] = signal.aborted
    })
    await send(receiver, C2C, sample(C2C))
    await sleep(100)
    expect(aborted).toEqual([true, false])
  })
})

describe('an event', () => {
  it('has the same id for each attempt and each redelivery, which is dropped', async () => {
    const receiver = receiving()
    const ids: string[] = []
    receiver.on(C2C, ({ id, attempt }) => {
      ids.push(id)
      if (attempt === 1) throw new Error('again')
    })
    for (let time = 0; time < 3; time++) await send(receiver, C2C, sample(C2C))
    await receiver.drain(1_000)
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    expect(ids[0]).toMatch(new RegExp(`^${APP}/${C2C}/`))
  })

  it('that nothing identifies is handled each time it comes', async () => {
    const receiver = receiving()
    const ids: string[] = []
    receiver.on('State.StateChange', ({ id }) => void ids.push(id))
    const { EventTime: _, ...body } = sample('State.StateChange') as Record<string, unknown>
    for (let time = 0; time < 3; time++) await send(receiver, 'State.StateChange', body)
    await receiver.drain(1_000)
    expect([ids.length, new Set(ids).size]).toEqual([3, 3])
  })

  it('of a batch is dropped when it comes again in another batch', async () => {
    const receiver = receiving()
    const seen: unknown[] = []
    receiver.on(PUSH, ({ data }) => void seen.push(data.To_Account))
    const { Events: events } = batch(3)
    await send(receiver, PUSH, { Events: events.slice(0, 2) })
    await send(receiver, PUSH, { Events: events })
    await receiver.drain(1_000)
    expect(seen.toSorted()).toEqual(['user0', 'user1', 'user2'])
  })
})

describe('a quarantined body that is validated again', () => {
  it('has findings as long as it violates the contract', () => {
    const item = itemOf(C2C, { ...sample(C2C), To_Account: 7 })
    expect(revalidate(item)).toMatchObject({ findings: [{ path: '/To_Account' }] })
  })

  it('becomes its events when it does not', () => {
    expect(revalidate(itemOf(PUSH, batch(2)))).toMatchObject({
      events: [
        { kind: 'event', position: 0, identified: true, data: { To_Account: 'user0' } },
        { kind: 'event', position: 1, identified: true, data: { To_Account: 'user1' } },
      ],
    })
  })
})

it('an event reaches a handler of whole batches as a batch of one', async () => {
  const inbox = new MemoryInbox({ logger: false })
  const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', inbox, logger: false })
  const got: unknown[] = []
  receiver.onBatch(PUSH, ({ events }) => void got.push(events.map((one) => one.To_Account)))
  const { events } = revalidate(itemOf(PUSH, batch(2))) as { events: InboxItem[] }
  await inbox.append(events)
  await receiver.drain(1_000)
  expect(got).toEqual([['user0'], ['user1']])
})

/** A batch of events for `user0`, `user1`, … */
function batch(count: number): { Events: object[] } {
  const { Events } = push({}) as { Events: object[] }
  return {
    Events: Array.from({ length: count }, (_, index) => ({
      ...Events[0],
      To_Account: `user${index}`,
    })),
  }
}

function itemOf(command: string, body: unknown): InboxItem {
  return {
    id: 'x',
    identified: false,
    kind: 'invalid',
    command,
    data: body,
    query: { SdkAppid: String(APP), CallbackCommand: command },
    receivedAt: 0,
  }
}
