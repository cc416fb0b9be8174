import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { findCallback } from '../../../src/contract/callbacks.ts'
import type { Inbox } from '../../../src/inbox/port.ts'
import type { Metrics } from '../../../src/receiver/metrics/metrics.ts'
import { PrometheusMetrics } from '../../../src/receiver/metrics/prometheus.ts'
import type { ReceiverOptions } from '../../../src/receiver/options.ts'
import type { Receiver } from '../../../src/receiver/receiver.ts'
import { client } from '../../support/adapters.ts'
import type { Outgoing } from '../../support/http.ts'
import { readPrometheus } from '../../support/prometheus.ts'
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

describe('PrometheusMetrics', () => {
  /** Everything that a receiver can count, twice. */
  async function busy() {
    const metrics = new PrometheusMetrics()
    const { receiver } = recording({ metrics })
    late(receiver)
    const send = await client(receiver)
    const drifting: Outgoing = { url: wire(AFTER), body: sample(AFTER, { Mood: 'good' }) }
    const strange = ['New.CallbackOfTomorrow', 'a"b\\c\n{}'].map(
      (word): Outgoing => ({ url: wire(word), body: {} }),
    )
    const other: Outgoing = { url: wire('Push.OfflinePush'), body: push({}, {}) }
    const requests = [
      after,
      before,
      drifting,
      other,
      ...strange,
      { url: '/chat', method: 'GET' },
      invalid(AFTER),
    ]
    for (const request of [...requests, ...requests]) await send(request)
    return metrics.text()
  }

  it('prints what Prometheus reads', async () => {
    const samples = readPrometheus(await busy())
    const count = (name: string, labels: Record<string, string>) =>
      samples.filter(
        (one) =>
          one.name === name &&
          Object.entries(labels).every(([key, value]) => one.labels[key] === value),
      )[0]?.value
    expect({
      accepted: count('tcw_requests_total', {
        command: AFTER,
        phase: 'after',
        outcome: 'accepted',
      }),
      invalid: count('tcw_requests_total', { command: AFTER, phase: 'after', outcome: 'invalid' }),
      missed: count('tcw_requests_total', {
        command: BEFORE,
        phase: 'before',
        outcome: 'deadline',
      }),
      misses: count('tcw_deadline_misses_total', { command: BEFORE }),
      unknown: count('tcw_requests_total', { command: '', outcome: 'unknown' }),
      drift: count('tcw_drift_total', { command: AFTER, kind: 'content' }),
      newCommands: count('tcw_drift_total', { command: '', kind: 'command' }),
      durations: count('tcw_request_duration_seconds_count', { command: AFTER }),
      slow: count('tcw_request_duration_seconds_bucket', { command: BEFORE, le: '0.005' }),
      inTime: count('tcw_request_duration_seconds_bucket', { command: BEFORE, le: '1.5' }),
      handled: count('tcw_events_handled_total', { command: 'Push.OfflinePush', ok: 'true' }),
      handling: count('tcw_handler_duration_seconds_count', { command: 'Push.OfflinePush' }),
    }).toEqual({
      accepted: 4,
      invalid: 2,
      missed: 2,
      misses: 2,
      unknown: 4,
      drift: 2,
      newCommands: 4,
      durations: 6,
      slow: 0,
      inTime: 2,
      handled: 4,
      handling: 4,
    })
  })

  it('has no label from outside: who posts cannot make series', async () => {
    const commands = readPrometheus(await busy()).map(({ labels }) => labels.command as string)
    expect(commands.filter((command) => command && !findCallback(command))).toEqual([])
  })

  it('prints an empty page before the first request', () => {
    expect(new PrometheusMetrics().text().trim()).toBe('')
  })
})
