import { describe, expect, it } from 'vitest'
import { sign } from '../../../src/contract/signature.ts'
import type { ReceiverOptions } from '../../../src/receiver/options.ts'
import { adapters } from '../../support/adapters.ts'
import type { Outgoing } from '../../support/http.ts'
import { recording } from '../../support/recording.ts'
import { APP, push, sample, wire } from '../../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
const NOW = 1762901190
const TOKENS: Partial<ReceiverOptions> = {
  tokens: ['old token', 'new token'],
  clock: () => NOW * 1000,
}
const signed = (token: string, time: number) =>
  wire(C2C, { RequestTime: `${time}`, Sign: sign(token, time) })
const typed = (type: string): Outgoing => ({
  url: wire(C2C),
  headers: { 'content-type': type },
  body: sample(C2C),
})
const withMember = (member: string) => JSON.stringify(sample(C2C)).replace('{', `{${member},`)
const nested = (levels: number) => withMember(`"New":${'['.repeat(levels)}${']'.repeat(levels)}`)

type Row = [behaviour: string, request: Outgoing, options?: Partial<ReceiverOptions>]

const accepted: Row[] = [
  ['a body without a Content-Type', { url: wire(C2C), body: sample(C2C) }],
  ['application/json', typed('application/json; charset=utf-8')],
  ['text/plain', typed('text/plain')],
  ['a form', typed('application/x-www-form-urlencoded')],
  ['a Content-Type that is none', typed('json')],
  [
    'any order of the parameters',
    { url: `/chat?CallbackCommand=${C2C}&SdkAppid=${APP}`, body: sample(C2C) },
  ],
  [
    'lower-case names in the query',
    { url: `/chat?sdkappid=${APP}&callbackcommand=${C2C}`, body: sample(C2C) },
  ],
  [
    'names as other pages spell them',
    { url: `/chat?SDKAppID=${APP}&CallbackCommand=${C2C}`, body: sample(C2C) },
  ],
  [
    'a parameter that stands twice with one value',
    { url: `${wire(C2C)}&SdkAppid=${APP}`, body: sample(C2C) },
  ],
  ['an encoded query', { url: wire(C2C).replace('C2C.', '%432C%2E'), body: sample(C2C) }],
  [
    'the second of several apps',
    { url: wire(C2C), body: sample(C2C) },
    { sdkAppId: ['20000001', APP] },
  ],
  ['a Sign with the old token', { url: signed('old token', NOW), body: sample(C2C) }, TOKENS],
  ['a Sign with the new token', { url: signed('new token', NOW), body: sample(C2C) }, TOKENS],
  ['a RequestTime 60 s ago', { url: signed('new token', NOW - 60), body: sample(C2C) }, TOKENS],
  ['a RequestTime in 60 s', { url: signed('new token', NOW + 60), body: sample(C2C) }, TOKENS],
  [
    'a body as large as the limit',
    { url: wire(C2C), body: JSON.stringify(sample(C2C)).padEnd(1024 * 1024) },
  ],
  ['a body as deep as the limit', { url: wire(C2C), body: nested(63) }],
]

const refused: [...Row, status: number, text: RegExp][] = [
  [
    'a wrong SdkAppid',
    { url: wire(C2C, { SdkAppid: '1' }), body: sample(C2C) },
    {},
    403,
    /1 is not an app of this receiver/,
  ],
  [
    'no SdkAppid',
    { url: `/chat?CallbackCommand=${C2C}`, body: sample(C2C) },
    {},
    400,
    /no SdkAppid/,
  ],
  [
    'no CallbackCommand',
    { url: `/chat?SdkAppid=${APP}`, body: sample(C2C) },
    {},
    400,
    /no CallbackCommand/,
  ],
  [
    'two apps in one query',
    { url: `${wire(C2C)}&SdkAppid=1`, body: sample(C2C) },
    {},
    400,
    /SdkAppid stands twice/,
  ],
  [
    'two apps in two spellings',
    { url: `${wire(C2C)}&sdkappid=1`, body: sample(C2C) },
    {},
    400,
    /SdkAppid stands twice/,
  ],
  [
    'broken percent-encoding',
    { url: `${wire(C2C)}&New=%E0%A4%A`, body: sample(C2C) },
    {},
    400,
    /percent-encoding/,
  ],
  [
    'no Sign',
    { url: wire(C2C, { RequestTime: `${NOW}` }), body: sample(C2C) },
    TOKENS,
    401,
    /Sign or RequestTime is missing/,
  ],
  [
    'no RequestTime',
    { url: wire(C2C, { Sign: sign('old token', NOW) }), body: {} },
    TOKENS,
    401,
    /Sign or RequestTime is/,
  ],
  [
    'a Sign with another token',
    { url: signed('token', NOW), body: sample(C2C) },
    TOKENS,
    401,
    /does not match any/,
  ],
  [
    'a RequestTime 61 s ago',
    { url: signed('new token', NOW - 61), body: sample(C2C) },
    TOKENS,
    401,
    /61 s old/,
  ],
  [
    'a RequestTime in 61 s',
    { url: signed('new token', NOW + 61), body: sample(C2C) },
    TOKENS,
    401,
    /61 s in the future/,
  ],
  [
    'a body above 1 MiB',
    { url: wire(C2C), body: JSON.stringify(sample(C2C)).padEnd(1024 * 1024 + 1) },
    {},
    413,
    /1048576/,
  ],
  ['no body', { url: wire(C2C) }, {}, 400, /empty/],
  ['a body that is not JSON', { url: wire(C2C), body: '{"Events": [' }, {}, 400, /not JSON/],
  [
    'a body that is not UTF-8',
    { url: wire(C2C), body: Buffer.from('{"A":"\xff"}', 'latin1') },
    {},
    400,
    /not valid UTF-8/,
  ],
  [
    'a body that is nested too deep',
    { url: wire(C2C), body: nested(64) },
    {},
    400,
    /more than 64 levels/,
  ],
  [
    'a body that would end a recursion',
    { url: wire(C2C), body: nested(500_000) },
    {},
    400,
    /more than 64 levels/,
  ],
  ['an array', { url: wire(C2C), body: '[]' }, {}, 400, /not an object/],
  ['a text', { url: wire(C2C), body: '"text"' }, {}, 400, /not an object/],
]

describe.each(adapters)('%s', (_name, open) => {
  it.each(accepted)('accepts %s', async (_behaviour, request, options) => {
    const { receiver, events } = recording(options)
    const answer = await (await open(receiver))(request)
    expect([answer.status, answer.body]).toEqual([200, OK])
    expect(answer.headers['content-type']).toMatch('application/json')
    expect(events).toMatchObject([{ command: C2C, data: { MsgKey: sample(C2C).MsgKey } }])
  })

  it.each(refused)('refuses %s', async (_behaviour, request, options, status, text) => {
    const seen = recording(options)
    const answer = await (await open(seen.receiver))(request)
    expect(answer).toMatchObject({
      status,
      body: { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: expect.stringMatching(text) },
    })
    expect([seen.events, seen.invalid, seen.unknown]).toEqual([[], [], []])
  })

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])(
    'answers %s with the method that is meant and what this place is',
    async (method) => {
      const answer = await (await open(recording().receiver))({ url: wire(C2C), method })
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
      expect(answer.body.ErrorInfo).toContain(
        'This is where Tencent Cloud Chat posts its webhooks. It works',
      )
    },
  )

  it.each([
    ['as it is', '__proto__'],
    ['escaped', '\\u005f_proto\\u005F_'],
    ['escaped in part', '_\\u005Fproto__'],
  ])('keeps __proto__, written %s, from handlers at every level', async (_spelling, name) => {
    const { receiver, events } = recording()
    const body = withMember(`"New":[{"${name}":{"admin":true}}],"${name}":{"admin":true}`)
    expect(await (await open(receiver))({ url: wire(C2C), body })).toMatchObject({ status: 200 })
    const copies = [Object.assign({}, events[0].data), Object.assign({}, events[0].data.New[0])]
    expect(copies.map(({ admin }) => admin)).toEqual([undefined, undefined])
    expect(copies[0].From_Account).toBe(sample(C2C).From_Account)
  })

  it('keeps __proto__ from handlers of a callback whose bodies are checked without a walk', async () => {
    const { receiver, events } = recording()
    const body = JSON.stringify(push({ EventType: 1 })).replace(
      '"EventType"',
      '"__proto__":{"admin":true},"EventType"',
    )
    await (await open(receiver))({ url: wire('Push.OfflinePush'), body })
    expect(events.map(({ data }) => Object.assign({}, data).admin)).toEqual([undefined])
  })

  it('answers OK to a command that it does not know, and hands it out', async () => {
    const { receiver, unknown } = recording()
    const answer = await (await open(receiver))({
      url: wire('New.CallbackOfTomorrow'),
      body: { Any: [1] },
    })
    expect([answer.status, answer.body]).toEqual([200, OK])
    expect(unknown).toMatchObject([{ command: 'New.CallbackOfTomorrow', body: { Any: [1] } }])
  })

  it('takes the alias of a command for the command', async () => {
    const { receiver, events } = recording()
    const body = sample('Call.CallbackAfterRecordChanged')
    await (await open(receiver))({ url: wire('Call.CallbackAfterCloudRecordingChanged'), body })
    expect(events).toMatchObject([{ command: 'Call.CallbackAfterRecordChanged' }])
  })

  it('splits a batch', async () => {
    const { receiver, events } = recording()
    await (await open(receiver))({
      url: wire('Push.OfflinePush'),
      body: push({ EventType: 1 }, { EventType: 2 }),
    })
    expect(events.map(({ data }) => data.EventType)).toEqual([1, 2])
  })

  it("answers with a before-handler's decision", async () => {
    const { receiver } = recording()
    receiver.before('Group.CallbackBeforeSendMsg', (call) =>
      call.refuse({ code: 10100, info: 'Keine Werbung, bitte: „nein“' }),
    )
    const request = {
      url: wire('Group.CallbackBeforeSendMsg'),
      body: sample('Group.CallbackBeforeSendMsg'),
    }
    const { status, body } = await (await open(receiver))(request)
    expect([status, body]).toEqual([
      200,
      { ActionStatus: 'OK', ErrorCode: 10100, ErrorInfo: 'Keine Werbung, bitte: „nein“' },
    ])
  })
})
