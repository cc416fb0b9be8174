import type { Callback } from '../../contract/callbacks.ts'
import {
  codesText,
  type DecisionRule,
  decisionMethods,
  defaultCode,
  hasCode,
  neutralDecision,
} from '../../contract/decisions.ts'
import { ACK } from '../../contract/protocol.ts'
import type { Decision } from './decision-types.ts'

/** Makes the decisions of one callback, as `call.allow()`, `call.refuse({ code: 10100 })` and so on. */
export type DecisionMaker = Record<string, (members?: Record<string, any>) => Decision>

/**
 * The methods of a callback's decisions, from the contract's `x-decisions`.
 *
 * Each throws a RangeError for a code outside the callback's range, and a TypeError for a member that the decision does not take.
 */
export function decisionMaker(callback: Callback): DecisionMaker {
  const maker: DecisionMaker = {}
  for (const [method, rules] of decisionMethods(callback)) {
    maker[method] = (members = {}) => make(callback, method, rules, members)
  }
  return maker
}

function make(
  callback: Callback,
  method: string,
  rules: DecisionRule[],
  { code, info, ...members }: Record<string, any>,
): Decision {
  const rule = rules[0] as DecisionRule
  const reply: Record<string, unknown> = {
    ...empty(callback),
    ErrorCode: code === undefined ? defaultCode(rule) : checkedCode(callback, method, rules, code),
    ErrorInfo: info ?? '',
  }
  for (const name in members) {
    if (!rule.fields?.includes(name)) {
      throw new TypeError(`${callback.command}: ${method} ${taken(rule)}, not ${name}`)
    }
    reply[name] = members[name]
  }
  return { decision: method, reply: reply as Decision['reply'] }
}

/** A reply with all members that the callback's replies must have. */
function empty({ replyDefaults }: Callback): Record<string, unknown> {
  return { ...ACK, ...structuredClone(replyDefaults) }
}

const taken = ({ fields = [] }: DecisionRule) =>
  fields.length ? `takes ${fields.join(', ')}` : 'takes no members of the reply'

function checkedCode(
  { command }: Callback,
  method: string,
  rules: DecisionRule[],
  code: number,
): number {
  if (rules.some((rule) => hasCode(rule, code))) return code
  throw new RangeError(`${command}: ${method} takes the ErrorCode ${codesText(rules)}, not ${code}`)
}

/**
 * The reply of the neutral decision: to give when no handler is registered, when one fails, or at the deadline.
 *
 * @throws Error when the contract has no such decision for the callback
 */
export function neutralReply(callback: Callback): Record<string, unknown> {
  return { ...empty(callback), ErrorCode: defaultCode(neutralDecision(callback)) }
}
