import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HttpServerOptions } from '../../src/http/server.ts'
import { startMock } from '../../src/mock/mock.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { serveReceiver } from '../../src/receiver/server.ts'
import { startReference } from '../../src/reference/start.ts'
import { startServe } from '../../src/serve/serve.ts'
import { sender } from '../support/http.ts'
import { bytes, raw } from '../support/raw.ts'
import { APP, sample, wire } from '../support/requests.ts'

type Start = (options: HttpServerOptions) => Promise<{ url: string; close(): Promise<void> }>

const C2C = 'C2C.CallbackAfterSendMsg'
const logger = pino({ enabled: false })
const receiver = () => createReceiver({ sdkAppId: APP, tokens: 'none', logger: false })

/** Each server, and its path for callbacks. */
const SERVERS: [name: string, start: Start, path: string][] = [
  ['tcw receive', (options) => serveReceiver(receiver(), options), '/chat'],
  ['tcw reference', (o) => startReference({ ...o, sdkAppIds: [APP], tokens: 'none', logger }), '/'],
  ['tcw mock', (options) => startMock({ ...options }), '/'],
  ['tcw serve', (options) => startServe({ ...options, tokens: 'none' }), '/callback'],
  ["tcw serve's mock", (options) => startServe({ ...options, tokens: 'none' }), '/mock'],
]

describe.each(SERVERS)('%s', (_name, start, path) => {
  let server: Awaited<ReturnType<Start>>
  const target = wire(C2C).replace('/chat', path)
  beforeAll(async () => {
    server = await start({ port: 0, host: '127.0.0.1', requestTimeoutMs: 300, lameDuckMs: 0 })
    // What is loaded with the first request would take some of its time.
    expect((await good()).status).toBe(200)
  })
  afterAll(() => server.close())

  const good = () => sender(server.url)({ url: target, body: sample(C2C) })
  const half = (length: number | string) =>
    Buffer.from(`POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n{`)

  test.each([
    ['a half-sent body', () => half(1000), 408],
    ['half-sent headers', () => Buffer.from('POST / HTTP/1.1\r\nHos'), 408],
    ['no byte at all', () => Buffer.alloc(0), 408],
    ['a Content-Length of 100 MB', () => half(100_000_000), 413],
    ['a Content-Length of 2^53 + 1', () => half('9007199254740993'), 413],
    ['a Content-Length beyond 2^64', () => half('99999999999999999999999'), 400],
    ['a Content-Length below zero', () => half('-1'), 400],
    ['two Content-Lengths', () => half('5\r\nContent-Length: 6'), 400],
    ['a request that is none', () => Buffer.from('\x16\x03\x01\x02\r\n\r\n'), 400],
  ])('answers %s and ends the connection in time', async (_, sent, status) => {
    const begun = performance.now()
    expect((await bytes(server.url, sent())).status).toBe(status)
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test.each([
    ['objects', '{"a":', '1', '}'],
    ['arrays', '[', '', ']'],
  ])('refuses %s nested 10^5 deep, and says why', async (_, open, middle, close) => {
    const body = open.repeat(100_000) + middle + close.repeat(100_000)
    const answer = await raw(server.url, { method: 'POST', target, body: `{"a":${body}}` })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('64 levels')])
  })

  test('answers good requests afterwards', async () => {
    expect(await good()).toMatchObject({ status: 200, body: { ActionStatus: 'OK' } })
  })

  test('ends in time while bodies are half sent and connections idle', async () => {
    const other = await start({ port: 0, host: '127.0.0.1', lameDuckMs: 0, forceMs: 100 })
    const sockets = Array.from({ length: 20 }, () => {
      const socket = connect(Number(new URL(other.url).port), '127.0.0.1')
      socket.on('error', () => {})
      return socket
    })
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    for (const socket of sockets.slice(10)) socket.write(half(1000))
    await sleep(50)
    const begun = performance.now()
    await other.close()
    expect(performance.now() - begun).toBeLessThan(3000)
    for (const socket of sockets) socket.destroy()
  })
})
