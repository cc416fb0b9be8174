import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { findCallback } from '../../../src/contract/callbacks.ts'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import type { InboxCounts } from '../../../src/inbox/port.ts'
import { PrometheusMetrics } from '../../../src/receiver/metrics/prometheus.ts'
import type { Receiver } from '../../../src/receiver/receiver.ts'
import { client } from '../../support/adapters.ts'
import type { Outgoing } from '../../support/http.ts'
import { readPrometheus } from '../../support/prometheus.ts'
import { recording } from '../../support/recording.ts'
import { push, sample, wire } from '../../support/requests.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const BEFORE = 'C2C.CallbackBeforeSendMsg'
const after: Outgoing = { url: wire(AFTER), body: sample(AFTER) }
const before: Outgoing = { url: wire(BEFORE), body: sample(BEFORE) }
const invalid = (command: string): Outgoing => ({
  url: wire(command),
  body: sample(command, { MsgSeq: '1' }),
})
const late = (receiver: Receiver) =>
  receiver.before(BEFORE, (call) => sleep(50).then(() => call.allow()), { deadlineMs: 10 })

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

/** The value of a metric with these labels. */
function valueIn(text: string, name: string, labels: Record<string, string> = {}) {
  return readPrometheus(text).find(
    (one) =>
      one.name === name &&
      Object.entries(labels).every(([key, value]) => one.labels[key] === value),
  )?.value
}

describe('PrometheusMetrics of an inbox', () => {
  /** A receiver with a memory inbox whose handlers fail as often as they may. */
  async function failing(attempts: number) {
    const metrics = new PrometheusMetrics()
    const inbox = new MemoryInbox({ attempts, backoffMs: 0, logger: false })
    const { receiver } = recording({ metrics, inbox })
    const fail = () => Promise.reject(new Error('no database'))
    receiver.on(AFTER, fail).onUnknown(fail)
    return { metrics, inbox, receiver, send: await client(receiver) }
  }

  it('counts what is stored, dropped, tried again and dead', async () => {
    const { metrics, receiver, send } = await failing(3)
    for (const request of [after, after, { url: wire('New.CallbackOfTomorrow'), body: {} }])
      await send(request)
    await send(invalid(AFTER))
    await receiver.drain(5_000)
    await metrics.refresh()
    const text = metrics.text()
    const value = (name: string, labels = {}) => valueIn(text, name, labels)
    expect({
      appended: value('tcw_inbox_appended_total'),
      duplicates: value('tcw_inbox_duplicates_total'),
      failures: value('tcw_inbox_append_failures_total'),
      appends: value('tcw_inbox_append_duration_seconds_count'),
      retried: value('tcw_events_retried_total', { command: AFTER }),
      dead: value('tcw_events_dead_total', { command: AFTER }),
      retriedUnknown: value('tcw_events_retried_total', { command: '' }),
      deadUnknown: value('tcw_events_dead_total', { command: '' }),
      deadNow: value('tcw_inbox_items', { state: 'dead' }),
      quarantined: value('tcw_inbox_items', { state: 'quarantined' }),
      waiting: value('tcw_inbox_items', { state: 'waiting' }),
      age: value('tcw_inbox_oldest_age_seconds'),
    }).toEqual({
      appended: 3,
      duplicates: 1,
      failures: 0,
      appends: 4,
      retried: 2,
      dead: 1,
      retriedUnknown: 2,
      deadUnknown: 1,
      deadNow: 2,
      quarantined: 1,
      waiting: 0,
      age: 0,
    })
  })

  it('has no label from outside', async () => {
    const { metrics, receiver, send } = await failing(2)
    for (let index = 0; index < 20; index++)
      await send({ url: wire(`New.Callback${index}`), body: {} })
    await receiver.drain(5_000)
    const samples = readPrometheus(metrics.text())
    const commands = new Set(samples.flatMap(({ labels }) => labels.command ?? []))
    expect([...commands]).toEqual([''])
    expect(valueIn(metrics.text(), 'tcw_events_dead_total', { command: '' })).toBe(20)
  })

  it('says what an inbox that is full refuses', async () => {
    const metrics = new PrometheusMetrics()
    const inbox = new MemoryInbox({ limitItems: 1, logger: false })
    const { receiver } = recording({ metrics, inbox })
    const gate = Promise.withResolvers<void>()
    receiver.on('Push.OfflinePush', () => gate.promise)
    const send = await client(receiver)
    const url = wire('Push.OfflinePush')
    expect((await send({ url, body: push({ PushID: 'a' }) })).status).toBe(200)
    expect((await send({ url, body: push({ PushID: 'b' }) })).status).toBe(503)
    await sleep(20)
    await metrics.refresh()
    const text = metrics.text()
    expect(valueIn(text, 'tcw_inbox_append_failures_total')).toBe(1)
    expect(valueIn(text, 'tcw_inbox_items', { state: 'running' })).toBe(1)
    expect(valueIn(text, 'tcw_inbox_oldest_age_seconds')).toBeGreaterThan(0.01)
    gate.resolve()
  })

  const COUNTS: InboxCounts = { waiting: 1, running: 0, retrying: 0, dead: 0, quarantined: 0 }
  const waiting = (metrics: PrometheusMetrics) =>
    metrics.text() && valueIn(metrics.text(), 'tcw_inbox_items', { state: 'waiting' })

  it('does not wait for a storage that is slow, and does not ask it twice', async () => {
    const metrics = new PrometheusMetrics()
    const answer = Promise.withResolvers<InboxCounts>()
    let asked = 0
    metrics.watchInbox(() => {
      asked++
      return answer.promise
    })
    const started = performance.now()
    await Promise.all([metrics.refresh(30), metrics.refresh(30)])
    await metrics.refresh(30)
    expect(performance.now() - started).toBeLessThan(1_000)
    expect([asked, waiting(metrics)]).toEqual([1, undefined])
    answer.resolve(COUNTS)
    await metrics.refresh(30)
    expect(waiting(metrics)).toBe(1)
  })

  it.each<[string, () => never | Promise<never>]>([
    [
      'throws',
      () => {
        throw new Error('away')
      },
    ],
    ['rejects', () => Promise.reject(new Error('away'))],
  ])('keeps what is known when a storage %s', async (_, fail) => {
    const metrics = new PrometheusMetrics()
    let works = true
    metrics.watchInbox(() => (works ? COUNTS : fail()))
    await metrics.refresh()
    works = false
    await metrics.refresh()
    expect(waiting(metrics)).toBe(1)
  })

  it('adds up the inboxes of receivers that share it', async () => {
    const metrics = new PrometheusMetrics()
    metrics.watchInbox(() => ({ ...COUNTS, oldestAt: Date.now() - 5_000 }))
    metrics.watchInbox(() => ({ ...COUNTS, oldestAt: Date.now() - 60_000 }))
    await metrics.refresh()
    expect(waiting(metrics)).toBe(2)
    expect(valueIn(metrics.text(), 'tcw_inbox_oldest_age_seconds')).toBeCloseTo(60, 0)
  })
})
