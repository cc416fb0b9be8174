import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Inbox } from '../../../src/inbox/port.ts'
import type { Metrics } from '../../../src/receiver/metrics/metrics.ts'
import type { ReceiverOptions } from '../../../src/receiver/options.ts'
import type { Receiver } from '../../../src/receiver/receiver.ts'
import { client } from '../../support/adapters.ts'
import type { Outgoing } from '../../support/http.ts'
import { recording } from '../../support/recording.ts'
import { push, sample, wire } from '../../support/requests.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const BEFORE = 'C2C.CallbackBeforeSendMsg'

const away: Inbox = {
  start() {},
  append: () => Promise.reject(new Error('away')),
  drain: async () => ({ left: 0 }),
}
const after: Outgoing = { url: wire(AFTER), body: sample(AFTER) }
const before: Outgoing = { url: wire(BEFORE), body: sample(BEFORE) }
const invalid = (command: string): Outgoing => ({
  url: wire(command),
  body: sample(command, { MsgSeq: '1' }),
})

type Setup = (receiver: Receiver) => unknown
const decide: Setup = (receiver) => receiver.before(BEFORE, (call) => call.drop())
const late: Setup = (receiver) =>
  receiver.before(BEFORE, (call) => sleep(50).then(() => call.allow()), { deadlineMs: 10 })
const fail: Setup = (receiver) => receiver.before(BEFORE, () => Promise.reject(new Error('boom')))

describe('a request is counted by command, phase and outcome', () => {
  const rows: [string, string, string, Outgoing, Setup?, Partial<ReceiverOptions>?][] = [
    ['accepted', AFTER, 'after', after],
    ['invalid', AFTER, 'after', invalid(AFTER)],
    ['invalid', AFTER, 'after', invalid(AFTER), undefined, { invalid: 'reject' }],
    ['unavailable', AFTER, 'after', after, undefined, { inbox: away }],
    ['bad-request', AFTER, 'after', { url: wire(AFTER), body: '{' }],
    ['default', BEFORE, 'before', before],
    ['decided', BEFORE, 'before', before, decide],
    ['deadline', BEFORE, 'before', before, late],
    ['failed', BEFORE, 'before', before, fail],
    ['invalid', BEFORE, 'before', invalid(BEFORE), decide],
    ['unknown', '', '', { url: wire('New.CallbackOfTomorrow'), body: {} }],
    ['unauthorized', '', '', { url: wire(AFTER, { SdkAppid: '1' }), body: {} }],
    ['unauthorized', '', '', after, undefined, { tokens: ['token'] }],
    ['bad-request', '', '', { url: '/chat', method: 'GET' }],
    ['bad-request', '', '', { url: '/chat', body: {} }],
  ]
  it.each(rows)('%s %s', async (outcome, command, phase, request, setup, options) => {
    const calls: unknown[] = []
    const metrics: Metrics = { request: (...call) => calls.push(call), handled() {}, drift() {} }
    const { receiver } = recording({ metrics, ...options })
    setup?.(receiver)
    const started = performance.now()
    await (await client(receiver))(request)
    const took = (performance.now() - started) / 1000
    expect(calls).toEqual([[command, phase, outcome, expect.any(Number)]])
    const seconds = (calls as number[][])[0]?.[3] as number
    expect([seconds > 0, seconds <= took]).toEqual([true, true])
  })
})

it('handlers of after-callbacks are counted with their time, batches by event', async () => {
  const calls: unknown[][] = []
  const metrics: Metrics = { request() {}, handled: (...call) => calls.push(call), drift() {} }
  const { receiver } = recording({ metrics })
  receiver.on('Push.OfflinePush', ({ data }) =>
    data.EventType === 2 ? Promise.reject(new Error('no')) : sleep(20),
  )
  const send = await client(receiver)
  await send({ url: wire('Push.OfflinePush'), body: push({ EventType: 1 }, { EventType: 2 }) })
  await send({ url: wire('New.CallbackOfTomorrow'), body: {} })
  expect(calls.map(([command, ok]) => [command, ok])).toEqual([
    ['Push.OfflinePush', false],
    ['Push.OfflinePush', true],
    ['', true],
  ])
  expect(calls[1]?.[2]).toBeGreaterThan(0.015)
})
