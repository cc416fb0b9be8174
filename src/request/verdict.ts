import type { Callback } from '../contract/callbacks.ts'
import type { Finding } from '../contract/findings.ts'
import { PLATFORM_TIMEOUT_SECONDS } from '../contract/protocol.ts'
import { check } from '../contract/validate.ts'
import { knownCallback } from './build.ts'
import { type Decided, decisionOf, type Outcome } from './verdict/decided.ts'
import { type Exchange, jsonOf } from './verdict/exchange.ts'

/** What Chat does after an answer to a callback. */
export type Verdict = {
  /** What becomes of the operation. */
  outcome: Outcome
  /** One line: `refused: the sender sees 10016`, `delivered as modified`, `answer is not JSON: …`. */
  text: string
  /** The decision of the contract: `allow`, `refuse`, … Absent where the answer makes none. */
  decision?: string
  /** The error code that somebody sees in their client, where that is documented. */
  visibleCode?: number
  /** Who sees it: `sender`, `caller`, … */
  visibleTo?: string
  /** Where the reply violates the contract (strict profile): what is not in it has no documented effect. */
  findings: Finding[]
}

/**
 * What Chat would do with a reply to a callback, from the decisions of the contract. It does not throw for a
 * reply that is wrong: that is a verdict, too.
 *
 * @param reply the parsed JSON body of an answer with status 200
 * @throws TypeError when `command` is not in the contract
 *
 * @see https://www.tencentcloud.com/document/product/1047/34354
 *
 * @example
 * import { verdictOf } from 'tencent-chat-webhooks/testing'
 *
 * const reply = { ActionStatus: 'OK', ErrorCode: 1, ErrorInfo: '' }
 * console.log(verdictOf('Group.CallbackBeforeSendMsg', reply).text) // refused: the sender sees 10016
 */
export function verdictOf(command: string, reply: unknown): Verdict {
  const callback = knownCallback(command)
  const findings = check(callback.command, 'reply', reply, 'strict')
  if (typeof reply !== 'object' || reply === null || Array.isArray(reply)) {
    return failure(callback, 'answer is not a JSON object', findings)
  }
  if (callback.phase === 'after') return { ...IGNORED, findings }
  const decided: Decided = decisionOf(callback, reply as Record<string, unknown>)
  return { ...decided, findings }
}

/**
 * What Chat would do after a whole exchange: also for a status other than 200, a body that is not JSON, and no
 * answer at all.
 *
 * @param exchange what came back: status and text, or why nothing did
 * @throws TypeError when `command` is not in the contract
 *
 * @example
 * import { verdictOfExchange } from 'tencent-chat-webhooks/testing'
 *
 * const { text } = verdictOfExchange('Group.CallbackBeforeSendMsg', { failure: 'timeout' })
 * console.log(text) // no answer within 2 s: delivered (or blocked, by the console's policy)
 */
export function verdictOfExchange(command: string, exchange: Exchange): Verdict {
  const callback = knownCallback(command)
  if ('failure' in exchange) return failure(callback, WHY[exchange.failure], [])
  if (exchange.status !== 200) return failure(callback, `status ${exchange.status}`, [])
  const json = jsonOf(exchange.text)
  if (!json) return failure(callback, 'answer is not JSON', [])
  return verdictOf(command, json.value)
}

const WHY = {
  timeout: `no answer within ${PLATFORM_TIMEOUT_SECONDS} s`,
  unreachable: 'the backend cannot be reached',
  cut: 'the connection was closed before the answer was complete',
} satisfies Record<Extract<Exchange, { failure: unknown }>['failure'], string>

const IGNORED = {
  outcome: 'ignored',
  text: 'ignored (after-callback): the event has happened, and the answer changes nothing',
} as const

/** A failed callback. What then happens is documented for timeouts; other failures are listed as its causes. */
function failure(callback: Callback, reason: string, findings: Finding[]): Verdict {
  const late = reason === WHY.timeout
  return { outcome: 'failed', text: `${reason}: ${consequence(callback, late)}`, findings }
}

function consequence({ phase, decisions, blocksOnTimeout }: Callback, late: boolean): string {
  const counted = late ? '' : 'counted as failure; '
  if (phase === 'after') {
    const again = late ? ', unless retries are on in the console' : ''
    return `${counted}the event is not sent again${again}`
  }
  if (blocksOnTimeout) return `${counted}blocked (by default; a setting lets it go ahead)`
  const usual = decisions.some(({ name }) => name === 'modify') ? 'delivered' : 'goes ahead'
  return `${counted}${usual} (or blocked, by the console's policy)`
}
