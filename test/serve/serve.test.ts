import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document } from '../../src/openapi/document.ts'
import { startServe } from '../../src/serve/serve.ts'
import { linksOf } from '../site/links.ts'
import { sender } from '../support/http.ts'
import { sample } from '../support/requests.ts'
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

  test.each([
    ['the address that the reader came by', 'chat.test:8080', 'http://chat.test:8080/callback'],
    ['its own when that cannot be one', 'x"><script>', '/callback'],
  ])('shows %s', async (_, host, address) => {
    const { text } = await sender(server.url)({ url: '/', method: 'GET', headers: { host } })
    expect(text).toContain(`POST ${address.startsWith('/') ? server.url + address : address}?`)
    expect(text).not.toContain('<script>')
  })
})

describe('what is where', () => {
  test.each([
    ['/openapi.yaml', 'application/yaml; charset=utf-8', '\nwebhooks:\n'],
    ['/openapi.json', 'application/json; charset=utf-8', '"webhooks": {'],
    ['/openapi.paths.yaml', 'application/yaml; charset=utf-8', '\npaths:\n'],
    ['/openapi.paths.json', 'application/json; charset=utf-8', '"/callback/State.StateChange"'],
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
