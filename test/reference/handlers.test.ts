import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import type { Tokens } from '../../src/contract/tokens.ts'
import { check } from '../../src/contract/validate.ts'
import type { Document } from '../../src/openapi/document.ts'
import { createReferenceReceiver } from '../../src/reference/receiver.ts'
import { examples } from '../contract/examples.ts'
import { APP, founding, receiver, wire } from './serve.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const BEFORE = 'Group.CallbackBeforeApplyJoinGroup'
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const

describe('a handler', () => {
  it('gets the command, the body as it was sent and the query with numbers', async () => {
    let got: unknown[] = []
    const { post } = await receiver({
      handlers: {
        [C2C]: (...call) => {
          got = call
          return OK
        },
      },
    })
    const body = { ...founding(C2C), Unknown: { deep: [1.5, null] } }
    await post(wire(C2C, { RequestTime: '1669872112' }), body)
    expect(got[0]).toBe(C2C)
    expect(got[1]).toEqual(body)
    expect(got[2]).toMatchObject({
      SdkAppid: APP,
      RequestTime: 1669872112,
      ClientIP: '203.0.113.9',
    })
  })

  it('sees no defaults of the contract in the body', async () => {
    const document = contract()
    document.components.schemas.C2CAfterSendMsg!.properties.Extra = {
      type: 'string',
      default: 'made up',
    }
    let got: unknown
    const handler = (_command: string, body: unknown) => {
      got = body
      return OK
    }
    const { post } = await receiver({ document, handlers: { [C2C]: handler } })
    await post(wire(C2C), founding(C2C))
    expect(got).toEqual(founding(C2C))
  })

  it('decides the answer, also later', async () => {
    const refuse = async () => ({ ...OK, ErrorCode: 10100, ErrorInfo: 'members only' })
    const { post } = await receiver({ handlers: { [BEFORE]: refuse } })
    expect(await post(wire(BEFORE), request(BEFORE))).toMatchObject({
      status: 200,
      body: { ErrorCode: 10100, ErrorInfo: 'members only' },
    })
  })

  const bad: [string, unknown, string][] = [
    ['without a required member', { ActionStatus: 'OK', ErrorCode: 0 }, '/ErrorInfo'],
    ['with a member of another type', { ...OK, ErrorCode: '0' }, '/ErrorCode'],
    ['with a value that does not exist', { ...OK, ActionStatus: 'YES' }, '/ActionStatus'],
    ['that is nothing', undefined, ''],
  ]
  it.each(bad)(
    'that answers %s is found out: 500, and a line in the log',
    async (_name, reply, path) => {
      const { post, lines } = await receiver({ handlers: { [C2C]: () => reply as never } })
      expect(await post(wire(C2C), founding(C2C))).toMatchObject({
        status: 500,
        body: { ActionStatus: 'FAIL', findings: [{ path }] },
      })
      expect(lines.at(-1)).toMatchObject({ level: 50, command: C2C, findings: [{ path }] })
      expect(lines.some(({ msg }) => msg === 'callback accepted')).toBe(false)
    },
  )

  it.each<[string, object, string, string]>([
    ['a code that no decision has', { ...OK, ErrorCode: -25376857 }, '/ErrorCode', ''],
    ['a code between two decisions', { ...OK, ErrorCode: 10099 }, '/ErrorCode', ''],
    ['a member that nothing reads', { ...OK, Made_Up: 1 }, '/Made_Up', 'must NOT have additional'],
    ['a member of another decision', { ...OK, ErrorCode: 1, MsgBody: [] }, '/MsgBody', 'must NOT'],
  ])('that answers a before-callback with %s is found out', async (_name, reply, path, says) => {
    const { post, lines } = await receiver({ handlers: { [BEFORE]: () => reply as never } })
    const { status, body } = await post(wire(BEFORE), request(BEFORE))
    expect(status).toBe(500)
    expect(body.findings?.map(({ path }) => path)).toContain(path)
    expect(JSON.stringify(body.findings)).toContain(says)
    expect(lines.at(-1)).toMatchObject({ level: 50, command: BEFORE, findings: body.findings })
  })

  it('that throws makes a 500 which does not tell why; the log does', async () => {
    const { post, lines } = await receiver({
      handlers: {
        [C2C]: () => {
          throw new Error('password of the database is hunter2')
        },
      },
    })
    const { status, body } = await post(wire(C2C), founding(C2C))
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('hunter2')])
    expect(lines.at(-1)).toMatchObject({
      level: 50,
      err: { message: expect.stringContaining('hunter2') },
    })
  })
})

describe('without a handler', () => {
  const rows = callbacks
    .filter(({ command }) => examples(command, 'request').length)
    .map(({ command }) => command)

  it.each(rows)('%s is answered OK, as its contract wants it', async (command) => {
    const { post } = await receiver()
    const { status, body } = await post(wire(command), request(command))
    expect([status, body]).toEqual([200, expect.objectContaining(OK)])
    expect(check(command, 'reply', body)).toEqual([])
  })

  it('a callback that is decided for each user allows every user of the request', async () => {
    const { post } = await receiver()
    const FriendItem = ['anna', 'ben'].map((To_Account) => ({
      ...request('Sns.CallbackPrevFriendAdd').FriendItem[0],
      To_Account,
    }))
    const { body } = await post(wire('Sns.CallbackPrevFriendAdd'), {
      ...request('Sns.CallbackPrevFriendAdd'),
      FriendItem,
    })
    expect(body).toMatchObject({
      ResultItem: [
        { To_Account: 'anna', ResultCode: 0 },
        { To_Account: 'ben', ResultCode: 0 },
      ],
    })
  })
})

describe('the log', () => {
  it('has one line for an accepted callback, without its content', async () => {
    const { post, lines } = await receiver({ tokens: 'none' })
    lines.length = 0
    await post(wire('Push.OfflinePush', { OptPlatform: 'RESTAPI' }), founding('Push.OfflinePush'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 30,
      command: 'Push.OfflinePush',
      family: 'Push',
      phase: 'after',
      sdkAppId: APP,
      events: 2,
      clientIp: '203.0.113.9',
      platform: 'RESTAPI',
    })
    expect(JSON.stringify(lines[0])).not.toContain('user2')
  })

  it('has a line for an unknown callback and for a refused one', async () => {
    const { post, lines } = await receiver()
    await post(wire('New.CallbackOfTomorrow'), {})
    expect(lines.at(-1)).toMatchObject({ level: 40, command: 'New.CallbackOfTomorrow' })
    await post(wire(C2C), {})
    expect(lines.at(-1)).toMatchObject({ level: 40, status: 400, command: C2C })
  })

  it.each<[string, Tokens, boolean]>([
    ['warns loudly', 'none', true],
    ['is silent', ['a token'], false],
  ])('%s at start with the tokens %j', async (_name, tokens, warned) => {
    const { lines } = await receiver({ tokens })
    expect(
      lines.some(({ level, msg }) => level === 40 && /SIGNATURES ARE NOT CHECKED/.test(msg)),
    ).toBe(warned)
  })
})

it('refuses to start with no tokens that are not said to be none', () => {
  expect(() => createReferenceReceiver({ sdkAppIds: [APP], tokens: [] })).toThrow("tokens: 'none'")
})

it('leaves the contract document as it was', async () => {
  const document = contract()
  const { post } = await receiver({ document, warm: [BEFORE] })
  await post(wire(C2C), founding(C2C))
  expect(document).toEqual(contract())
})

it('makes the validators that are to be warm at once, the others on their first request', async () => {
  const document = contract()
  delete document.paths!['/callback/Push.OfflinePush']
  const { post } = await receiver({ document })
  expect(await post(wire('Push.OfflinePush'), {})).toMatchObject({ status: 500 })
  await expect(receiver({ document, warm: ['Push.OfflinePush'] })).rejects.toThrow(
    '/callback/Push.OfflinePush',
  )
})

function contract(): Document {
  return JSON.parse(
    readFileSync(new URL('../../generated/openapi.paths.json', import.meta.url), 'utf8'),
  )
}

function request(command: string): any {
  return examples(command, 'request')[0]?.value
}
