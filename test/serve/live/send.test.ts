import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { verifySignature } from '../../../src/contract/signature.ts'
import { Targets } from '../../../src/serve/live/send/targets.ts'
import { serving } from '../../support/http.ts'
import { sample } from '../../support/requests.ts'
import { live, sharedLive } from './fixture.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'
const REFUSES = '{"ActionStatus":"OK","ErrorCode":1,"ErrorInfo":""}'
const TOKEN = 'the-token-of-the-console'
const page = sharedLive()

type Got = { url: URL; body: string; type: string | undefined }

/** A backend that answers the same each time, and what it got. */
async function backend(answer: (response: ServerResponse) => void = (r) => r.end(REFUSES)) {
  const got: Got[] = []
  const url = await serving(async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const type = request.headers['content-type']
    got.push({ url: new URL(request.url ?? '', 'http://x'), body, type })
    answer(response)
  })
  return { url, got }
}

const body = JSON.stringify(sample(BEFORE))
const send = (input: object) => page.act('POST', '/api/send', { command: BEFORE, body, ...input })

it('posts the body as it was written, and says what Chat would do with the answer', async () => {
  const { url, got } = await backend()
  const spaced = `  ${body} `
  const { body: sent } = await send({ url, body: spaced })
  expect(got).toMatchObject([{ body: spaced, type: undefined }])
  expect(sent.answers).toMatchObject([
    { status: 200, text: REFUSES, verdict: { text: 'refused: the sender sees 10016' } },
  ])
  expect(sent.findings).toEqual({ errors: [], unknown: [] })
})

describe('sends as it was asked to', () => {
  const signatureOf = ({ url }: Got, now = Date.now()) =>
    verifySignature({
      sign: url.searchParams.get('Sign') ?? undefined,
      requestTime: url.searchParams.get('RequestTime') ?? undefined,
      tokens: [TOKEN],
      now,
    }).ok

  it.each([
    { name: 'unsigned', input: {}, sees: (got: Got) => !got.url.searchParams.has('Sign') },
    { name: 'signed', input: { token: TOKEN }, sees: (got: Got) => signatureOf(got) },
    {
      name: 'with a wrong signature',
      input: { token: TOKEN, signature: 'wrong' },
      sees: (got: Got) => got.url.searchParams.has('Sign') && !signatureOf(got),
    },
    {
      name: 'with an expired one',
      input: { token: TOKEN, signature: 'expired' },
      sees: (got: Got) => !signatureOf(got) && signatureOf(got, Date.now() - 3_600_000),
    },
    {
      name: 'for another app',
      input: { how: ['foreign-app'] },
      sees: ({ url }: Got) => url.searchParams.get('SdkAppid') === '1999999999',
    },
    {
      name: 'with a Content-Type',
      input: { how: ['content-type'] },
      sees: ({ type }: Got) => type === 'application/json',
    },
    {
      name: 'with an unknown field',
      input: { how: ['unknown-field'] },
      sees: (got: Got) => JSON.parse(got.body).FieldOfTomorrow.IsNew === true,
    },
    {
      name: 'with an unknown field in an empty body',
      input: { how: ['unknown-field'], body: '{}' },
      sees: (got: Got) => got.body === '{"FieldOfTomorrow":{"IsNew":true}}',
    },
    { name: 'slowly', input: { how: ['slow'] }, sees: (got: Got) => got.body === body },
    { name: 'what is no JSON', input: { body: '{"x"' }, sees: (got: Got) => got.body === '{"x"' },
  ])('$name', async ({ input, sees }) => {
    const { url, got } = await backend()
    const { status, text } = await send({ url, ...input })
    expect({ status, got: got.length, seen: got.every(sees) }).toEqual({
      status: 200,
      got: 1,
      seen: true,
    })
    expect(text).not.toContain(TOKEN)
    expect(text).not.toMatch(/Sign=[0-9a-f]{64}/)
  })

  it('twice', async () => {
    const { url, got } = await backend()
    const { body: sent } = await send({ url, how: ['duplicate'] })
    expect([got.length, sent.answers.length]).toEqual([2, 2])
  })
})

describe('a backend that fails is a verdict, not an error of the page', () => {
  it.each([
    ['nobody listens', async () => 'http://127.0.0.1:9/', { failure: 'unreachable' }],
    ['it hangs up', async () => (await backend((r) => r.destroy())).url, { failure: 'cut' }],
    [
      'it redirects',
      async () => (await backend((r) => r.writeHead(302, { location: 'http://x/' }).end())).url,
      { status: 302 },
    ],
    ['it answers HTML', async () => (await backend((r) => r.end('<b>'))).url, { status: 200 }],
  ])('%s', async (_, made, answer) => {
    const { status, body: sent } = await send({ url: await made() })
    expect(status).toBe(200)
    expect(sent.answers).toMatchObject([{ ...answer, verdict: { outcome: 'failed' } }])
  })
})

describe('targets', () => {
  it.each([
    ...['http://localhost:3000/chat', 'http://127.0.0.1/', 'https://127.8.9.1/', 'http://127.1/'],
    ...['http://2130706433/', 'http://0x7f000001/', 'http://[::1]:80/'],
  ])('%s is this machine', (url) => {
    expect(new Targets().checked(url).href).toBe(new URL(url).href)
  })

  it.each([
    ['http://example.com/', 403],
    ['http://10.0.0.1/', 403],
    ['http://169.254.169.254/latest/meta-data', 403],
    ['http://0.0.0.0/', 403],
    ['http://[::ffff:10.0.0.1]/', 403],
    ['http://localhost.evil.example/', 403],
    ['http://127.0.0.1.nip.io/', 403],
    ['http://evil@127.0.0.1/', 422],
    ['file:///etc/passwd', 422],
    ['gopher://127.0.0.1/', 422],
    ['not a url', 422],
  ])('%s is refused', async (url, status) => {
    const answer = await send({ url })
    expect(answer).toMatchObject({ status, body: { detail: expect.any(String) } })
  })

  it.each([
    ['staging.example.com', 'https://staging.example.com:8443/chat', true],
    ['staging.example.com', 'https://other.example.com/', false],
    ['10.0.0.7:3000', 'http://10.0.0.7:3000/', true],
    ['10.0.0.7:3000', 'http://10.0.0.7:3001/', false],
    ['https://staging.example.com', 'https://staging.example.com/chat', true],
    ['https://staging.example.com', 'http://staging.example.com/chat', false],
    ['https://staging.example.com', 'https://staging.example.com:444/', false],
  ])('--allow-target %s: %s is allowed: %s', (allowed, url, is) => {
    const checked = () => new Targets([allowed]).checked(url)
    if (is) expect(checked().href).toBe(url)
    else expect(checked).toThrow(/--allow-target/)
  })

  it.each(['', 'ftp://x', 'a/b'])('--allow-target "%s" is wrong use', (allowed) => {
    expect(() => new Targets([allowed])).toThrow(TypeError)
  })
})

describe('input that makes no sense is refused with a sentence', () => {
  const url = 'http://127.0.0.1:9/'
  it.each([
    ['an unknown command', { url, command: 'Nothing' }, 422],
    ['a body that is no text', { url, body: {} }, 422],
    ['a body above 1 MiB', { url, body: ' '.repeat(1024 * 1024 + 1) }, 413],
    ['an app that is no number', { url, sdkAppId: 'x' }, 422],
    ['a signature that is not there', { url, signature: 'odd' }, 422],
    ['a way that is not there', { url, how: ['toString'] }, 422],
  ])('%s', async (_, input, status) => {
    expect(await send(input)).toMatchObject({ status, body: { detail: expect.any(String) } })
  })
})

it('more than four at once are refused', async () => {
  // What was sent in the last second counts, too.
  await sleep(1_000)
  const { url } = await backend((response) => void setTimeout(() => response.end(REFUSES), 300))
  const answers = await Promise.all(Array.from({ length: 8 }, () => send({ url })))
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
})

it('a finding names its place in the text', async () => {
  const wrong = JSON.stringify({ ...sample(BEFORE), GroupId: 5, Brand: 1 })
  const { body: found } = await page.act('POST', '/api/validate', { command: BEFORE, body: wrong })
  expect(found.marks).toMatchObject([
    { pointer: '/GroupId', kind: 'error' },
    { pointer: '/Brand', kind: 'unknown' },
  ])
})

describe('who may', () => {
  const rows: [string, (headers: Record<string, string>) => Record<string, string>, number][] = [
    ['a page of this server', (headers) => headers, 422],
    ['a page of another site', (headers) => ({ ...headers, origin: 'http://evil.example' }), 403],
    ['no page', ({ 'x-tcw-token': token = '' }) => ({ 'x-tcw-token': token }), 403],
    ['a page without the token', ({ origin = '' }) => ({ origin }), 403],
    ['a page with another token', (headers) => ({ ...headers, 'x-tcw-token': 'x' }), 403],
    [
      'a name of its own for this machine',
      (headers) => ({ ...headers, host: 'evil.example' }),
      403,
    ],
    ['a tunnel', (headers) => ({ ...headers, 'x-forwarded-host': 'abc.ngrok.app' }), 403],
  ]
  it.each(rows)('%s', async (_, headersFrom, status) => {
    const headers = headersFrom(page.headers)
    const answer = await page.send({ url: '/api/send', method: 'POST', headers, body: {} })
    expect(answer.status).toBe(status)
  })

  it.each(['/api/session', '/api/exchanges/stream', '/api/exchanges/export.ndjson', '/api/mock'])(
    'nobody reads %s under another name',
    async (url) => {
      const headers = { host: 'evil.example' }
      expect((await page.send({ url, method: 'GET', headers })).status).toBe(403)
    },
  )

  it.each(['/send', '/inspect', '/mock'])('%s is not shown through a tunnel', async (url) => {
    const headers = { 'x-forwarded-host': 'abc.ngrok.app' }
    const answer = await page.send({ url, method: 'GET', headers })
    expect(answer).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('/callback') },
    })
  })

  it('each start of the server has a token of its own', async () => {
    expect((await live()).headers['x-tcw-token']).not.toBe(page.headers['x-tcw-token'])
  })
})

it('what goes to this server is signed with its token, which no answer shows', async () => {
  const { server, act, newest } = await live({ tokens: [TOKEN] })
  const input = { command: BEFORE, body, url: `${server.url}/callback` }
  const { text, body: sent } = await act('POST', '/api/send', input)
  expect(sent.answers).toMatchObject([{ status: 200, verdict: { outcome: 'allowed' } }])
  expect(text).not.toContain(TOKEN)
  expect((await newest()).exchange.signature.state).toBe('valid')
})
