import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { startMock } from '../../src/mock/mock.ts'
import { type Outgoing, sender } from '../support/http.ts'
import { push, sample, wire } from '../support/requests.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => {
  mock = await startMock({ port: 0 })
})
afterAll(() => mock.close())

async function ask(outgoing: Outgoing) {
  const { status, headers, body } = await sender(mock.url)(outgoing)
  return { status, type: headers['content-type'], json: body }
}

describe('what is answered from the example of an answer', () => {
  test.each<[string, Outgoing]>([
    ['a request as the platform sends it', { url: wire(BEFORE), body: sample(BEFORE) }],
    [
      'a request to the virtual path',
      { url: `/callback/${BEFORE}?SdkAppid=1400000000`, body: sample(BEFORE) },
    ],
    [
      'a virtual path whose dot is percent-encoded',
      { url: `/callback/Group%2ECallbackBeforeSendMsg?SdkAppid=1`, body: sample(BEFORE) },
    ],
    [
      'a Content-Type that is wrong, as curl -d sends it',
      {
        url: wire(BEFORE),
        body: sample(BEFORE),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
    [
      'query parameters that are empty or not known',
      { url: wire(BEFORE, { OptPlatform: '', ClientIP: '', New: '1' }), body: sample(BEFORE) },
    ],
    ['a batch', { url: wire('Push.OfflinePush'), body: sample('Push.OfflinePush') }],
    [
      'another word for the same callback',
      {
        url: wire('Call.CallbackAfterCloudRecordingChanged'),
        body: sample('Call.CallbackAfterRecordChanged', {
          CallbackCommand: 'Call.CallbackAfterCloudRecordingChanged',
        }),
      },
    ],
  ])('%s', async (_, request) => {
    expect(await ask(request)).toEqual({ status: 200, type: 'application/json', json: OK })
  })

  test('every callback of the contract', async () => {
    for (const command of callbacks.map((entry) => entry.command)) {
      const { status, json } = await ask({ url: wire(command), body: sample(command) })
      expect({ command, status, ActionStatus: json.ActionStatus }).toEqual({
        command,
        status: 200,
        ActionStatus: 'OK',
      })
    }
  })
})

describe('a command that the contract does not know is answered as a receiver answers it', () => {
  test.each<[string, string]>([
    ['in the query', wire('Group.CallbackAfterSomethingNew')],
    ['nearly one that it knows', wire('Group.CallbackBeforeSendMsgs')],
    ['of a backend below /callback', wire('Zzz').replace('/', '/callback/chat')],
  ])('%s', async (_, url) => {
    expect(await ask({ url, body: {} })).toMatchObject({ status: 200, json: OK })
  })
})

describe('the header Prefer', () => {
  const body = sample(BEFORE)

  test.each<[string, number, unknown]>([
    ['example=refuse', 200, { ...OK, ErrorCode: 1, ErrorInfo: expect.any(String) }],
    ['code=200', 200, OK],
    ['code=404', 404, expect.objectContaining({ ActionStatus: 'FAIL', ErrorCode: 1 })],
    [
      'example=no-such-example',
      404,
      expect.objectContaining({ detail: expect.stringContaining('no-such-example') }),
    ],
  ])('%s is answered with %i', async (prefer, status, json) => {
    expect(await ask({ url: wire(BEFORE), body, headers: { prefer } })).toMatchObject({
      status,
      json,
    })
  })

  test('dynamic=true makes up a valid answer, another one each time', async () => {
    const answers = new Set<string>()
    for (let i = 0; i < 20; i++) {
      const { status, json } = await ask({
        url: wire(BEFORE),
        body,
        headers: { prefer: 'dynamic=true' },
      })
      expect(status).toBe(200)
      expect(json).toEqual(
        expect.objectContaining({
          ActionStatus: expect.any(String),
          ErrorCode: expect.any(Number),
        }),
      )
      answers.add(JSON.stringify(json))
    }
    expect(answers.size).toBeGreaterThan(1)
  })
})

describe('a wrong body gets the problem document of Prism, which names the spot', () => {
  const text = [{ MsgType: 'TIMTextElem', MsgContent: {} }]

  test.each<[string, unknown, string[] | undefined, string]>([
    ['no body', undefined, undefined, 'Body parameter is required'],
    ['an array', [], ['body'], 'must be object'],
    [
      'a missing member',
      sample(BEFORE, { GroupId: undefined }),
      ['body'],
      "required property 'GroupId'",
    ],
    [
      'a member of the wrong type',
      sample(BEFORE, { GroupId: 5 }),
      ['body', 'GroupId'],
      'must be string',
    ],
    [
      'a message element without its text',
      { ...sample(BEFORE), MsgBody: text },
      ['body', 'MsgBody', '0', 'MsgContent'],
      "required property 'Text'",
    ],
  ])('%s', async (_, body, location, message) => {
    const { status, type, json } = await ask({ url: wire(BEFORE), body })
    expect({ status, type }).toEqual({ status: 422, type: 'application/problem+json' })
    expect(json.title).toBe('Invalid request')
    expect(json.validation[0].location).toEqual(location)
    expect(json.validation[0].message).toContain(message)
    expect(json.validation.length).toBeLessThanOrEqual(2)
  })

  test('a batch of 101 events', async () => {
    const body = push(...Array(101).fill({}))
    const { status, json } = await ask({ url: wire('Push.OfflinePush'), body })
    expect([status, json.validation[0].location]).toEqual([422, ['body', 'Events']])
  })

  test('a query without SdkAppid', async () => {
    const { status, json } = await ask({ url: `/?CallbackCommand=${BEFORE}`, body: sample(BEFORE) })
    expect([status, json.validation[0].location]).toEqual([422, ['query']])
  })
})

describe('what never reaches Prism', () => {
  test.each<[string, Outgoing, number, string]>([
    [
      'an unknown command without an app',
      { url: '/?CallbackCommand=Zzz', body: {} },
      400,
      'The query has no SdkAppid',
    ],
    [
      'no command at all',
      { url: '/?SdkAppid=1400000000', body: {} },
      400,
      'the query has no CallbackCommand',
    ],
    [
      'a word in the path that is nearly a command',
      { url: '/callback/Push.OfflinePus?SdkAppid=1', body: {} },
      400,
      'did you mean Push.OfflinePush?',
    ],
    [
      'a body that is not JSON',
      { url: wire(BEFORE), body: '{"Group' },
      400,
      'the body is not JSON',
    ],
    [
      'a body of more than a megabyte',
      { url: wire(BEFORE), body: `"${'x'.repeat(1_100_000)}"` },
      413,
      'larger than',
    ],
    ['a GET', { url: wire(BEFORE), method: 'GET' }, 405, 'This mock plays your backend'],
    ['an unknown command that is not JSON', { url: wire('Zzz'), body: '{' }, 400, 'not JSON'],
  ])('%s', async (_, request, status, detail) => {
    expect(await ask(request)).toEqual({
      status,
      type: 'application/problem+json',
      json: expect.objectContaining({ status, detail: expect.stringContaining(detail) }),
    })
  })
})

test('a port in use is named in the error', async () => {
  const port = Number(new URL(mock.url).port)
  await expect(startMock({ port })).rejects.toThrow(`port ${port} is in use`)
})
