import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { InlineInbox } from '../../../src/inbox/inline.ts'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import { createReceiver } from '../../../src/receiver/receiver.ts'
import { client } from '../../support/adapters.ts'
import { recording, throwing } from '../../support/recording.ts'
import { APP, push, sample, wire } from '../../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const PUSH = 'Push.OfflinePush'
describe('handlers', () => {
  it('get an event with its command, data, query and time', async () => {
    const seen = recording({ clock: () => 1762901190000 })
    let got: any
    seen.receiver.on(C2C, (event) => {
      got = event
    })
    await (await client(seen.receiver))({
      url: wire(C2C, { OptPlatform: 'iOS' }),
      body: sample(C2C),
    })
    expect(got).toMatchObject({
      command: C2C,
      data: sample(C2C),
      query: { OptPlatform: 'iOS' },
      receivedAt: 1762901190000,
    })
  })

  it('of a command run one after the other, and onAny after them', async () => {
    const seen = recording()
    const order: string[] = []
    const step = (name: string, ms: number) => () => sleep(ms).then(() => order.push(name))
    seen.receiver
      .onAny(step('any', 0))
      .on(C2C, step('first', 20))
      .on(C2C, step('second', 0))
      .on('State.StateChange', step('other', 0))
    await (await client(seen.receiver))({ url: wire(C2C), body: sample(C2C) })
    expect(order).toEqual(['first', 'second', 'any'])
  })

  it.each<[string, () => unknown]>([
    ['throws', () => throwing('boom')],
    ['rejects', () => Promise.reject(new Error('boom'))],
  ])('are all run, also after one that %s; onError hears of it', async (_behaviour, handler) => {
    const seen = recording({ inbox: new MemoryInbox({ attempts: 1 }) })
    seen.receiver.on(C2C, handler)
    await (await client(seen.receiver))({ url: wire(C2C), body: sample(C2C) })
    await seen.receiver.drain()
    expect(seen.events).toHaveLength(1)
    expect(seen.errors).toMatchObject([
      {
        message: 'boom',
        context: {
          command: C2C,
          where: 'after-handler',
          item: { kind: 'event', data: sample(C2C) },
        },
      },
    ])
    // The event is in the context for handlers; it does not belong into a log.
    const line = seen.log.find(({ fields }) => fields.where === 'after-handler')
    expect(line?.fields).toEqual({
      command: C2C,
      where: 'after-handler',
      err: expect.any(Error),
    })
  })

  it('of before-callbacks are not those of onAny', async () => {
    const seen = recording()
    const command = 'C2C.CallbackBeforeSendMsg'
    await (await client(seen.receiver))({ url: wire(command), body: sample(command) })
    expect([seen.events, seen.unknown]).toEqual([[], []])
  })

  it('may be registered with an alias', async () => {
    const seen = recording()
    const got: string[] = []
    seen.receiver.on(
      'Call.CallbackAfterCloudRecordingChanged' as 'Call.CallbackAfterRecordChanged',
      ({ command }) => got.push(command),
    )
    const command = 'Call.CallbackAfterRecordChanged'
    await (await client(seen.receiver))({ url: wire(command), body: sample(command) })
    expect(got).toEqual([command])
  })

  it.each<[string, () => any]>([
    ['throw', () => throwing('worse')],
    ['reject', () => Promise.reject(new Error('worse'))],
  ])('of onError that %s do no harm', async (_behaviour, handler) => {
    const seen = recording()
    seen.receiver.onError(handler).on(C2C, () => throwing('boom'))
    expect(
      (await (await client(seen.receiver))({ url: wire(C2C), body: sample(C2C) })).status,
    ).toBe(503)
    expect(seen.log.map(({ text }) => text)).toContain('an onError handler threw')
  })
})

describe('a batch', () => {
  const body = push({ EventType: 1 }, { EventType: 2 }, { EventType: 1 })

  it.each<[string, { one?: boolean; batch?: boolean; any?: boolean }, string[]]>([
    ['a handler of events', { one: true }, ['one 1', 'one 2', 'one 1']],
    ['a handler of batches', { batch: true }, ['batch 1,2,1']],
    ['both', { one: true, batch: true }, ['batch 1,2,1', 'one 1', 'one 2', 'one 1']],
    [
      'a handler of batches and one of everything',
      { batch: true, any: true },
      ['batch 1,2,1', 'any 1', 'any 2', 'any 1'],
    ],
  ])('reaches %s as it is asked for', async (_who, { one, batch, any }, expected) => {
    const got: string[] = []
    const receiver = createReceiver({
      sdkAppId: APP,
      tokens: 'none',
      logger: false,
      inbox: new InlineInbox(),
    })
    if (one) receiver.on(PUSH, ({ data }) => got.push(`one ${data.EventType}`))
    if (batch)
      receiver.onBatch(PUSH, ({ events }) =>
        got.push(`batch ${events.map(({ EventType }) => EventType)}`),
      )
    if (any)
      receiver.onAny(({ data }) => got.push(`any ${(data as { EventType: number }).EventType}`))
    await (await client(receiver))({ url: wire(PUSH), body })
    expect(got).toEqual(expected)
  })

  it('of another command does not reach it', async () => {
    const got: unknown[] = []
    const receiver = createReceiver({
      sdkAppId: APP,
      tokens: 'none',
      logger: false,
      inbox: new InlineInbox(),
    })
    receiver.onBatch('Push.AllMemberPush', (batch) => got.push(batch))
    await (await client(receiver))({ url: wire(PUSH), body })
    expect(got).toEqual([])
  })
})
