import type { Finding } from '../contract/findings.ts'
import { check } from '../contract/validate.ts'
import { knownCallback } from './build.ts'
import { decidedBy, type Outcome } from './verdict/decided.ts'
import { type Exchange, jsonOf } from './verdict/exchange.ts'
import { failedBy, WHY } from './verdict/failed.ts'

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
    return { ...failedBy(callback, 'answer is not a JSON object'), findings }
  }
  return { ...decidedBy(callback, reply as Record<string, unknown>), findings }
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
  const failed = (reason: string) => ({ ...failedBy(callback, reason), findings: [] })
  if ('failure' in exchange) return failed(WHY[exchange.failure])
  if (exchange.status !== 200) return failed(`status ${exchange.status}`)
  const json = jsonOf(exchange.text)
  return json ? verdictOf(command, json.value) : failed('answer is not JSON')
}
