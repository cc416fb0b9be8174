import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/contract/types.ts'
import { check, type Part, validate } from '../../src/contract/validate.ts'
import { examples } from './examples.ts'

const MESSAGE = 'C2C.CallbackAfterSendMsg'
const DECISION = 'Group.CallbackBeforeSendMsg'
const QUERY = {
  SdkAppid: '1400000000',
  CallbackCommand: MESSAGE,
  contenttype: 'json',
  ClientIP: '203.0.113.7',
  OptPlatform: 'Android',
}
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

const message = () => structuredClone(examples(MESSAGE, 'request')[0]?.value)
const keywords = (list: { keyword: string }[]) => list.map(({ keyword }) => keyword)

type Row = {
  what: string
  command?: Command
  part: Part
  value: unknown
  lenient: string[]
  strict: string[]
}

const rows: Row[] = [
  { what: 'a message', part: 'request', value: message(), lenient: [], strict: [] },
  {
    what: 'a new member',
    part: 'request',
    value: { ...message(), Mood: 'fine' },
    lenient: [],
    strict: ['additionalProperties'],
  },
  {
    what: 'a new kind of element',
    part: 'request',
    value: { ...message(), MsgBody: [{ MsgType: 'TIMHologramElem', MsgContent: 'x' }] },
    lenient: [],
    strict: ['enum'],
  },
  {
    what: 'a number beyond 32 bits where the platform has 32',
    part: 'request',
    value: { ...message(), MsgSeq: 4294967296 },
    lenient: [],
    strict: ['maximum'],
  },
  {
    what: 'a member of another type',
    part: 'request',
    value: { ...message(), MsgSeq: '1' },
    lenient: ['type'],
    strict: ['type'],
  },
  { what: 'no object', part: 'request', value: [], lenient: ['type'], strict: ['type'] },
  { what: 'the usual query', part: 'query', value: QUERY, lenient: [], strict: [] },
  {
    what: 'a signed query',
    part: 'query',
    value: { ...QUERY, Sign: 'ab', RequestTime: '1750000000' },
    lenient: [],
    strict: [],
  },
  {
    what: 'a query of an unknown platform',
    part: 'query',
    value: { ...QUERY, OptPlatform: 'Watch' },
    lenient: [],
    strict: ['enum'],
  },
  {
    what: 'a query without an app',
    part: 'query',
    value: {},
    lenient: ['required'],
    strict: ['required'],
  },
  { what: 'an answer', part: 'reply', value: OK, lenient: [], strict: [] },
  {
    what: 'an answer without a code',
    part: 'reply',
    value: { ActionStatus: 'OK', ErrorInfo: '' },
    lenient: ['required'],
    strict: ['required'],
  },
  {
    what: 'an answer of another status',
    part: 'reply',
    value: { ...OK, ActionStatus: 'Fine' },
    lenient: ['enum'],
    strict: ['enum'],
  },
  {
    what: 'a decision',
    command: DECISION,
    part: 'reply',
    value: { ...OK, ErrorCode: 10150 },
    lenient: [],
    strict: [],
  },
  {
    what: 'no decision',
    command: DECISION,
    part: 'reply',
    value: { ...OK, ErrorCode: 10201 },
    lenient: ['anyOf'],
    strict: ['anyOf'],
  },
  {
    what: 'no decision where all are single codes',
    command: 'ChatBot.OnAssignAgent',
    part: 'reply',
    value: { ...OK, ErrorCode: 2 },
    lenient: ['enum'],
    strict: ['enum'],
  },
  {
    what: 'a member that nothing reads',
    command: DECISION,
    part: 'reply',
    value: { ...OK, Made_Up: 1 },
    lenient: [],
    strict: ['additionalProperties'],
  },
  {
    what: 'a refusal with new content',
    command: DECISION,
    part: 'reply',
    value: { ...OK, ErrorCode: 1, MsgBody: [] },
    lenient: [],
    strict: ['additionalProperties'],
  },
]

describe('check', () => {
  test.each(rows)('$part: $what', ({ command = MESSAGE, part, value, lenient, strict }) => {
    expect(keywords(check(command, part, value))).toEqual(lenient)
    expect(keywords(check(command, part, value, 'strict'))).toEqual(strict)
  })

  test('throws for a word that is no command', () => {
    expect(() => check('C2C.CallbackAfterSend' as Command, 'request', {})).toThrow(
      '"C2C.CallbackAfterSend" is not a command of the contract',
    )
  })

  test.each(['constructor', '__proto__', 'toString'])(
    'throws for %s, which every object has',
    (word) => {
      expect(() => check(word as Command, 'request', {})).toThrow(
        'is not a command of the contract',
      )
    },
  )
})

describe('validate', () => {
  test('finds nothing in a message that the contract knows', () => {
    expect(validate(MESSAGE, message())).toEqual({ valid: true, errors: [], unknown: [] })
  })

  test('tells what is new from what is wrong', () => {
    const body = { ...message(), Mood: 'fine', MsgSeq: '1' }
    const { valid, errors, unknown } = validate(MESSAGE, body)
    expect(valid).toBe(false)
    expect(errors.map(({ path }) => path)).toEqual(['/MsgSeq'])
    expect(unknown.map(({ path }) => path)).toEqual(['/Mood'])
  })

  test('is valid with what is only new', () => {
    const { valid, errors, unknown } = validate(MESSAGE, { ...message(), Mood: 'fine' })
    expect({ valid, errors }).toEqual({ valid: true, errors: [] })
    expect(unknown).toHaveLength(1)
  })

  test('counts what is new as an error in the strict profile', () => {
    const body = { ...message(), Mood: 'fine', MsgSeq: '1' }
    const { valid, errors, unknown } = validate(MESSAGE, body, { profile: 'strict' })
    expect(valid).toBe(false)
    expect(errors.map(({ path }) => path)).toEqual(['/MsgSeq', '/Mood'])
    expect(unknown.map(({ path }) => path)).toEqual(['/Mood'])
  })

  test.each([
    ['reply', { ...OK, ErrorCode: 99 }],
    ['query', { ...QUERY, SdkAppid: undefined }],
  ] as const)('validates a %s when asked to', (part, value) => {
    expect(validate(DECISION, value, { part, profile: 'strict' }).valid).toBe(false)
  })
})
