import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer as createTcp } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Observed } from '../../src/proxy/observed.ts'
import { startProxy } from '../../src/proxy/proxy.ts'
import { sender, serving } from '../support/http.ts'
import { sample, wire } from '../support/requests.ts'

const OK = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'

type Serve = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void

/** A proxy before a backend, what it observed, and what the backend was sent. */
async function proxied(serve: Serve, options: { path?: string; secrets?: string[] } = {}) {
  const seen: { url: string; raw: string[]; body: Buffer }[] = []
  const origin = await serving(async (request, response) => {
    const body = await buffer(request).catch(() => Buffer.alloc(0))
    seen.push({ url: request.url ?? '', raw: request.rawHeaders, body })
    serve(request, response, body)
  })
  const observed: Observed[] = []
  const proxy = await startProxy({
    ...{ port: 0, target: `${origin}${options.path ?? ''}`, secrets: options.secrets },
    observe: (one) => observed.push(one),
  })
  onTestFinished(() => proxy.close())
  return { send: sender(proxy.url), url: proxy.url, seen, observed, origin }
}

const fine: Serve = (_, response) => response.end(OK)

describe('everything passes byte for byte', () => {
  it('the request: method, path, query, headers in their spelling, body', async () => {
    const { send, seen, origin } = await proxied(fine, { path: '/chat' })
    const body = Buffer.from([0x7b, 0xff, 0x00, 0x7d])
    const headers = { 'X-Odd-CASE': 'a,  b', 'content-TYPE': 'x/y' }
    await send({ url: '/sub?A=%41&a=b%20c&A=2', headers, body })
    expect(seen[0]?.url).toBe('/chat/sub?A=%41&a=b%20c&A=2')
    expect(seen[0]?.body).toEqual(body)
    expect(seen[0]?.raw).toEqual([
      ...['content-length', '4', 'X-Odd-CASE', 'a,  b', 'content-TYPE', 'x/y'],
      ...['Host', new URL(origin).host],
    ])
  })

  it('the answer: status, reason, headers, body, without anything of its own', async () => {
    const { url } = await proxied((_, response) => {
      response.sendDate = false
      response.writeHead(207, 'Odd', [
        ['X-Own', 'a'],
        ['x-own', 'b'],
        ['Content-Length', '2'],
      ])
      response.end(Buffer.from([0xff, 0xfe]))
    })
    const { port } = new URL(url)
    const text = await new Promise<Buffer>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1')
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      void buffer(socket).then(resolve)
    })
    expect(text.toString('latin1')).toBe(
      'HTTP/1.1 207 Odd\r\nX-Own: a\r\nx-own: b\r\nContent-Length: 2\r\nConnection: close\r\n\r\n\u00ff\u00fe',
    )
  })

  it('a body that is too large to judge', async () => {
    const { send, seen, observed } = await proxied(fine)
    const body = Buffer.alloc(3 * 1024 * 1024, 'x')
    expect((await send({ url: wire('State.StateChange'), body })).status).toBe(200)
    expect(seen[0]?.body.equals(body)).toBe(true)
    expect(observed[0]?.judged.findings.errors[0]).toContain('neither judged nor kept')
    expect(observed[0]?.recorded.body).toBe('')
  })

  it('chunked bodies, and compressed answers, which are judged all the same', async () => {
    const { send, seen, observed } = await proxied((_, response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync('{"code":0}'))
    })
    const url = wire('State.StateChange')
    const body = JSON.stringify(sample('State.StateChange'))
    await send({ url, headers: { 'transfer-encoding': 'chunked' }, body })
    expect(seen[0]?.body.toString()).toBe(body)
    expect(observed[0]?.judged.findings.reply[0]).toContain('ActionStatus')
  })
})

describe('each exchange is judged', () => {
  const BEFORE = 'Group.CallbackBeforeSendMsg'
  it.each([
    {
      name: 'nothing to find',
      command: BEFORE,
      body: sample(BEFORE),
      reply: OK,
      errors: [],
      unknown: [],
      replies: [],
    },
    {
      name: 'a request that violates the contract, and has something new',
      ...{ command: BEFORE, body: sample(BEFORE, { GroupId: 5, New: 1 }), reply: OK },
      errors: ['/GroupId: expected string, got 5'],
      unknown: ['/New: expected no member of this name'],
      replies: [],
    },
    {
      name: 'a reply that violates it',
      ...{
        command: BEFORE,
        body: sample(BEFORE),
        reply: '{"ActionStatus":"OK","ErrorCode":7,"ErrorInfo":""}',
      },
      ...{ errors: [], unknown: [] },
      replies: ['/ErrorCode: expected 0, 1, 2 or 10100 to 10200, got 7'],
    },
    {
      name: 'a command that is not in the contract',
      ...{ command: 'Group.CallbackAfterNew', body: {}, reply: OK, errors: [] },
      unknown: ['the command Group.CallbackAfterNew is not in the contract'],
      replies: [],
    },
    {
      name: 'no JSON',
      command: BEFORE,
      body: '{',
      reply: OK,
      errors: ['the body is not JSON'],
      unknown: [],
      replies: [],
    },
  ])('$name', async ({ command, body, reply, errors, unknown, replies }) => {
    const { send, observed } = await proxied((_, response) => response.end(reply))
    await send({ url: wire(command), body })
    const { findings } = observed[0]?.judged ?? {}
    const starts = (list: string[]) => list.map((text) => expect.stringContaining(text))
    expect(findings).toEqual({
      errors: starts(errors),
      unknown: starts(unknown),
      reply: starts(replies),
    })
  })

  it('says what Chat does with the answer', async () => {
    const refused = '{"ActionStatus":"OK","ErrorCode":1,"ErrorInfo":""}'
    const { send, observed } = await proxied((_, response) => response.end(refused))
    await send({ url: `/callback/${BEFORE}?SdkAppid=1400000000`, body: sample(BEFORE) })
    expect(observed[0]?.recorded).toMatchObject({
      command: BEFORE,
      verdict: 'refused: the sender sees 10016',
    })
  })

  it('calls an answer after two seconds too late', async () => {
    const { send, observed } = await proxied((_, response) => {
      setTimeout(() => response.end(OK), 2_050)
    })
    expect((await send({ url: wire(BEFORE), body: sample(BEFORE) })).status).toBe(200)
    expect(observed[0]?.judged.verdict?.text).toContain('no answer within 2 s')
  })
})

describe('what goes wrong', () => {
  it('a backend that is not there is a 502 that says so', async () => {
    const observed: Observed[] = []
    const proxy = await startProxy({
      port: 0,
      target: 'http://127.0.0.1:1/',
      observe: (one) => observed.push(one),
    })
    onTestFinished(() => proxy.close())
    const { status, text } = await sender(proxy.url)({ url: wire('State.StateChange'), body: {} })
    expect({ status, text }).toEqual({ status: 502, text: expect.stringContaining('ECONNREFUSED') })
    expect(observed[0]?.recorded.answer).toMatchObject({ failure: 'unreachable' })
  })

  it('a backend that cuts its answer cuts that of the proxy', async () => {
    const { send, observed } = await proxied((_, response) => {
      response.writeHead(200, { 'content-length': '50' })
      response.write('{')
      setTimeout(() => response.destroy(), 50)
    })
    await expect(send({ url: wire('State.StateChange'), body: {} })).rejects.toThrow()
    await expect.poll(() => observed[0]?.recorded.answer).toMatchObject({ failure: 'cut' })
  })

  it('garbage, and senders that leave, do not end it', async () => {
    const { send, url } = await proxied(fine)
    const { port } = new URL(url)
    for (const text of [
      'GARBAGE\r\n\r\n',
      'POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{',
      '\u0000\u0001',
    ])
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(text))
        socket.on('error', () => {})
        socket.on('close', () => resolve())
        setTimeout(() => socket.destroy(), 60)
      })
    expect((await send({ url: wire('State.StateChange'), body: {} })).status).toBe(200)
  })

  it('a backend that is no HTTP server is a 502', async () => {
    const tcp = createTcp((socket) => void socket.on('error', () => {}).end('SSH-2.0\r\n'))
    await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done))
    onTestFinished(() => void tcp.close())
    const target = `http://127.0.0.1:${(tcp.address() as AddressInfo).port}`
    const proxy = await startProxy({ port: 0, target, observe: () => {} })
    onTestFinished(() => proxy.close())
    expect((await sender(proxy.url)({ url: wire('State.StateChange'), body: {} })).status).toBe(502)
  })
})

describe('secrets', () => {
  it('neither the signature nor a token is kept, wherever it is', async () => {
    const secrets = ['my console token']
    const { send, observed } = await proxied(
      (_, response) => response.end('{"echo":"my console token"}'),
      { secrets },
    )
    const url = wire('State.StateChange', { Sign: 'abc123', Extra: 'my console token' })
    await send({ url, body: { Text: 'my console token' } })
    const text = JSON.stringify(observed[0]?.recorded)
    expect(text).not.toContain('abc123')
    expect(text).not.toContain('console token')
    expect(observed[0]?.recorded.query).toMatchObject({ Sign: '[redacted]', Extra: '[redacted]' })
  })
})
