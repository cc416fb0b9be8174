import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { httpAdapters } from '../../support/adapters.ts'
import { type Outgoing, sender } from '../../support/http.ts'
import { recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const GOOD: Outgoing = { url: wire(C2C), body: sample(C2C) }
const MIB = 1024 * 1024

/** A connection on which a test writes by hand. */
function dial(origin: string) {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  return socket
}

const head = (length: number, url = wire(C2C)) =>
  `POST ${url} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`

describe.each(httpAdapters)('%s', (_name, open) => {
  it('accepts a chunked body without Content-Length', async () => {
    const { receiver, events } = recording()
    const answer = await sender(await open(receiver))({
      ...GOOD,
      headers: { 'transfer-encoding': 'chunked' },
    })
    expect(answer.status).toBe(200)
    expect(events).toMatchObject([{ data: { MsgKey: sample(C2C).MsgKey } }])
  })

  it('refuses a chunked body above the limit', async () => {
    const request = {
      ...GOOD,
      headers: { 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(2 * MIB, ' '),
    }
    const answer = await sender(await open(recording().receiver))(request)
    expect([answer.status, answer.body.ErrorInfo]).toEqual([
      413,
      expect.stringContaining('1048576'),
    ])
  })

  it('refuses a body as soon as it is above the limit: it may never end', async () => {
    const socket = dial(await open(recording().receiver))
    const size = MIB + 1
    socket.write(
      `POST ${wire(C2C)} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${size.toString(16)}\r\n`,
    )
    socket.write(Buffer.alloc(size, ' '))
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 413/)
  })

  it.each<[string, Outgoing, number]>([
    ['an accepted one', GOOD, 200],
    ['a wrong SdkAppid', { ...GOOD, url: wire(C2C, { SdkAppid: '1' }) }, 403],
    ['a body that is no JSON', { ...GOOD, body: '{' }, 400],
    ['a GET', { url: '/chat', method: 'GET' }, 405],
  ])('serves the next requests on the connection of %s', async (_behaviour, first, status) => {
    const { receiver, events } = recording()
    const origin = await open(receiver)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    onTestFinished(() => agent.destroy())
    const sockets = new Set<unknown>()
    agent.on('free', (socket) => sockets.add(socket))
    const send = sender(origin, agent)
    const statuses = []
    for (const request of [first, GOOD, GOOD]) statuses.push((await send(request)).status)
    expect([statuses, sockets.size]).toEqual([[status, 200, 200], 1])
    expect(events).toHaveLength(status === 200 ? 3 : 2)
  })

  it.each([
    ['a foreign app', wire(C2C, { SdkAppid: '1' }), 403],
    ['no command', `/chat?SdkAppid=1400000000`, 400],
  ])('refuses %s before its body has come', async (_what, url, status) => {
    const socket = dial(await open(recording().receiver))
    socket.write(`${head(100_000, url)}{`)
    const started = Date.now()
    expect(String((await once(socket, 'data'))[0])).toMatch(`HTTP/1.1 ${status} `)
    expect(Date.now() - started).toBeLessThan(1500)
  })

  it('accepts a body that comes slowly, with a character cut in two', async () => {
    const { receiver, events } = recording()
    const socket = dial(await open(receiver))
    const bytes = Buffer.from(JSON.stringify(sample(C2C, { From_Account: 'zoë' })))
    const middle = bytes.indexOf('ë') + 1
    socket.write(head(bytes.length))
    for (const part of [bytes.subarray(0, middle), bytes.subarray(middle)]) {
      await sleep(30)
      socket.write(part)
    }
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 200/)
    expect(events).toMatchObject([{ data: { From_Account: 'zoë' } }])
  })

  it('forgets a client that goes away in the middle of its body', async () => {
    const { receiver, events, errors } = recording()
    const origin = await open(receiver)
    const socket = dial(origin)
    socket.write(`${head(500)}{"CallbackCommand":`)
    await sleep(30)
    socket.destroy()
    await sleep(30)
    expect((await sender(origin)(GOOD)).status).toBe(200)
    expect([events.length, errors]).toEqual([1, []])
  })
})

describe.each(httpAdapters.slice(0, 2))('%s, a body that nobody wants', (_name, open) => {
  it.each([
    ['a body that is too large', wire(C2C), 413],
    ['a query that is refused', wire(C2C, { SdkAppid: '1' }), 403],
  ])(
    'is read to its end after %s, so that the answer is not lost in a reset',
    async (_behaviour, url, status) => {
      const socket = dial(await open(recording().receiver))
      const body = Buffer.alloc(2 * MIB, ' ')
      socket.write(head(body.length, url))
      socket.write(body.subarray(1))
      expect(String((await once(socket, 'data'))[0])).toMatch(`HTTP/1.1 ${status} `)
      const next = JSON.stringify(sample(C2C))
      socket.write(`x${head(next.length)}${next}`)
      expect(String((await once(socket, 'data'))[0])).toMatch('HTTP/1.1 200 ')
    },
  )

  it('is cut off when it does not end', async () => {
    const socket = dial(await open(recording().receiver))
    socket.write(`${head(1000, wire(C2C, { SdkAppid: '1' }))}{`)
    const started = Date.now()
    expect(await text(socket)).toMatch(/^HTTP\/1.1 403/)
    expect(Date.now() - started).toBeLessThan(3000)
  })
})
