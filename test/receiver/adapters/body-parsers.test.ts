import express, { type RequestHandler } from 'express'
import fastify from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { expressAdapter } from '../../../src/receiver/adapters/express.ts'
import { fastifyAdapter } from '../../../src/receiver/adapters/fastify.ts'
import { fetchAdapter } from '../../../src/receiver/adapters/fetch.ts'
import { sender, serving } from '../../support/http.ts'
import { type Recording, recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const JSON_TYPE = { 'content-type': 'application/json' }

const behind = async ({ receiver }: Recording, ...parsers: RequestHandler[]) =>
  sender(await serving(express().use(...(parsers as [RequestHandler]), expressAdapter(receiver))))

/** Collects the stream, then lets a parser keep its result. */
const collecting =
  (keep: (request: any, raw: Buffer) => void): RequestHandler =>
  async (request, _response, next) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    keep(request, Buffer.concat(chunks))
    next()
  }

const collectNothing: RequestHandler = (request, _response, next) => {
  request.body = {}
  next()
}

describe('Express with a parser before it', () => {
  const parsers: [string, RequestHandler][] = [
    ['express.json()', express.json()],
    ['express.raw()', express.raw({ type: '*/*' })],
    ['express.text()', express.text({ type: '*/*' })],
    ['express.urlencoded(), which is not meant', express.urlencoded()],
    [
      'one that sets rawBody to bytes',
      collecting((request, raw) => Object.assign(request, { rawBody: raw })),
    ],
    [
      'one that sets rawBody to text',
      collecting((request, raw) => Object.assign(request, { rawBody: String(raw) })),
    ],
    [
      'one that sets rawBody and something else as body',
      collecting((r, raw) => Object.assign(r, { rawBody: raw, body: 5 })),
    ],
    ['one that leaves an empty object and the stream, as those of Express 4 do', collectNothing],
  ]

  it.each(parsers)('takes the body of %s', async (_name, parser) => {
    const seen = recording()
    const send = await behind(seen, parser)
    const body = sample(C2C, { From_Account: 'zoë' })
    expect((await send({ url: wire(C2C), headers: JSON_TYPE, body })).status).toBe(200)
    expect(seen.events).toMatchObject([{ data: body }])
  })

  it('reads the stream itself when the parser leaves it alone for want of a Content-Type', async () => {
    const seen = recording()
    const send = await behind(seen, express.json(), express.text(), express.raw())
    expect((await send({ url: wire(C2C), body: sample(C2C) })).status).toBe(200)
    expect(seen.events).toHaveLength(1)
  })

  it.each([
    ['an array', '[]'],
    ['an object without members', '{}'],
  ])('judges %s of express.json() like its own', async (_name, body) => {
    const seen = recording({ invalid: 'reject' })
    const send = await behind(seen, express.json())
    expect((await send({ url: wire(C2C), headers: JSON_TYPE, body })).status).toBe(400)
  })

  it('counts the bytes of a text that a parser let through, not its characters', async () => {
    const text = JSON.stringify(sample(C2C, { ErrorInfo: 'ë'.repeat(150) }))
    const seen = recording({ bodyLimitBytes: text.length + 100 })
    const answer = await (await behind(seen, express.text({ type: '*/*' })))({
      url: wire(C2C),
      headers: JSON_TYPE,
      body: text,
    })
    expect([answer.status, seen.events]).toEqual([413, []])
  })

  it('keeps __proto__ that a parser let through from handlers', async () => {
    const seen = recording()
    const send = await behind(seen, express.json())
    const body = JSON.stringify(sample(C2C)).replace(
      '{',
      '{"__proto__":{"admin":true},"New":{"\\u005f_proto__":{"admin":true}},',
    )
    expect((await send({ url: wire(C2C), headers: JSON_TYPE, body })).status).toBe(200)
    const { data } = seen.events[0]
    expect([Object.assign({}, data).admin, Object.assign({}, data.New).admin]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('refuses what a parser let through although its depth would end the stack', async () => {
    const seen = recording()
    const send = await behind(seen, express.json({ limit: '10mb' }))
    const level = '{"MsgType":"TIMRelayElem","MsgContent":{"MsgList":[{"MsgBody":['
    const deep = level.repeat(20_000) + ']}]}}'.repeat(20_000)
    const body = JSON.stringify(sample(C2C, { MsgBody: ['here'] })).replace('"here"', deep)
    const answer = await send({ url: wire(C2C), headers: JSON_TYPE, body })
    expect([answer.status, answer.body.ErrorInfo, seen.errors]).toEqual([
      400,
      expect.stringMatching(/nested /),
      [],
    ])
  })

  it.each<[string, RequestHandler]>([
    ['has read it to its end', collecting(() => {})],
    [
      'has read it and set body to null',
      collecting((request) => Object.assign(request, { body: null })),
    ],
    ['has begun to read it', (request, _response, next) => void request.once('data', () => next())],
  ])('names the fix at once when something %s and left no body', async (_name, parser) => {
    const seen = recording()
    const answer = await (await behind(seen, parser))({ url: wire(C2C), body: sample(C2C) })
    expect([answer.status, answer.body.ErrorInfo]).toEqual([
      500,
      expect.stringMatching(/left no body\. Mount the receiver before body parsers/),
    ])
    expect(seen.log.at(-1)).toMatchObject({
      level: 'error',
      text: answer.body.ErrorInfo,
      fields: { command: C2C, status: 500 },
    })
  })
})

describe('Fastify', () => {
  it('is not touched by the parsers and limits of its parent, and leaves them alone', async () => {
    const seen = recording()
    const app = fastify({ bodyLimit: 10 })
    app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) =>
      done(null, { csv: body }),
    )
    app.addContentTypeParser('*', (_request, _payload, done) => done(null, 'anything'))
    app.register(fastifyAdapter(seen.receiver), { prefix: '/chat' })
    app.post('/other', (request) => request.body)
    onTestFinished(() => app.close())
    const send = sender(await app.listen({ port: 0, host: '127.0.0.1' }))
    for (const type of ['application/json', 'text/csv', 'text/plain']) {
      const answer = await send({
        url: wire(C2C),
        headers: { 'content-type': type },
        body: sample(C2C),
      })
      expect([type, answer.status]).toEqual([type, 200])
    }
    expect(seen.events).toHaveLength(3)
    expect((await send({ url: '/other', headers: JSON_TYPE, body: { a: 1 } })).body).toEqual({
      a: 1,
    })
    expect(
      (await send({ url: '/other', headers: { 'content-type': 'text/csv' }, body: 'a,b' })).body,
    ).toEqual({ csv: 'a,b' })
    expect(
      (await send({ url: '/other', headers: JSON_TYPE, body: { a: '0123456789' } })).status,
    ).toBe(413)
  })
})

it('the Fetch API: names the fix when something has read the request before', async () => {
  const seen = recording()
  const request = new Request(`https://chat.example.com${wire(C2C)}`, {
    method: 'POST',
    body: JSON.stringify(sample(C2C)),
  })
  await request.text()
  const response = await fetchAdapter(seen.receiver)(request)
  expect([response.status, ((await response.json()) as any).ErrorInfo]).toEqual([
    500,
    expect.stringMatching('request.clone()'),
  ])
})

it('the Fetch API: does not believe a Content-Length that is too small', async () => {
  const init = {
    method: 'POST',
    headers: { 'content-length': '9' },
    body: JSON.stringify(sample(C2C)).padEnd(2000),
  }
  const request = new Request(`https://chat.example.com${wire(C2C)}`, init)
  expect((await fetchAdapter(recording({ bodyLimitBytes: 1000 }).receiver)(request)).status).toBe(
    413,
  )
})

it('an adapter that fails gets an answer that says nothing of it, and onError hears of it', async () => {
  const seen = recording()
  const body = () => Promise.reject(new Error('the secret of the adapter'))
  const answer = await seen.receiver.handle({ method: 'POST', url: wire(C2C), body })
  expect([answer.status, answer.body]).toEqual([500, expect.not.stringMatching('secret')])
  expect(seen.errors).toEqual([
    { message: 'the secret of the adapter', context: { command: C2C, where: 'hook' } },
  ])
})
