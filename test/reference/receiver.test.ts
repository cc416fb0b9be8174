import { describe, expect, it } from 'vitest'
import { APP, founding, receiver, wire } from './serve.ts'

const FOUNDING = [
  'Push.AllMemberPush',
  'Push.OfflinePush',
  'OfficialAccount.CallbackAfterSendMsg',
  'C2C.CallbackAfterSendMsg',
]
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

const c2c = (changes: object = {}) => ({ ...founding('C2C.CallbackAfterSendMsg'), ...changes })
const push = (...changes: object[]) => ({
  Events: changes.map((change) => ({ ...founding('Push.OfflinePush').Events[0], ...change })),
})
const without = (name: string, { [name]: _, ...rest }: any) => rest

describe('accepts', () => {
  const types = [
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ]

  for (const command of FOUNDING) {
    it(`the founding sample of ${command} without a Content-Type`, async () => {
      const { post } = await receiver()
      expect(await post(wire(command), founding(command))).toMatchObject({ status: 200, body: OK })
    })
  }

  it.each(types)('a body with the Content-Type %s as JSON', async (type) => {
    const { post } = await receiver()
    const answer = await post(wire('C2C.CallbackAfterSendMsg'), c2c(), { 'content-type': type })
    expect(answer).toMatchObject({ status: 200, body: OK })
    expect(answer.headers.get('content-type')).toMatch('application/json')
  })

  const element = { MsgType: 'TIMHologramElem', MsgContent: { Depth: 3 } }
  const rows: [string, string, unknown][] = [
    ['an unknown query parameter', wire('C2C.CallbackAfterSendMsg', { Region: 'sg' }), c2c()],
    [
      'empty ClientIP and OptPlatform',
      wire('C2C.CallbackAfterSendMsg', { ClientIP: '', OptPlatform: '' }),
      c2c(),
    ],
    [
      'an IPv6 ClientIP that is not encoded',
      `/?SdkAppid=${APP}&CallbackCommand=C2C.CallbackAfterSendMsg&ClientIP=2001:db8::1`,
      c2c(),
    ],
    [
      'any path and any order of parameters',
      `/a/b?CallbackCommand=C2C.CallbackAfterSendMsg&SdkAppid=${APP}`,
      c2c(),
    ],
    ['an unknown member', wire('C2C.CallbackAfterSendMsg'), c2c({ Mood: 'good' })],
    ['an unknown kind of element', wire('C2C.CallbackAfterSendMsg'), c2c({ MsgBody: [element] })],
    ['a number above 2^31', wire('C2C.CallbackAfterSendMsg'), c2c({ MsgRandom: 4294967295 })],
    ['EventTime as digits', wire('Push.OfflinePush'), push({ EventTime: '1557481127' })],
    ['100 events', wire('Push.OfflinePush'), push(...Array(100).fill({}))],
    ['a callback that is not known yet', wire('New.CallbackOfTomorrow'), { anything: true }],
  ]
  it.each(rows)('%s', async (_name, url, body) => {
    const { post } = await receiver()
    expect(await post(url, body)).toMatchObject({ status: 200, body: OK })
  })

  it('each of several apps', async () => {
    const { post } = await receiver({ sdkAppIds: [APP, 20000001] })
    for (const SdkAppid of [String(APP), '20000001']) {
      expect(await post(wire('C2C.CallbackAfterSendMsg', { SdkAppid }), c2c())).toMatchObject({
        status: 200,
      })
    }
  })

  it('an alias of a command, which is checked against the same contract', async () => {
    const { post, lines } = await receiver()
    const answer = await post(wire('Call.CallbackAfterCloudRecordingChanged'), [])
    expect(answer).toMatchObject({ status: 400 })
    expect(lines.at(-1)).toMatchObject({ command: 'Call.CallbackAfterRecordChanged' })
  })
})

describe('refuses and names the spot', () => {
  const rows: [string, string, unknown, number, string, string][] = [
    ['a missing Events', wire('Push.OfflinePush'), {}, 400, '/Events', 'required'],
    [
      'an EventTime that is no number',
      wire('Push.OfflinePush'),
      push({}, { EventTime: 'x' }),
      400,
      '/Events/1/EventTime',
      'pattern',
    ],
    [
      '101 events',
      wire('Push.OfflinePush'),
      push(...Array(101).fill({})),
      400,
      '/Events',
      'maxItems',
    ],
    ['no events', wire('Push.OfflinePush'), push(), 400, '/Events', 'minItems'],
    [
      'a missing member',
      wire('C2C.CallbackAfterSendMsg'),
      without('From_Account', c2c()),
      400,
      '/From_Account',
      'required',
    ],
    [
      'a member of another type',
      wire('C2C.CallbackAfterSendMsg'),
      c2c({ MsgSeq: '1' }),
      400,
      '/MsgSeq',
      'type',
    ],
    [
      "another callback's body",
      wire('C2C.CallbackAfterSendMsg'),
      c2c({ CallbackCommand: 'X' }),
      400,
      '/CallbackCommand',
      'enum',
    ],
    ['a body that is no object', wire('C2C.CallbackAfterSendMsg'), 'null', 400, '', 'type'],
    [
      'a missing SdkAppid',
      '/?CallbackCommand=C2C.CallbackAfterSendMsg',
      c2c(),
      400,
      'query/SdkAppid',
      'required',
    ],
    [
      'an SdkAppid that is no number',
      wire('C2C.CallbackAfterSendMsg', { SdkAppid: '1e9' }),
      c2c(),
      400,
      'query/SdkAppid',
      'type',
    ],
    [
      'a foreign SdkAppid',
      wire('C2C.CallbackAfterSendMsg', { SdkAppid: '1400000001' }),
      c2c(),
      403,
      'query/SdkAppid',
      'enum',
    ],
    [
      'two SdkAppids',
      `${wire('C2C.CallbackAfterSendMsg')}&SdkAppid=1`,
      c2c(),
      400,
      'query/SdkAppid',
      'maxItems',
    ],
    [
      'a missing CallbackCommand',
      `/?SdkAppid=${APP}`,
      c2c(),
      400,
      'query/CallbackCommand',
      'required',
    ],
    [
      'a RequestTime that is no number',
      wire('C2C.CallbackAfterSendMsg', { RequestTime: 'x' }),
      c2c(),
      400,
      'query/RequestTime',
      'type',
    ],
  ]
  it.each(rows)('%s', async (_name, url, body, status, path, keyword) => {
    const { post } = await receiver()
    const answer = await post(url, body)
    expect(answer).toMatchObject({
      status,
      body: { ActionStatus: 'FAIL', ErrorCode: 1, findings: [{ path, keyword }] },
    })
    expect(answer.body.findings).toHaveLength(1)
    expect(answer.body.ErrorInfo).toContain(answer.body.findings?.[0]?.message)
  })

  it('an element of a message by the one branch that was meant', async () => {
    const { post } = await receiver()
    const wrong = { MsgType: 'TIMTextElem', MsgContent: { Text: 5 } }
    const { body } = await post(wire('C2C.CallbackAfterSendMsg'), c2c({ MsgBody: [wrong] }))
    expect(body.findings?.map(({ path, keyword }) => [path, keyword])).toEqual([
      ['/MsgBody/0/MsgContent/Text', 'type'],
    ])
  })

  it('a hostile body with at most 50 findings', async () => {
    const { post } = await receiver()
    const { body } = await post(wire('Push.OfflinePush'), { Events: Array(100).fill(5) })
    expect(body.findings).toHaveLength(50)
  })

  it('a large hostile body by its first finding, in no time', async () => {
    const { post } = await receiver()
    const { body } = await post(
      wire('C2C.CallbackAfterSendMsg'),
      c2c({ MsgBody: Array(100_000).fill(0) }),
    )
    expect(body.findings?.map(({ path }) => path)).toContain('/MsgBody/0')
  })

  const bodies: [string, string | Buffer, number, RegExp][] = [
    ['an empty body', '', 400, /empty/],
    ['a body that is not JSON', '{"Events": [', 400, /not JSON/],
    ['a body that is not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400, /not valid UTF-8/],
    ['a body above 1 MiB', `"${'x'.repeat(1024 * 1024)}"`, 413, /larger than 1048576/],
  ]
  it.each(bodies)('%s', async (_name, body, status, text) => {
    const { post } = await receiver()
    expect(await post(wire('Push.OfflinePush'), body)).toMatchObject({
      status,
      body: { ErrorInfo: expect.stringMatching(text), findings: [] },
    })
  })

  it.each(['GET', 'PUT', 'DELETE'])(
    'the method %s with the one that is allowed',
    async (method) => {
      const { post } = await receiver()
      const answer = await post(wire('Push.OfflinePush'), {}, {}, method)
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
      expect(answer.body.ErrorInfo).toContain(method)
    },
  )
})
