import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { Poster } from '../../src/sender/post.ts'
import { listening, serving } from '../support/http.ts'

const pem = (name: string) =>
  readFileSync(new URL(`../fixtures/tls/localhost-${name}.pem`, import.meta.url))

const posters: Poster[] = []
const poster = (options?: ConstructorParameters<typeof Poster>[0]) => {
  const made = new Poster(options)
  posters.push(made)
  return made
}
afterEach(async () => {
  for (const one of posters.splice(0)) await one.close()
})

/** A server that answers everything with OK, and what it was sent. */
async function recorder() {
  const seen: { raw: string[]; url: string; body: string; socket: Socket }[] = []
  const origin = await serving(async (request: IncomingMessage, response: ServerResponse) => {
    const { rawHeaders, url = '', socket } = request
    seen.push({ raw: rawHeaders, url, socket, body: await text(request) })
    response.end('{"ActionStatus":"OK"}')
  })
  return { origin, seen }
}

describe('a request on the wire', () => {
  it('has the headers of the official sample and no others', async () => {
    const { origin, seen } = await recorder()
    await poster().post({ url: `${origin}/chat?a=b`, body: '{"中":1}' })
    const { host } = new URL(origin)
    expect(seen[0]?.raw).toEqual(['Host', host, 'Content-Length', '9'])
    expect(seen[0]).toMatchObject({ url: '/chat?a=b', body: '{"中":1}' })
  })

  it.each([
    { name: 'no path', url: '', is: '/' },
    { name: 'a query and no path', url: '?a=/b', is: '/?a=/b' },
    { name: 'a path', url: '/a/b', is: '/a/b' },
    { name: 'a space and a line end in the query', url: '/?a=b c\r\nX: y', is: '/?a=b%20cX:%20y' },
  ])('keeps the target of a URL with $name', async ({ url, is }) => {
    const { origin, seen } = await recorder()
    await poster().post({ url: origin + url, body: '{}' })
    expect(seen[0]?.url).toBe(is)
  })

  it('sends bytes as they are, and headers that are asked for, without line ends', async () => {
    const { origin, seen } = await recorder()
    const body = new Uint8Array([0x7b, 0xff, 0x7d])
    const headers = { 'Content-Type': 'application/json', 'X-Odd': 'a\r\nX-Forged: b' }
    await poster().post({ url: origin, body, headers })
    expect(seen[0]?.raw).toContain('application/json')
    expect(seen[0]?.raw).toContain('aX-Forged: b')
    expect(seen[0]?.raw).toContain('3')
  })

  it('uses a connection again, and no more than allowed', async () => {
    const { origin, seen } = await recorder()
    const two = poster({ connections: 2 })
    await Promise.all(Array.from({ length: 20 }, () => two.post({ url: origin, body: '{}' })))
    expect(seen).toHaveLength(20)
    expect(new Set(seen.map(({ socket }) => socket)).size).toBe(2)
  })
})

/** A server below HTTP: what it does with each connection. */
const tcp = async (serve: (socket: Socket, number: number) => void) => {
  let number = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    serve(socket, number++)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'

describe('what becomes of a request', () => {
  it.each([
    { name: 'silence', serve: () => {}, is: { failure: 'timeout' } },
    {
      name: 'half an answer, then silence',
      serve: (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
      is: { failure: 'timeout' },
    },
    {
      name: 'an end without an answer',
      serve: (socket: Socket) => void socket.end(),
      is: { failure: 'cut' },
    },
    {
      name: 'an end in the middle',
      serve: (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
      is: { failure: 'cut' },
    },
    {
      name: 'a reset',
      serve: (socket: Socket) => void socket.resetAndDestroy(),
      is: { failure: 'cut' },
    },
    {
      name: 'another protocol',
      serve: (socket: Socket) => void socket.write('hello\r\n\r\n'),
      is: { failure: 'cut' },
    },
    {
      name: 'an answer',
      serve: (socket: Socket) => void socket.write(OK),
      is: { status: 200, text: '{}' },
    },
  ])('$name', async ({ serve, is }) => {
    const origin = await tcp((socket) => socket.once('data', () => serve(socket)))
    const posted = await poster({ timeoutMs: 300 }).post({ url: origin, body: '{}' })
    expect(posted).toMatchObject(is)
    expect(posted.ms).toBeLessThan(1_000)
  })

  it.each([
    { url: 'http://127.0.0.1:1/', says: 'ECONNREFUSED' },
    { url: 'http://no-such-host.invalid/', says: 'no-such-host.invalid' },
  ])('says that $url cannot be reached', async ({ url, says }) => {
    const posted = await poster().post({ url, body: '{}' })
    expect(posted).toMatchObject({ failure: 'unreachable', detail: expect.stringContaining(says) })
  })

  it('sends again on a new connection when the server closed an idle one meanwhile', async () => {
    let requests = 0
    const origin = await tcp((socket, number) => {
      socket.on('data', () => {
        requests++
        // The second request on the first connection meets its end.
        if (number === 0 && requests === 2) socket.destroy()
        else socket.write(OK)
      })
    })
    const one = poster({ connections: 1 })
    const answers = [
      await one.post({ url: origin, body: '{}' }),
      await one.post({ url: origin, body: '{}' }),
    ]
    expect(answers.map((answer) => 'status' in answer && answer.status)).toEqual([200, 200])
    expect(requests).toBe(3)
  })

  it('does not wait for a connection longer than for an answer', async () => {
    const origin = await tcp(() => {})
    const one = poster({ connections: 1, timeoutMs: 200 })
    const answers = await Promise.all([1, 2, 3].map(() => one.post({ url: origin, body: '{}' })))
    expect(answers.map((answer) => 'failure' in answer && answer.failure)).toEqual(
      Array(3).fill('timeout'),
    )
  })

  it('ends what is under way when it is closed', async () => {
    const origin = await tcp(() => {})
    const one = poster()
    const under = one.post({ url: origin, body: '{}' })
    setTimeout(() => one.close(), 100)
    expect(await under).toMatchObject({ failure: 'cut' })
  })
})

describe('TLS', () => {
  it.each([
    { insecure: false, is: { failure: 'unreachable' } },
    { insecure: true, is: { status: 200, text: '{}' } },
  ])('with a certificate of its own, insecure: $insecure', async ({ insecure, is }) => {
    const server = createTlsServer({ key: pem('key'), cert: pem('cert') }, (_, response) =>
      response.end('{}'),
    )
    const origin = (await listening(server)).replace('http:', 'https:')
    expect(await poster({ insecure }).post({ url: origin, body: '{}' })).toMatchObject(is)
  })
})
