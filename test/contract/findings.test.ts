import { describe, expect, test } from 'vitest'
import { findings } from '../../src/contract/findings.ts'
import type { Command } from '../../src/contract/types.ts'
import { check, type Part, type Profile } from '../../src/contract/validate.ts'
import { examples } from './examples.ts'

type Row = {
  fault: string
  command: Command
  part?: Part
  profile?: Profile
  /** Spoils the callback's first example. */
  spoil: (value: any) => unknown
  finds: { path: string; keyword: string; message: string }
}

const rows: Row[] = [
  {
    fault: 'a missing member',
    command: 'Push.OfflinePush',
    spoil: (body) => delete body.Events,
    finds: {
      path: '/Events',
      keyword: 'required',
      message: '/Events: required, but it is missing',
    },
  },
  {
    fault: 'a missing member deep inside',
    command: 'Push.OfflinePush',
    spoil: (body) => delete body.Events[0].To_Account,
    finds: {
      path: '/Events/0/To_Account',
      keyword: 'required',
      message: '/Events/0/To_Account: required, but it is missing',
    },
  },
  {
    fault: 'a value of another type',
    command: 'C2C.CallbackAfterSendMsg',
    spoil: (body) => (body.From_Account = 7),
    finds: {
      path: '/From_Account',
      keyword: 'type',
      message: '/From_Account: expected string, got 7',
    },
  },
  {
    fault: 'a time that is no number',
    command: 'Push.OfflinePush',
    spoil: (body) => (body.Events[0].EventTime = 'x'),
    finds: {
      path: '/Events/0/EventTime',
      keyword: 'pattern',
      message: '/Events/0/EventTime: expected digits, got "x"',
    },
  },
  {
    fault: 'a batch that is empty',
    command: 'Push.OfflinePush',
    spoil: (body) => (body.Events = []),
    finds: {
      path: '/Events',
      keyword: 'minItems',
      message: '/Events: expected at least 1 item, got []',
    },
  },
  {
    fault: 'a batch that is too long, without printing it',
    command: 'Push.OfflinePush',
    spoil: (body) => (body.Events = Array(101).fill(body.Events[0])),
    finds: {
      path: '/Events',
      keyword: 'maxItems',
      message: '/Events: expected at most 100 items, got an array of 101 items',
    },
  },
  {
    fault: "another callback's word",
    command: 'C2C.CallbackAfterSendMsg',
    spoil: (body) => (body.CallbackCommand = 'C2C.CallbackBeforeSendMsg'),
    finds: {
      path: '/CallbackCommand',
      keyword: 'const',
      message:
        '/CallbackCommand: expected "C2C.CallbackAfterSendMsg", got "C2C.CallbackBeforeSendMsg"',
    },
  },
  {
    fault: 'a member of the one kind of element that was meant',
    command: 'C2C.CallbackAfterSendMsg',
    spoil: (body) => (body.MsgBody = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 1 } }]),
    finds: {
      path: '/MsgBody/0/MsgContent/Text',
      keyword: 'type',
      message: '/MsgBody/0/MsgContent/Text: expected string, got 1',
    },
  },
  {
    fault: 'none of the members of which one is needed',
    command: 'Group.CallbackAfterMemberFieldChanged',
    spoil: (body) => [delete body.Member_Account, delete body.Modified_Account],
    finds: {
      path: '',
      keyword: 'anyOf',
      message: expect.stringMatching(
        /^the whole value: expected at least one of the members Member_Account, Modified_Account, got \{.{1,80}…$/,
      ),
    },
  },
  {
    fault: 'a member that the strict profile does not know',
    command: 'C2C.CallbackAfterSendMsg',
    profile: 'strict',
    spoil: (body) => (body['a/b~c'] = true),
    finds: {
      path: '/a~1b~0c',
      keyword: 'additionalProperties',
      message: '/a~1b~0c: expected no member of this name (it is not in the contract), got true',
    },
  },
  {
    fault: 'a value that the strict profile does not know',
    command: 'Push.OfflinePush',
    profile: 'strict',
    spoil: (body) => (body.Events[0].EventType = 3),
    finds: {
      path: '/Events/0/EventType',
      keyword: 'enum',
      message: '/Events/0/EventType: expected one of 1, 2, got 3',
    },
  },
  {
    fault: 'a code that is no decision',
    command: 'Group.CallbackBeforeSendMsg',
    part: 'reply',
    profile: 'strict',
    spoil: (reply) => (reply.ErrorCode = 999),
    finds: {
      path: '/ErrorCode',
      keyword: 'anyOf',
      message: '/ErrorCode: expected 0, 1, 2 or 10100 to 10200, got 999',
    },
  },
  {
    fault: 'a query parameter that is no number',
    command: 'C2C.CallbackAfterSendMsg',
    part: 'query',
    spoil: (query) => (query.SdkAppid = 'my app'),
    finds: {
      path: '/SdkAppid',
      keyword: 'pattern',
      message: '/SdkAppid: expected digits, got "my app"',
    },
  },
]

describe('findings', () => {
  test.each(rows)(
    'name the spot of $fault',
    ({ command, part = 'request', profile, spoil, finds }) => {
      const value =
        part === 'query'
          ? { SdkAppid: '1400000000' }
          : structuredClone(examples(command, part)[0]?.value)
      expect(check(command, part, value, profile)).toEqual([])
      spoil(value)
      expect(check(command, part, value, profile)).toEqual([expect.objectContaining(finds)])
    },
  )

  test('say what was expected and what was found', () => {
    const [finding] = check('C2C.CallbackAfterSendMsg', 'request', 'hello')
    expect(finding).toMatchObject({ path: '', expected: 'object', got: '"hello"' })
  })

  test('have no value where a member is missing', () => {
    const [finding] = check('Push.OfflinePush', 'request', {})
    expect(finding).not.toHaveProperty('got')
  })

  test('stop at 50, however wrong the value is', () => {
    const body = { Events: Array(100).fill({}) }
    expect(check('Push.OfflinePush', 'request', body)).toHaveLength(50)
  })

  test('cut a long value off', () => {
    const [finding] = findings(
      [{ instancePath: '/Text', keyword: 'type', params: { type: 'integer' } }],
      {
        Text: 'x'.repeat(500),
      },
    )
    expect(finding?.got).toBe(`"${'x'.repeat(76)}…`)
  })

  test('are none where there are no errors', () => {
    expect(findings(null, {})).toEqual([])
  })
})
