import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { InlineInbox } from '../../src/inbox/inline.ts'
import { client } from '../support/adapters.ts'
import { recording } from '../support/recording.ts'
import { push, sample, wire } from '../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'

import { item } from '../support/inbox.ts'

describe('the inline inbox', () => {
  it('has run the handlers before the answer', async () => {
    const { receiver } = recording({ inbox: new InlineInbox() })
    const done: string[] = []
    receiver.on(C2C, () => sleep(30).then(() => done.push('handled')))
    const send = await client(receiver)
    expect((await send({ url: wire(C2C), body: sample(C2C) })).status).toBe(200)
    expect(done).toEqual(['handled'])
  })

  it('answers 503 when a handler failed, so that the platform may try again', async () => {
    const { receiver, errors } = recording({ inbox: new InlineInbox() })
    receiver.on(C2C, () => Promise.reject(new Error('database is away')))
    const answer = await (await client(receiver))({ url: wire(C2C), body: sample(C2C) })
    expect([answer.status, answer.body.ActionStatus]).toEqual([503, 'FAIL'])
    expect(answer.text).not.toContain('database')
    expect(errors.map(({ message, context }) => [context.where, message])).toEqual([
      ['after-handler', 'database is away'],
      ['inbox', 'database is away'],
    ])
  })

  it('answers 503 when one event of a batch failed, after all were handled', async () => {
    const { receiver, events } = recording({ inbox: new InlineInbox() })
    receiver.on('Push.OfflinePush', ({ data }) => {
      if (data.EventType === 2) throw new Error('no')
      return sleep(20)
    })
    const body = push({ EventType: 1 }, { EventType: 2 }, { EventType: 1 })
    expect((await (await client(receiver))({ url: wire('Push.OfflinePush'), body })).status).toBe(
      503,
    )
    expect(events).toHaveLength(3)
  })

  it('warns of nothing, and is drained when its requests are', async () => {
    const inbox = new InlineInbox()
    const gate = Promise.withResolvers<void>()
    inbox.start(() => gate.promise)
    const taken = inbox.append([item({}, { command: C2C })])
    let drained = false
    const drain = inbox.drain().then(() => {
      drained = true
    })
    await sleep(10)
    expect([drained, 'warning' in inbox]).toEqual([false, false])
    gate.resolve()
    await Promise.all([drain, taken])
    expect(drained).toBe(true)
  })
})
