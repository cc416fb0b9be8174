import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { validate } from '../../src/contract/validate.ts'
import { startMock } from '../../src/mock/mock.ts'
import { decisionReply } from '../../src/mock/play/decision-reply.ts'
import type { FAILURES } from '../../src/mock/play/failure.ts'
import { Script } from '../../src/mock/play/script.ts'
import { knownCallback } from '../../src/request/build.ts'
import { verdictOf, verdictOfExchange } from '../../src/request/verdict.ts'
import { seeded } from '../../src/sender/load/sequence.ts'
import { Poster } from '../../src/sender/post.ts'
import { sample, wire } from '../support/requests.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'
const AFTER = 'State.StateChange'
const OK = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'

let mock: Awaited<ReturnType<typeof startMock>>
beforeAll(async () => {
  mock = await startMock({ port: 0 })
})
afterAll(() => mock.close())
afterEach(() => mock.mock.script.clear())

/** Prism's first answer may take a second on a busy machine; only `no-answer` is to time out. */
const timeoutOf = (kind?: string) => (kind === 'no-answer' ? 500 : 10_000)

async function ask(
  command: string,
  prefer?: string,
  body: unknown = sample(command),
  timeoutMs = timeoutOf(),
) {
  const poster = new Poster({ timeoutMs })
  const headers: Record<string, string> = prefer === undefined ? {} : { Prefer: prefer }
  const posted = await poster.post({
    url: mock.url + wire(command),
    headers,
    body: JSON.stringify(body),
  })
  await poster.close()
  return posted
}

describe('the reply of a decision', () => {
  const rows = callbacks.flatMap((callback) =>
    callback.decisions.map(({ name }) => [callback.command, name] as const),
  )
  test.each(rows)('%s %s is valid and makes it', (command, name) => {
    const reply = decisionReply(knownCallback(command), name)
    expect(validate(command, reply, { part: 'reply', profile: 'strict' }).errors).toEqual([])
    // `refuseWithCode` is a refusal with another code.
    expect(verdictOf(command, reply).decision).toBe(name)
  })

  test.each([
    [BEFORE, 'refus', undefined, 'has no decision "refus"; did you mean refuse?'],
    [BEFORE, 'zzzzzzzzz', undefined, 'it has allow, modify, refuse, drop, refuseWithCode'],
    [BEFORE, 'refuse', 7, 'refuse has the ErrorCode 1 or 10100 to 10200, not 7'],
    [AFTER, 'allow', undefined, 'decides nothing: it is an after-callback'],
  ] as const)('%s %s %s is refused', (command, decision, code, says) => {
    expect(() => decisionReply(knownCallback(command), decision, code)).toThrow(says)
  })
})

describe('the script', () => {
  test('decides for a command, and leaves the others alone', async () => {
    mock.mock.script.set(BEFORE, { decision: 'refuse', code: 10120 })
    expect(await ask(BEFORE)).toMatchObject({ status: 200, text: expect.stringContaining('10120') })
    expect(await ask(AFTER)).toMatchObject({ text: OK })
  })

  test('decides by a code alone', async () => {
    mock.mock.script.set(BEFORE, { code: 10120 })
    expect(await ask(BEFORE)).toMatchObject({ text: expect.stringContaining('10120') })
  })

  test.each([
    ['a callback that has it', BEFORE, '"ErrorCode":1,'],
    ['one without it', 'Sns.CallbackPrevFriendAdd', '"ErrorCode":0'],
    ['an after-callback', AFTER, '"ErrorCode":0'],
  ])('with a decision for all: %s', async (_, command, says) => {
    mock.mock.script.set('*', { decision: 'refuse' })
    expect(await ask(command)).toMatchObject({ status: 200, text: expect.stringContaining(says) })
  })

  test.each([
    ['one whose decision has the code', BEFORE, '"ErrorCode":10120'],
    ['one whose decision has other codes', 'C2C.CallbackBeforeSendMsg', '"ErrorCode":0'],
  ])('with a code for all: %s', async (_, command, says) => {
    mock.mock.script.set('*', { decision: 'refuse', code: 10120 })
    expect(await ask(command)).toMatchObject({ status: 200, text: expect.stringContaining(says) })
  })

  test('plays for a command that the contract does not know', async () => {
    mock.mock.script.set('New.Command', { fail: 'envelope' })
    const posted = await ask('New.Command', undefined, {})
    expect(posted).toMatchObject({ text: expect.stringContaining('"data"') })
    expect(await ask('Other.Command', undefined, {})).toMatchObject({ text: OK })
  })

  test('does not hide what Prism finds in the request', async () => {
    mock.mock.script.set(BEFORE, { decision: 'refuse', fail: 'empty' })
    expect(await ask(BEFORE, undefined, { GroupId: 5 })).toMatchObject({ status: 422 })
  })

  test('plays for all what a command has not of its own', async () => {
    mock.mock.script.set('*', { delayMs: 150 })
    mock.mock.script.set(BEFORE, { decision: 'drop' })
    const dropped = await ask(BEFORE)
    expect(dropped).toMatchObject({ text: expect.stringContaining('"ErrorCode":2') })
    expect(dropped.ms).toBeGreaterThan(140)
    expect(mock.mock.script.list()).toEqual({
      '*': { delayMs: 150 },
      [BEFORE]: { decision: 'drop' },
    })
  })

  test('draws failures and delays by its seed', () => {
    const draw = (seed: number) => {
      const script = new Script(seeded(seed))
      const play = { fail: 'cut', failRate: 0.3, delayMs: [100, 200] } as const
      return Array.from({ length: 200 }, () => [script.failureOf(play), script.delayOf(play)])
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    const failed = draw(7).filter(([failure]) => failure).length
    expect(failed).toBeGreaterThan(40)
    expect(failed).toBeLessThan(80)
    expect(draw(7).every(([, delay]) => Number(delay) >= 100 && Number(delay) <= 200)).toBe(true)
  })
})

const FAILS: Record<keyof typeof FAILURES, object> = {
  'not-json': { status: 200, text: 'success' },
  envelope: { status: 200, text: `{"code":0,"msg":"success","data":${OK}}` },
  empty: { status: 200, text: '' },
  'status-500': { status: 500, text: expect.stringContaining('<h1>') },
  'no-answer': { failure: 'timeout' },
  cut: { failure: 'cut' },
}

describe('a failure', () => {
  test.each(Object.entries(FAILS))('%s, by header and by script', async (kind, is) => {
    const byHeader = await ask(AFTER, `fail=${kind}`, sample(AFTER), timeoutOf(kind))
    expect(byHeader).toMatchObject(is)
    mock.mock.script.set(AFTER, { fail: kind as keyof typeof FAILURES })
    expect(await ask(AFTER, undefined, sample(AFTER), timeoutOf(kind))).toMatchObject(is)
    const verdict = verdictOfExchange(AFTER, byHeader)
    expect(verdict.outcome === 'failed' || verdict.findings.length > 0).toBe(true)
  })
})

describe('by header, for one request', () => {
  test.each([
    ['decision=refuse', { status: 200, text: expect.stringContaining('"ErrorCode":1,') }],
    [
      'decision=refuse, errorcode=10150',
      { status: 200, text: expect.stringContaining('"ErrorCode":10150') },
    ],
    ['decision=modify', { status: 200, text: expect.stringContaining('MsgBody') }],
    ['errorcode=10150', { status: 200, text: expect.stringContaining('"ErrorCode":10150') }],
    ['errorcode=0', { status: 200, text: OK }],
    ['errorcode=7', { status: 404, text: expect.stringContaining('a decision has the ErrorCode') }],
    ['example=refuse', { status: 200, text: expect.stringContaining('"ErrorCode":1,') }],
    ['code=200', { status: 200, text: OK }],
    ['dynamic=true', { status: 200, text: expect.stringContaining('"ErrorCode":0') }],
    ['dynamic=false', { status: 200, text: expect.stringContaining('"ErrorCode":2') }],
    ['decision=nope', { status: 404, text: expect.stringContaining('has no decision') }],
    ['decision=refuse, errorcode=7', { status: 404, text: expect.stringContaining('not 7') }],
    ['code=400', { status: 400, text: expect.stringContaining('"ActionStatus":"FAIL"') }],
    ['code=401', { status: 401, text: expect.stringContaining('Sign does not match') }],
    ['code=403', { status: 403, text: expect.stringContaining('SdkAppid') }],
    ['code=413', { status: 413, text: expect.stringContaining('larger') }],
    ['code=503', { status: 503, text: expect.stringContaining('"ErrorCode":1') }],
    ['code=418', { status: 418, text: expect.stringContaining('FAIL') }],
  ])('Prefer: %s', async (prefer, is) => {
    // A code that no other decision has: the header's choice replaces both.
    mock.mock.script.set(BEFORE, { decision: 'drop', code: 2 })
    expect(await ask(BEFORE, prefer)).toMatchObject(is)
  })

  test('a decision of an unknown command is not ignored', async () => {
    expect(await ask('New.Command', 'decision=refuse', {})).toMatchObject({
      status: 404,
      text: expect.stringContaining('not in the contract has no decisions'),
    })
  })

  test.each(['code=503', 'fail=envelope', 'delay=100'])(
    'Prefer: %s of an unknown command',
    async (prefer) => {
      const posted = await ask('New.Command', prefer, {})
      expect('status' in posted && [posted.status, posted.text !== OK || posted.ms > 90]).toEqual([
        prefer === 'code=503' ? 503 : 200,
        true,
      ])
    },
  )
})
