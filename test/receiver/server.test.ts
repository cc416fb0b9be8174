import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MemoryInbox } from '../../src/inbox/memory.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'
import type { ReceiverOptions } from '../../src/receiver/options.ts'
import { type ServerOptions, serveReceiver } from '../../src/receiver/server.ts'
import { type Outgoing, sender } from '../support/http.ts'
import { readPrometheus } from '../support/prometheus.ts'
import { recording } from '../support/recording.ts'
import { sample, wire } from '../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const GOOD: Outgoing = { url: wire(C2C), body: sample(C2C) }

async function serve(options: Partial<ReceiverOptions> = {}, server: Partial<ServerOptions> = {}) {
  const seen = recording(options)
  const running = await serveReceiver(seen.receiver, {
    port: 0,
    host: '127.0.0.1',
    lameDuckMs: 50,
    ...server,
  })
  onTestFinished(() => {
    running.server.closeAllConnections()
    return running.close()
  })
  return { ...seen, ...running, send: sender(running.url) }
}

const get = (url: string): Outgoing => ({ url, method: 'GET' })

/** A kept-alive connection, like those of the platform. */
function keptAlive(origin: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  return sender(origin, agent)
}

describe('the standalone server', () => {
  it.each(['/', '/chat', '/any/path/below', '/healthz', '/metrics'])(
    'takes callbacks at %s',
    async (path) => {
      const { send, events } = await serve({}, { metrics: new PrometheusMetrics() })
      expect((await send({ ...GOOD, url: GOOD.url.replace('/chat', path) })).status).toBe(200)
      expect(events).toHaveLength(1)
    },
  )

  it('says that it lives and that it is ready', async () => {
    const { send } = await serve()
    expect(await send(get('/healthz'))).toMatchObject({ status: 200, text: 'ok\n' })
    expect(await send(get('/readyz?probe=1'))).toMatchObject({ status: 200, text: 'ready\n' })
  })

  it('says what it is to a GET of everything else', async () => {
    const { send } = await serve()
    for (const path of ['/', '/chat', '/metrics'])
      expect(await send(get(path))).toMatchObject({ status: 405, headers: { allow: 'POST' } })
  })

  it('prints its metrics on a port of their own, and there only', async () => {
    const metrics = new PrometheusMetrics()
    const { send, metricsUrl } = await serve({ metrics }, { metrics, metricsPort: 0 })
    await send(GOOD)
    expect((await send(get('/metrics'))).status).toBe(405)
    const { origin } = new URL(metricsUrl as string)
    const second = sender(origin)
    expect((await second(get('/metrics'))).text).toContain('tcw_requests_total{')
    expect((await second(get('/'))).status).toBe(404)
    expect((await second(GOOD)).status).toBe(404)
  })

  it('closes its callback port when the metrics port is in use', async () => {
    const first = await serve()
    const taken = Number(new URL(first.url).port)
    const { receiver } = recording()
    const metrics = new PrometheusMetrics()
    const options = { port: 0, lameDuckMs: 0, metrics, metricsPort: taken }
    await expect(serveReceiver(receiver, options)).rejects.toThrow(`port ${taken} is in use`)
  })

  it('is closed at the end of its block by await using', async () => {
    const { receiver } = recording()
    let url = ''
    {
      await using server = await serveReceiver(receiver, { port: 0, lameDuckMs: 0 })
      url = server.url
      expect((await sender(url)(GOOD)).status).toBe(200)
    }
    await expect(sender(url)(GOOD)).rejects.toThrow('ECONNREFUSED')
  })

  it('prints its metrics', async () => {
    const metrics = new PrometheusMetrics()
    const { send } = await serve({ metrics }, { metrics })
    await send(GOOD)
    const page = await send(get('/metrics'))
    expect([page.status, page.headers['content-type']]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ])
    expect(readPrometheus(page.text)).toContainEqual({
      name: 'tcw_requests_total',
      labels: { command: C2C, phase: 'after', outcome: 'accepted' },
      value: 1,
    })
  })

  it('shows an address that can be opened', async () => {
    const { receiver } = recording()
    const { url, close } = await serveReceiver(receiver, { port: 0, lameDuckMs: 0 })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await sender(url)(get('/healthz'))).status).toBe(200)
    await close()
  })

  it('names the port that is in use, and the fix', async () => {
    const { url } = await serve()
    const port = Number(new URL(url).port)
    await expect(serveReceiver(recording().receiver, { port, host: '127.0.0.1' })).rejects.toThrow(
      new RegExp(`port ${port} is in use.*another port`),
    )
  })

  it('cuts off a body that does not end', async () => {
    const { server, url } = await serve({}, { requestTimeoutMs: 100 })
    expect(server.headersTimeout).toBe(100)
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(`POST ${GOOD.url} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{`)
    const started = Date.now()
    expect(await text(socket)).toMatch(/^HTTP\/1.1 408/)
    expect(Date.now() - started).toBeLessThan(5000)
  })
})

describe('closing', () => {
  it('serves on for a while, says that it is not ready, and asks connections to go', async () => {
    const { url, close, events } = await serve({}, { lameDuckMs: 300 })
    const send = keptAlive(url)
    expect((await send(GOOD)).headers.connection).toBe('keep-alive')
    const closed = close()
    expect(await sender(url)(get('/readyz'))).toMatchObject({
      status: 503,
      text: 'shutting down\n',
    })
    expect(await sender(url)(get('/healthz'))).toMatchObject({ status: 200 })
    const last = await send(GOOD)
    expect([last.status, last.headers.connection, events.length]).toEqual([200, 'close', 2])
    await closed
    await expect(send(GOOD)).rejects.toThrow('ECONNREFUSED')
  })

  it('finishes the request that it has begun', async () => {
    const { url, receiver, close } = await serve({}, { lameDuckMs: 10, forceMs: 60_000 })
    const begun = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    receiver.on(C2C, () => {
      begun.resolve()
      return gate.promise
    })
    const answer = keptAlive(url)(GOOD)
    await begun.promise
    const closed = close()
    await sleep(60)
    gate.resolve()
    const { status, headers } = await answer
    expect([status, headers.connection]).toEqual([200, 'close'])
    await closed
  })

  it('ends when the events that were taken are handled', async () => {
    const inbox = new MemoryInbox()
    const { send, receiver, close } = await serve({ inbox }, { lameDuckMs: 0 })
    const gate = Promise.withResolvers<void>()
    receiver.on(C2C, () => gate.promise)
    await send(GOOD)
    let ended = false
    const closed = close().then(() => {
      ended = true
    })
    await sleep(60)
    expect([ended, inbox.size]).toEqual([false, 1])
    gate.resolve()
    await closed
    expect(inbox.size).toBe(0)
  })

  it('cuts connections that do not end', async () => {
    const { url, close } = await serve({}, { lameDuckMs: 0, forceMs: 50 })
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(`POST ${GOOD.url} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{`)
    await once(socket, 'connect')
    await sleep(20)
    const started = Date.now()
    await close()
    expect(Date.now() - started).toBeLessThan(3000)
  })

  it('does not wait for connections that are idle', async () => {
    const { url, close } = await serve({}, { lameDuckMs: 0, forceMs: 60_000 })
    await keptAlive(url)(GOOD)
    await close()
  })

  it('twice is closing once', async () => {
    const { close } = await serve({}, { lameDuckMs: 0 })
    await Promise.all([close(), close()])
    await close()
  })
})
