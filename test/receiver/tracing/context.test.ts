import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { context, propagation, type TextMapPropagator, trace } from '@opentelemetry/api'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openTelemetry } from '../../../src/receiver/tracing/opentelemetry.ts'
import { adapters, client } from '../../support/adapters.ts'
import { recording } from '../../support/recording.ts'
import { APP, sample, wire } from '../../support/requests.ts'
import { idOf, linked, telemetry } from './fixture.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const after = { url: wire(AFTER), body: sample(AFTER) }

describe('the parent of the callback', () => {
  const TRACE = '0af7651916cd43dd8448eb211c80319c'
  const SPAN = 'b7ad6b7169203331'
  /** What an SDK registers; it reads the header with the getter of the library. */
  const w3c: TextMapPropagator = {
    inject() {},
    fields: () => ['traceparent'],
    extract(from, carrier, getter) {
      const header = [getter.get(carrier, 'traceparent')].flat()[0]
      const [, traceId = '', spanId = ''] = header?.split('-') ?? []
      return traceId
        ? trace.setSpanContext(from, { traceId, spanId, traceFlags: 1, isRemote: true })
        : from
    },
  }

  it.each(adapters)('is in the header traceparent: %s', async (_, open) => {
    const { tracing, spans } = telemetry()
    const { receiver } = recording({ tracing })
    propagation.setGlobalPropagator(w3c)
    onTestFinished(() => propagation.disable())
    const send = await open(receiver)
    await send({ ...after, headers: { traceparent: `00-${TRACE}-${SPAN}-01` } })
    expect(spans('tcw.callback')[0]?.parentSpanContext).toMatchObject({
      traceId: TRACE,
      spanId: SPAN,
    })
    await send(after)
    expect(spans('tcw.callback')[1]?.parentSpanContext).toBeUndefined()
  })

  it('is the active span, when an instrumentation of the server has started one', async () => {
    const { tracing, provider, spans } = telemetry()
    const { receiver } = recording({ tracing })
    const server = provider.getTracer('http').startSpan('POST')
    const intake = context.with(trace.setSpan(context.active(), server), () =>
      receiver.admit('POST', after.url, { traceparent: `00-${TRACE}-${SPAN}-01` }),
    )
    if (!intake.refused) await intake.accept({ raw: JSON.stringify(after.body) })
    expect(spans('tcw.callback')[0]?.parentSpanContext?.spanId).toBe(idOf(server))
  })
})

it('a link that cannot be read is no link', () => {
  const { tracing, spans } = telemetry()
  for (const cause of ['', 'x', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`])
    tracing.start('tcw.handler x', { kind: 'consumer', attributes: {}, cause }).end()
  expect(spans().map(linked)).toEqual([[], [], []])
})

it('an app without an SDK stores no trace', async () => {
  const { receiver, events } = recording({ tracing: openTelemetry() })
  expect((await (await client(receiver))(after)).status).toBe(200)
  expect(events).toHaveLength(1)
  expect(openTelemetry().start('x', { kind: 'server', attributes: {} }).traceparent).toBe(undefined)
})

describe('without tracing', () => {
  /** The modules of OpenTelemetry that a program resolves. */
  function loaded(imports: string[]): string[] {
    const source = join(import.meta.dirname, '../../../src')
    const program = `
      import { registerHooks } from 'node:module'
      const seen = []
      registerHooks({ resolve(name, context, next) {
        if (name.includes('@opentelemetry')) seen.push(name)
        return next(name, context)
      } })
      for (const name of ${JSON.stringify(imports)}) await import(${JSON.stringify(`${source}/`)} + name)
      const { createReceiver } = await import(${JSON.stringify(join(source, 'index.ts'))})
      const receiver = createReceiver({ sdkAppId: ${APP}, tokens: 'none', logger: false })
      const body = () => ({ raw: ${JSON.stringify(JSON.stringify(after.body))} })
      const { status } = await receiver.handle({ method: 'POST', url: ${JSON.stringify(after.url)}, body })
      await receiver.drain()
      console.log(JSON.stringify([status, seen]))`
    const args = ['--input-type=module', '--eval', program]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (!stdout) throw new Error(stderr)
    const [status, seen] = JSON.parse(stdout)
    expect(status).toBe(200)
    return seen
  }

  it('nothing of OpenTelemetry is loaded', () => {
    const entries = ['receiver/server.ts', 'inbox/sqlite.ts', 'testing/testing.ts']
    expect(loaded(entries)).toEqual([])
    expect(loaded(['receiver/tracing/opentelemetry.ts'])).toContain('@opentelemetry/api')
  })
})
