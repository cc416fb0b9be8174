import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { type DecisionRule, defaultCode } from '../../src/contract/decisions.ts'
import { replyExamplesOf } from '../../src/request/examples.ts'
import type { Outcome } from '../../src/request/verdict/decided.ts'
import { verdictOf } from '../../src/request/verdict.ts'

const usual = { ActionStatus: 'OK', ErrorInfo: '' }
const ok = { ...usual, ErrorCode: 0 }
const text = (command: string, reply: unknown) => verdictOf(command, reply).text

const OUTCOMES: Record<string, Outcome> = {
  allow: 'allowed',
  modify: 'modified',
  refuse: 'refused',
  refuseWithCode: 'refused',
  refuseSome: 'partly',
  drop: 'dropped',
  decideEach: 'each',
  fail: 'failed',
  ignore: 'allowed',
  answer: 'supplied',
  assign: 'supplied',
}

/** A reply that makes a decision: its smallest or largest code, and a value for each of its members. */
const replyOf = ({ fields = [] }: DecisionRule, ErrorCode: number) => ({
  ...usual,
  ErrorCode,
  ...Object.fromEntries(fields.map((name) => [name, name.includes('Data') ? 'x' : ['ada']])),
})

const largest = ({ ErrorCode: codes }: DecisionRule) =>
  typeof codes === 'number' ? codes : codes.maximum

const DECISIONS = callbacks.flatMap(({ command, decisions }) =>
  decisions.map((rule): [string, string, DecisionRule] => [command, rule.name, rule]),
)

describe('every decision of the contract', () => {
  it.each(DECISIONS)('%s: %s', (command, name, rule) => {
    for (const code of [defaultCode(rule), largest(rule)]) {
      const verdict = verdictOf(command, replyOf(rule, code))
      expect(verdict).toMatchObject({ decision: name, outcome: OUTCOMES[name] })
      const { visible } = rule
      const sees = visible?.code === 'ErrorCode' ? code : visible?.code
      expect([verdict.visibleCode, verdict.visibleTo]).toEqual([sees, visible?.to])
      if (visible) expect(verdict.text).toBe(`refused: the ${visible.to} sees ${sees}`)
    }
  })

  it('has an outcome here', () => {
    expect(DECISIONS.length).toBeGreaterThan(40)
    expect(Object.keys(OUTCOMES).sort()).toEqual(
      [...new Set(DECISIONS.map(([, name]) => name))].sort(),
    )
  })
})

describe('every example of a reply', () => {
  const examples = callbacks.flatMap(({ command }) =>
    replyExamplesOf(command).map(({ name, body }): [string, string, object] => [
      command,
      name,
      body,
    ]),
  )
  it.each(examples)('%s: %s', (command, _, body) => {
    const { outcome, findings } = verdictOf(command, body)
    expect([outcome, findings]).toEqual([expect.not.stringMatching(/unknown/), []])
  })
})

describe('a reply that is not quite right', () => {
  const GROUP = 'Group.CallbackBeforeSendMsg'
  it.each([
    ['a list', []],
    ['null', null],
    ['text', 'success'],
    ['a number', 0],
  ])('%s is no answer', (_, reply) => {
    const verdict = verdictOf(GROUP, reply)
    expect(verdict).toMatchObject({ outcome: 'failed' })
    expect(verdict.text).toMatch(/^answer is not a JSON object: counted as failure; delivered \(or/)
    expect(verdict.findings).not.toEqual([])
  })

  it.each([
    ['no ErrorCode', usual, 'ErrorCode is missing: what Chat then does is not documented'],
    ['ErrorCode as text', { ...usual, ErrorCode: '1' }, 'ErrorCode is not a whole number: what'],
    ['a fraction', { ...usual, ErrorCode: 0.5 }, 'ErrorCode is not a whole number: what'],
    ['null', { ...usual, ErrorCode: null }, 'ErrorCode is not a whole number: what'],
    ['an unknown code', { ...usual, ErrorCode: 3 }, 'ErrorCode 3 has no documented meaning here'],
    ['below the range', { ...usual, ErrorCode: 10099 }, 'ErrorCode 10099 has no documented'],
    ['above the range', { ...usual, ErrorCode: 10201 }, 'ErrorCode 10201 has no documented'],
  ])('%s', (_, reply, expected) => {
    const verdict = verdictOf(GROUP, reply)
    expect(verdict).toMatchObject({ outcome: 'unknown' })
    expect(verdict.decision).toBeUndefined()
    expect(verdict.text.startsWith(expected)).toBe(true)
    expect(verdict.findings).not.toEqual([])
  })

  it('names the codes that there are', () => {
    expect(text(GROUP, { ...usual, ErrorCode: 3 })).toContain('(it takes 0, 1, 2 or 10100 to 10200')
  })

  it.each([{ MsgBody: [] }, { MsgBody: null }, { Other: 1 }])(
    'with %o it modifies nothing',
    (members) =>
      expect(verdictOf(GROUP, { ...ok, ...members })).toMatchObject({ decision: 'allow' }),
  )

  it('every other code refuses a gift, and one that means a failure there fails', () => {
    const gift = verdictOf('Live.CallbackBeforeSendGift', { ...usual, ErrorCode: 77 })
    expect(gift).toMatchObject({ outcome: 'refused', decision: 'refuse' })
    expect(gift.visibleCode).toBeUndefined()
    const friends = { ...usual, ErrorCode: 5, ResultItem: [] }
    expect(verdictOf('Sns.CallbackPrevFriendAdd', friends)).toMatchObject({ decision: 'fail' })
  })

  it('an alias is the same callback; a word that is none is named with the nearest', () => {
    const { command, aliases } = callbacks.find(
      (one) => one.aliases.length,
    ) as (typeof callbacks)[0]
    expect(verdictOf(aliases[0] as string, ok)).toEqual(verdictOf(command, ok))
    expect(() => verdictOf('Group.CallbackBeforeSendMsgs', ok)).toThrow(
      /"Group.CallbackBeforeSendMsgs" is not a command of the contract; .*Group.CallbackBeforeSendMsg/,
    )
  })
})

describe('who is refused', () => {
  const INVITE = 'Group.CallbackBeforeInviteJoinGroup'
  const FRIEND = 'Sns.CallbackPrevFriendAdd'
  const some = (accounts: unknown) => ({ ...ok, RefusedMembers_Account: accounts })
  const item = (To_Account: unknown, ResultCode: unknown) => ({
    To_Account,
    ResultCode,
    ResultInfo: '',
  })
  const items = (...list: unknown[]) => ({ ...ok, ResultItem: list })

  it('nobody, by an empty list', () => {
    expect(verdictOf(INVITE, some([]))).toMatchObject({ outcome: 'allowed', decision: 'allow' })
    expect(text(FRIEND, items())).toBe('decided each: the reply names nobody, so it refuses nobody')
  })

  it('some, by name; five of many', () => {
    expect(text(INVITE, some(['ada', 'bob']))).toBe('partly refused: ada, bob')
    expect(text(INVITE, some(['a', 'b', 'c', 'd', 'e', 'f', 'g']))).toBe(
      'partly refused: a, b, c, d, e and 2 more',
    )
    expect(text(INVITE, some([1]))).toMatch(/^partly refused: The users in `Refused/)
  })

  it('each, by code', () => {
    expect(text(FRIEND, items(item('ada', 0), item('bob', 38014)))).toBe(
      'decided each: ada allowed, bob refused (38014)',
    )
    expect(text(FRIEND, items({}, item(7, '0'), item('eve', 1.5), 'bob', null, ['x']))).toBe(
      'decided each: somebody undecided (ResultCode is not a whole number), somebody undecided (ResultCode is not a whole number), eve undecided (ResultCode is not a whole number), somebody undecided (ResultCode is not a whole number)',
    )
    const many = Array.from({ length: 9 }, (_, index) => item(`u${index}`, 0))
    expect(text(FRIEND, items(...many))).toMatch(/u4 allowed and 4 more$/)
  })

  const HOSTILE = `\u001b[2J\r\n\u202e${'x'.repeat(100_000)}`
  it.each([
    ['an account', INVITE, some([HOSTILE, HOSTILE])],
    ['an account of an item', FRIEND, items(item(HOSTILE, 0), item(HOSTILE, HOSTILE))],
    ['a code', FRIEND, items(item('ada', HOSTILE))],
    ['an ErrorCode', INVITE, { ...usual, ErrorCode: HOSTILE }],
    ['a huge ErrorCode', INVITE, { ...usual, ErrorCode: 1e300 }],
    ['a member', INVITE, { ...ok, [HOSTILE]: 1 }],
  ])('a hostile text in %s stays short and harmless', (_, command, reply) => {
    const shown = verdictOf(command, reply).text
    expect(shown.length).toBeLessThan(500)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })
})
