import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startMock } from '../../src/mock/mock.ts'
import { sender } from '../support/http.ts'
import { type RawRequest, raw } from '../support/raw.ts'
import { sample, wire } from '../support/requests.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'
const GOOD = JSON.stringify(sample(BEFORE))

let started: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => {
  started = await startMock({ port: 0 })
})
afterAll(() => started.close())

const post = (request: Partial<RawRequest>) =>
  raw(started.url, { method: 'POST', target: wire(BEFORE), body: GOOD, ...request })

/** After each one the thread is alive and a valid request is answered. */
async function expectAlive() {
  expect(started.mock.replaced).toBe(0)
  expect((await post({})).body).toEqual({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
}

describe('headers that Prism cannot bear', () => {
  test.each([
    ['Accept: *', 200],
    ['Accept: ;', 200],
    ['Accept: a', 200],
    ['Accept: /', 200],
    ['Accept: text/html, *; q=.2, */*; q=.2', 200],
    ['Accept: text/html', 406],
    ['Trailer: X', 200],
    ['Authorization: Basic x', 200],
    ['Content-Encoding: gzip', 200],
    ['Cookie: \xff', 200],
    ['Prefer: example=nobody', 404],
    ['Prefer: example=__proto__', 404],
    ['Prefer: code=500', 500],
    ['Prefer: fail=x', 400],
    ['Prefer: decision=__proto__', 400],
    ['Prefer: decision=toString', 404],
    ['Prefer: code=x', 400],
    ['Prefer: "', 200],
  ])('%s is answered %i', async (header, status) => {
    expect((await post({ headers: [header] })).status).toBe(status)
    await expectAlive()
  })
})

describe('targets', () => {
  test.each(['//', '/\\', `//?CallbackCommand=${BEFORE}`, 'http://[', 'http://a:99999/', '*'])(
    '%s is answered 400',
    async (target) => {
      expect((await post({ target })).status).toBe(400)
      await expectAlive()
    },
  )

  test('a word of 15 kB is answered at once, and shortly', async () => {
    const begun = performance.now()
    const { status, text } = await post({
      target: `/?SdkAppid=1&CallbackCommand=${'x'.repeat(15_000)}`,
      body: '{}',
    })
    expect([status, text.length < 500]).toEqual([200, true])
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

describe('bodies of a megabyte', () => {
  const list = (item: unknown, count: number) =>
    JSON.stringify(sample(BEFORE, { MsgBody: Array(count).fill(item) }))

  test.each([
    ['bad elements', list(0, 500_000), 422],
    ['wrong texts', list({ MsgType: 'TIMTextElem', MsgContent: { Text: 5 } }, 15_000), 422],
    ['unknown kinds', list({ MsgType: 'X', MsgContent: {} }, 20_000), 200],
    ['brackets', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 400],
    [
      'members',
      JSON.stringify(sample(BEFORE, Object.fromEntries([...Array(50_000).keys()].entries()))),
      200,
    ],
  ])('of %s do not hold the thread', async (_, body, status) => {
    const begun = performance.now()
    const big = post({ body })
    const small = await post({})
    expect(small.status).toBe(200)
    const answer = await big
    expect(answer.status).toBe(status)
    expect(performance.now() - begun).toBeLessThan(3000)
    expect(answer.text.length).toBeLessThan(20_000)
    await expectAlive()
  })

  test('name the spot as Prism does', async () => {
    const { body } = await post({ body: list(0, 100_000) })
    expect([body.title, body.validation[0].location]).toEqual([
      'Invalid request',
      ['body', 'MsgBody', '0'],
    ])
  })
})

test('a client that goes away leaves no request behind', async () => {
  const gone = new AbortController()
  const send = fetch(`${started.url}${wire(BEFORE)}`, {
    method: 'POST',
    body: GOOD,
    signal: gone.signal,
  })
  gone.abort()
  await expect(send).rejects.toThrow('abort')
  await expectAlive()
})

test('made-up answers keep the contract', async () => {
  const headers = { prefer: 'dynamic=true' }
  for (let i = 0; i < 50; i++) {
    const { status } = await sender(started.url)({ url: wire(BEFORE), body: GOOD, headers })
    expect(status).toBe(200)
  }
})
