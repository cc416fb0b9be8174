import { describe, expect, it } from 'vitest'
import { verdictOfExchange } from '../../src/request/verdict.ts'

const MESSAGE = 'Group.CallbackBeforeSendMsg'
const GROUP = 'Group.CallbackBeforeCreateGroup'
const GIFT = 'Live.CallbackBeforeSendGift'
const EVENT = 'State.StateChange'
const OK = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'
const blocked = 'blocked (by default; a setting lets it go ahead)'
const policy = "(or blocked, by the console's policy)"

describe('what Chat does without a usable answer', () => {
  it.each([
    [MESSAGE, { failure: 'timeout' }, `no answer within 2 s: delivered ${policy}`],
    [GROUP, { failure: 'timeout' }, `no answer within 2 s: goes ahead ${policy}`],
    [GIFT, { failure: 'timeout' }, `no answer within 2 s: ${blocked}`],
    [
      EVENT,
      { failure: 'timeout' },
      'no answer within 2 s: the event is not sent again, unless retries are on in the console',
    ],
    [
      MESSAGE,
      { failure: 'unreachable' },
      `the backend cannot be reached: counted as failure; delivered ${policy}`,
    ],
    [
      EVENT,
      { failure: 'unreachable' },
      'the backend cannot be reached: counted as failure; the event is not sent again',
    ],
    [
      GROUP,
      { failure: 'cut' },
      `the connection was closed before the answer was complete: counted as failure; goes ahead ${policy}`,
    ],
    [MESSAGE, { status: 500, text: OK }, `status 500: counted as failure; delivered ${policy}`],
    [GIFT, { status: 500, text: OK }, `status 500: counted as failure; ${blocked}`],
    [
      EVENT,
      { status: 204, text: '' },
      'status 204: counted as failure; the event is not sent again',
    ],
    [
      MESSAGE,
      { status: 200, text: '' },
      `answer is not JSON: counted as failure; delivered ${policy}`,
    ],
    [
      MESSAGE,
      { status: 200, text: 'success' },
      `answer is not JSON: counted as failure; delivered ${policy}`,
    ],
    [
      EVENT,
      { status: 200, text: 'OK' },
      'answer is not JSON: counted as failure; the event is not sent again',
    ],
    [
      MESSAGE,
      { status: 200, text: `[${OK}]` },
      `answer is not a JSON object: counted as failure; delivered ${policy}`,
    ],
    [
      MESSAGE,
      { status: 200, text: '"success"' },
      `answer is not a JSON object: counted as failure; delivered ${policy}`,
    ],
  ] as const)('%s after %o', (command, exchange, text) => {
    const verdict = verdictOfExchange(command, exchange)
    expect(verdict).toMatchObject({ outcome: 'failed', text })
    expect(verdict.decision).toBeUndefined()
  })
})

describe('with an answer', () => {
  it('the reply decides', () => {
    const refused = OK.replace('0', '10150')
    expect(verdictOfExchange(MESSAGE, { status: 200, text: refused })).toEqual({
      outcome: 'refused',
      text: 'refused: the sender sees 10150',
      decision: 'refuseWithCode',
      visibleCode: 10150,
      visibleTo: 'sender',
      findings: [],
    })
  })

  it('an after-callback decides nothing, and findings say what is wrong', () => {
    const after = verdictOfExchange(EVENT, { status: 200, text: OK.replace('0', '"0"') })
    expect(after.outcome).toBe('ignored')
    expect(after.decision).toBeUndefined()
    expect(after.findings).toEqual([expect.objectContaining({ path: '/ErrorCode' })])
  })

  it('a command that is not in the contract is an error of the caller', () => {
    expect(() => verdictOfExchange('\u001b[2J', { failure: 'timeout' })).toThrow(
      /^"\\u001b\[2J" is not a command/,
    )
  })
})
