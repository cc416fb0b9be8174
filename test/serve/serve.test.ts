import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document } from '../../src/openapi/document.ts'
import { startServe } from '../../src/serve/serve.ts'
import { linksOf } from '../site/links.ts'
import { sender } from '../support/http.ts'
import { raw } from '../support/raw.ts'
import { sample, wire } from '../support/requests.ts'
import { linesOf, requestOf } from './curl-lines.ts'

const document = contract as unknown as Document
const FOUNDING = [
  'Push.AllMemberPush',
  'Push.OfflinePush',
  'OfficialAccount.CallbackAfterSendMsg',
  'C2C.CallbackAfterSendMsg',
]
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

let server: Awaited<ReturnType<typeof startServe>>
beforeAll(async () => {
  server = await startServe({ port: 0, sdkAppIds: [1400000000], tokens: 'none' })
})
afterAll(() => server.close())

const get = (url: string) => sender(server.url)({ url, method: 'GET' })

describe('the start page', () => {
  test('every link on it is answered', async () => {
    const links = new Set(linksOf((await get('/')).text).filter((link) => !/^(data:|#)/.test(link)))
    expect(links.size).toBeGreaterThan(document.tags.length)
    for (const link of links) expect([link, (await get(`/${link}`)).status]).toEqual([link, 200])
  })

  test('has two lines for each callback, as one shell word each, to the receiver and to the mock', async () => {
    const { text } = await get('/')
    const commands = Object.keys(document.webhooks ?? {})
    expect(linesOf(text).length).toBe(2 * commands.length)
    for (const command of FOUNDING) {
      const requests = await Promise.all(linesOf(text, command).map((line) => requestOf(line)))
      expect(requests.map(({ url }) => url.pathname)).toEqual(['/callback', '/mock'])
      for (const { url, body } of requests) {
        expect(url.searchParams.get('CallbackCommand')).toBe(command)
        expect(url.searchParams.get('SdkAppid')).toBe('1400000000')
        expect(JSON.parse(body)).toEqual(sample(command))
      }
    }
  })

  test.each(FOUNDING)('the lines of %s are answered OK', async (command) => {
    for (const line of linesOf((await get('/')).text, command)) {
      const { url, body } = await requestOf(line)
      expect((await sender(url.origin)({ url: url.pathname + url.search, body })).body).toEqual(OK)
    }
  })

  test('shows a port of this machine that the reader came by, and no other address', async () => {
    const shown = async (host: string) => {
      const { text } = await sender(server.url)({ url: '/', method: 'GET', headers: { host } })
      return /POST (\S+)\/callback\?/.exec(text)?.[1]
    }
    expect(await shown('localhost:8080')).toBe('http://localhost:8080')
    expect(await shown('chat.test:8080')).toBe(server.url)
  })
})

describe('every response', () => {
  const inline = "script-src 'unsafe-inline'"
  test.each([
    ['GET', '/', 200, "style-src 'self'"],
    ['GET', '/docs/callbacks/State.StateChange.html', 200, "style-src 'self'"],
    ['GET', '/docs/redoc.html', 200, inline],
    ['GET', '/docs/style.css', 200, "default-src 'none'"],
    ['GET', '/openapi.json', 200, "default-src 'none'"],
    ['GET', '/docs', 301, "default-src 'none'"],
    ['GET', '/nothing', 404, "style-src 'self'"],
    ['PUT', '/', 404, "default-src 'none'"],
    ['GET', '//', 400, "default-src 'none'"],
    ['POST', '/callback', 400, "default-src 'none'"],
    ['GET', '/callback', 405, "default-src 'none'"],
    ['POST', '/mock', 400, "default-src 'none'"],
    ['POST', '/mock//', 400, "default-src 'none'"],
  ])('of %s %s (%i) says what a browser may do with it', async (method, target, status, policy) => {
    const { status: got, headers } = await raw(server.url, { method, target })
    expect([got, headers['x-content-type-options']]).toEqual([status, 'nosniff'])
    expect(headers['content-security-policy']).toContain(policy)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    if (policy !== inline) expect(headers['content-security-policy']).not.toContain('unsafe')
  })

  test('an accepted callback has the headers too', async () => {
    const url = wire('State.StateChange').replace('/chat', '/callback')
    const { status, headers } = await sender(server.url)({ url, body: sample('State.StateChange') })
    expect([status, headers['x-content-type-options']]).toEqual([200, 'nosniff'])
  })
})

describe('targets that are no paths', () => {
  test.each(['//', '//\\', '/\\', 'http://[', 'http://a:99999/', '*', '//evil.test/callback'])(
    '%s is answered 400, and the server lives',
    async (target) => {
      expect((await raw(server.url, { target })).status).toBe(400)
      expect((await get('/openapi.json')).status).toBe(200)
    },
  )

  test('one in the form that proxies use counts as its path', async () => {
    const { status, text } = await raw(server.url, { target: 'http://chat.test/openapi.yaml' })
    expect([status, text.includes('webhooks:')]).toEqual([200, true])
  })
})

describe('what is where', () => {
  test.each([
    ['/openapi.yaml', 'application/yaml; charset=utf-8', '\nwebhooks:\n'],
    ['/openapi.json', 'application/json; charset=utf-8', '"webhooks": {'],
    ['/openapi.paths.yaml', 'application/yaml; charset=utf-8', '\npaths:\n'],
    ['/openapi.paths.json', 'application/json; charset=utf-8', '"/callback/State.StateChange"'],
    ['/openapi.strict.json', 'application/json; charset=utf-8', '"webhooks": {'],
    ['/openapi.simple-3.0.json', 'application/json; charset=utf-8', '"openapi":"3.0.3"'],
    ['/schema.json', 'application/json; charset=utf-8', '"$defs": {'],
    ['/postman.json', 'application/json; charset=utf-8', '/collection/v2.1.0/'],
    ['/README.md', 'text/plain; charset=utf-8', '# The contract'],
    [
      '/schemas/State.StateChange.request.json',
      'application/json; charset=utf-8',
      '"title":"StateStateChange"',
    ],
    ['/docs/', 'text/html; charset=utf-8', 'callbacks/State.StateChange.html'],
    ['/docs/callbacks/State.StateChange.html', 'text/html; charset=utf-8', '<h1>'],
    ['/docs/style.css', 'text/css; charset=utf-8', 'color-scheme'],
    ['/docs/redoc.html', 'text/html; charset=utf-8', 'redoc'],
  ])('%s', async (url, type, text) => {
    const page = await get(url)
    expect([page.status, page.headers['content-type']]).toEqual([200, type])
    expect(page.text).toContain(text)
  })

  test('/docs leads to /docs/', async () => {
    const { status, headers } = await get('/docs')
    expect([status, headers.location]).toEqual([301, '/docs/'])
  })

  test.each([
    '/nothing',
    '/docs/nothing.html',
    '/mockery',
    '/openapi.paths.txt',
    '/contract.json',
    '/schemas/',
    '/schemas/../contract.json',
    '/docs/../package.json',
  ])('%s is not there, and the page says what is', async (url) => {
    const { status, text } = await get(url)
    expect(status).toBe(404)
    expect(linksOf(text)).toEqual(expect.arrayContaining(['/', '/docs/', '/openapi.yaml']))
  })

  test('a callback that is posted elsewhere is told where to', async () => {
    const { status, body } = await sender(server.url)({ url: '/', body: {} })
    expect([status, body.detail]).toEqual([404, expect.stringContaining('/callback')])
  })

  test('the mock takes the virtual paths too', async () => {
    const url = '/mock/callback/State.StateChange?SdkAppid=1400000000'
    expect((await sender(server.url)({ url, body: sample('State.StateChange') })).body).toEqual(OK)
  })

  test('a script in an address stays text', async () => {
    const { text } = await get('/%3Cscript%3E/<script>')
    expect(text).not.toContain('<script>')
  })
})
