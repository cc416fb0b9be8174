import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { describe, expect, it } from 'vitest'
import { InlineInbox } from '../../../src/inbox/inline.ts'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import type { Inbox } from '../../../src/inbox/port.ts'
import { SqliteInbox } from '../../../src/inbox/sqlite.ts'
import type { ReceiverOptions } from '../../../src/receiver/options.ts'
import { createReceiver } from '../../../src/receiver/receiver.ts'
import { client } from '../../support/adapters.ts'
import { recording } from '../../support/recording.ts'
import { APP, push, sample, wire } from '../../support/requests.ts'
import { temporaryFolder } from '../../support/temporary.ts'
import { exceptions, idOf, linked, telemetry } from './fixture.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const BEFORE = 'C2C.CallbackBeforeSendMsg'
const after = { url: wire(AFTER), body: sample(AFTER) }
const before = { url: wire(BEFORE), body: sample(BEFORE) }

async function traced(options: Partial<ReceiverOptions> = {}) {
  const otel = telemetry()
  const receiver = createReceiver({
    ...{ sdkAppId: APP, tokens: 'none', logger: false, tracing: otel.tracing },
    inbox: new MemoryInbox({ backoffMs: 0, attempts: 3, logger: false }),
    ...options,
  })
  return { ...otel, receiver, send: await client(receiver) }
}

const only = (spans: ReadableSpan[]): ReadableSpan => {
  expect(spans).toHaveLength(1)
  return spans[0] as ReadableSpan
}

describe('an after-callback', () => {
  it('has a span, with its append as a part, and a linked one for each handler', async () => {
    const { receiver, send, spans, provider } = await traced()
    receiver.on(AFTER, async function archive() {
      await sleep(1)
      provider.getTracer('app').startSpan('app').end()
    })
    receiver.onAny(() => {}, { name: 'count' })
    await send(after)
    await receiver.drain()
    const callback = only(spans('tcw.callback'))
    const append = only(spans('tcw.inbox.append'))
    const runs = [...spans('tcw.handler archive'), ...spans('tcw.handler count')]
    expect(callback).toMatchObject({ name: `tcw.callback ${AFTER}`, kind: SpanKind.SERVER })
    const id = callback.attributes['tcw.event.id']
    expect(id).toMatch(`${APP}/${AFTER}/`)
    expect(callback.attributes).toEqual({
      'tcw.command': AFTER,
      'tcw.phase': 'after',
      'tcw.outcome': 'accepted',
      'tcw.event.id': id,
    })
    expect(callback.status.code).toBe(SpanStatusCode.UNSET)
    expect(append.parentSpanContext?.spanId).toBe(idOf(callback))
    expect(append.attributes).toEqual({ 'tcw.items': 1 })
    expect(runs.map(({ name }) => name)).toEqual(['tcw.handler archive', 'tcw.handler count'])
    for (const span of runs) {
      expect(span.kind).toBe(SpanKind.CONSUMER)
      expect(linked(span)).toEqual([idOf(callback)])
      expect(span.parentSpanContext).toBeUndefined()
      expect(span.spanContext().traceId).not.toBe(callback.spanContext().traceId)
      expect(span.attributes).toMatchObject({ 'tcw.command': AFTER, 'tcw.event.id': id })
      expect(span.attributes['tcw.attempt']).toBe(1)
    }
    expect(only(spans('app')).parentSpanContext?.spanId).toBe(idOf(spans('tcw.handler archive')[0]))
  })

  it('of a batch has one append and a linked span for each event', async () => {
    const { receiver, send, spans } = await traced()
    receiver.on('Push.OfflinePush', () => {})
    await send({ url: wire('Push.OfflinePush'), body: push({ PushID: 'a' }, { PushID: 'b' }) })
    await receiver.drain()
    expect(only(spans('tcw.inbox.append')).attributes).toEqual({ 'tcw.items': 2 })
    const callback = only(spans('tcw.callback'))
    expect(callback.attributes['tcw.event.id']).toBeUndefined()
    const runs = spans('tcw.handler')
    expect(runs.map(linked)).toEqual([[idOf(callback)], [idOf(callback)]])
    expect(new Set(runs.map((run) => run.attributes['tcw.event.id'])).size).toBe(2)
  })

  it('that is not in the contract has no name from outside', async () => {
    const { receiver, send, spans } = await traced()
    receiver.onUnknown(() => {}, { name: 'new' })
    await send({ url: wire('New.CallbackOfTomorrow'), body: {} })
    await receiver.drain()
    expect(
      spans()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['tcw.callback', 'tcw.handler new', 'tcw.inbox.append'])
    expect(only(spans('tcw.callback')).attributes).toMatchObject({
      'tcw.command': 'New.CallbackOfTomorrow',
      'tcw.outcome': 'unknown',
    })
  })

  it('whose handler fails has a span for each attempt, and none for handlers that are done', async () => {
    const { receiver, send, spans } = await traced()
    let runs = 0
    receiver.on(AFTER, () => {}, { name: 'good' })
    receiver.on(
      AFTER,
      async () => {
        if (++runs === 1) throw new Error('no database')
      },
      { name: 'archive' },
    )
    await send(after)
    await receiver.drain()
    const [first, second] = spans('tcw.handler archive') as [ReadableSpan, ReadableSpan]
    expect([first, second].map((one) => one.attributes['tcw.attempt'])).toEqual([1, 2])
    expect(first.status).toEqual({ code: SpanStatusCode.ERROR, message: 'no database' })
    expect([exceptions(first), exceptions(second)]).toEqual([['no database'], []])
    expect(second.status.code).toBe(SpanStatusCode.UNSET)
    const callback = idOf(spans('tcw.callback')[0])
    expect([linked(first), linked(second)]).toEqual([[callback], [callback]])
    expect(spans('tcw.handler good')).toHaveLength(1)
  })

  it('whose handler exceeds its time has the error when the time is up', async () => {
    const inbox = new InlineInbox({ handlerTimeoutMs: 20, logger: false })
    const { receiver, send, spans } = await traced({ inbox })
    receiver.on(AFTER, () => sleep(60), { name: 'slow' })
    expect((await send(after)).status).toBe(503)
    expect(exceptions(only(spans('tcw.handler slow')))).toEqual([
      expect.stringContaining('within 20 ms'),
    ])
    for (const name of ['tcw.callback', 'tcw.inbox.append'])
      expect(only(spans(name)).status.code).toBe(SpanStatusCode.ERROR)
  })

  it('that cannot be stored has the error in its span and in that of the append', async () => {
    const away: Inbox = {
      start() {},
      append: () => Promise.reject(new Error('away')),
      drain: async () => ({ left: 0 }),
    }
    const { send, spans } = await traced({ inbox: away })
    await send(after)
    expect(exceptions(only(spans('tcw.inbox.append')))).toEqual(['away'])
    const callback = only(spans('tcw.callback'))
    expect([callback.attributes['tcw.outcome'], ...exceptions(callback)]).toEqual([
      'unavailable',
      'away',
    ])
  })

  it('keeps its link in a SQLite inbox that was closed and opened again', async () => {
    const { spans, tracing } = telemetry()
    const file = join(await temporaryFolder(), 'inbox.db')
    const open = () => {
      const inbox = new SqliteInbox(file, { backoffMs: 0, attempts: 2, logger: false })
      return { inbox, ...recording({ inbox, tracing }) }
    }
    const gate = Promise.withResolvers<void>()
    const first = open()
    // It is not done when the process ends.
    first.receiver.on(AFTER, () => gate.promise, { name: 'archive' })
    await (await client(first.receiver))(after)
    await first.receiver.close(50)
    const second = open()
    second.receiver.on(AFTER, () => Promise.reject(new Error('dead')), { name: 'archive' })
    await second.receiver.drain(5_000)
    // As a dead letter that is requeued, too: then it has been in another table.
    const [letter] = await second.inbox.store.list({ state: 'dead', limit: 1 })
    await second.receiver.close(1_000)
    const third = open()
    third.receiver.on(AFTER, () => {}, { name: 'archive' })
    await third.inbox.store.requeue([letter?.ref ?? ''])
    await third.receiver.drain(5_000)
    await third.receiver.close(1_000)
    const runs = spans('tcw.handler archive')
    const callback = idOf(only(spans('tcw.callback')))
    expect(runs.map(linked)).toEqual([[callback], [callback], [callback]])
    expect(runs.map(({ status }) => status.code)).toEqual([
      SpanStatusCode.ERROR,
      SpanStatusCode.ERROR,
      SpanStatusCode.UNSET,
    ])
  })
})

describe('a before-callback', () => {
  it('has a span, and what its handler does is a part of it', async () => {
    const { receiver, send, spans, provider } = await traced()
    receiver.before(BEFORE, async (call) => {
      await sleep(1)
      provider.getTracer('app').startSpan('app').end()
      return call.allow()
    })
    await send(before)
    const callback = only(spans('tcw.callback'))
    expect(callback.attributes).toEqual({
      'tcw.command': BEFORE,
      'tcw.phase': 'before',
      'tcw.outcome': 'decided',
    })
    expect(only(spans('app')).parentSpanContext?.spanId).toBe(idOf(callback))
  })

  it.each<[string, () => Promise<never>, RegExp]>([
    ['failed', () => Promise.reject(new Error('boom')), /^boom$/],
    ['deadline', () => sleep(60).then(() => Promise.reject(new Error('late'))), /within 20 ms/],
  ])('that ends with the outcome %s has the error', async (outcome, handler, message) => {
    const { receiver, send, spans } = await traced()
    receiver.before(BEFORE, handler, { deadlineMs: 20 })
    await send(before)
    await sleep(60)
    const callback = only(spans('tcw.callback'))
    expect(callback.attributes['tcw.outcome']).toBe(outcome)
    expect(exceptions(callback)).toEqual([expect.stringMatching(message)])
    expect(callback.status.code).toBe(SpanStatusCode.ERROR)
  })
})

describe('requests that are no fault of ours', () => {
  it.each<[string, object, string[]]>([
    ['a broken body', { url: wire(AFTER), body: '{' }, ['bad-request']],
    ['a foreign app: no span', { url: wire(AFTER, { SdkAppid: '1' }), body: {} }, []],
    ['no command: no span', { url: '/chat', body: {} }, []],
  ])('%s', async (_, request, outcomes) => {
    const { send, spans } = await traced()
    await send(request as any)
    expect(spans().map((span) => span.attributes['tcw.outcome'])).toEqual(outcomes)
    expect(spans().every((span) => span.status.code === SpanStatusCode.UNSET)).toBe(true)
  })
})
