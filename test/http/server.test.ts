import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Listener } from '../../src/http/listener.ts'
import { type HttpServerOptions, startServer } from '../../src/http/server.ts'
import { sender } from '../support/http.ts'

const OK: Listener = (_request, response) => response.end('ok')

async function started(listener: Listener = OK, options: Partial<HttpServerOptions> = {}) {
  const running = await startServer(listener, { port: 0, lameDuckMs: 0, forceMs: 100, ...options })
  onTestFinished(() => running.close())
  const socket = () => {
    const one = connect(Number(new URL(running.url).port), '127.0.0.1')
    one.on('error', () => {})
    return one
  }
  return { ...running, socket, send: sender(running.url) }
}

const HALF = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{'

describe('every server', () => {
  test('listens on the loopback interface unless it is told otherwise', async () => {
    expect((await started()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await started(OK, { host: '0.0.0.0' })).url).toMatch(/^http:\/\/localhost:\d+$/)
    expect((await started(OK, { host: '::1' })).url).toMatch(/^http:\/\/\[::1\]:\d+$/)
  })

  test.each([
    ['a half-sent body', HALF],
    ['half-sent headers', 'POST / HTTP/1.1\r\nHo'],
    ['no byte at all', ''],
  ])('answers 408 to %s and closes the connection', async (_, sent) => {
    const listener: Listener = (request, response) => {
      request.on('error', () => {}).resume()
      request.on('end', () => response.end())
    }
    const { socket } = await started(listener, { requestTimeoutMs: 100 })
    const one = socket()
    one.write(sent)
    const begun = performance.now()
    expect(await text(one)).toMatch(/^HTTP\/1\.1 408/)
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('gives ten seconds to a request and five to its headers', async () => {
    const { server } = await started()
    expect([server.requestTimeout, server.headersTimeout]).toEqual([10_000, 5_000])
  })

  test('survives a listener that rejects', async () => {
    const errors: unknown[] = []
    const failed = (error: unknown) => errors.push(error)
    const { send } = await started(async () => Promise.reject(new Error('broken')), { failed })
    expect((await send({ url: '/' })).status).toBe(500)
    expect((await send({ url: '/' })).status).toBe(500)
    expect(errors).toHaveLength(2)
  })
})

describe('closing', () => {
  test('cuts half-sent requests after a while', async () => {
    const { socket, close } = await started((request) => request.resume(), { forceMs: 50 })
    const one = socket()
    one.write(HALF)
    await once(one, 'connect')
    await sleep(20)
    const begun = performance.now()
    await close()
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  test('answers what has begun and asks its connection to go', async () => {
    const gate = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const listener: Listener = async (_request, response) => {
      begun.resolve()
      await gate.promise
      response.end('late')
    }
    const { url, close } = await started(listener, { forceMs: 60_000 })
    const agent = new Agent({ keepAlive: true })
    const answer = sender(url, agent)({ url: '/' })
    await begun.promise
    const closed = close()
    await sleep(30)
    gate.resolve()
    expect(await answer).toMatchObject({ text: 'late', headers: { connection: 'close' } })
    await closed
    agent.destroy()
  })
})

describe('a port or host that cannot be used is named, with words for every user:', () => {
  test('a port in use', async () => {
    const { url } = await started()
    const port = Number(new URL(url).port)
    const error = await startServer(OK, { port }).catch((problem: Error) => problem)
    expect(error).toMatchObject({
      setting: 'port',
      message: `port ${port} is in use by another program; stop it, or choose another port (0 chooses a free one)`,
    })
  })

  test('a host of another machine', async () => {
    const error = await startServer(OK, { port: 0, host: '192.0.2.1' }).catch(
      (problem: Error) => problem,
    )
    expect(error).toMatchObject({
      setting: 'host',
      message: expect.stringContaining('"192.0.2.1" is not an address of this machine'),
    })
  })
})
