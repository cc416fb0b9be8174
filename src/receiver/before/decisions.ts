import type { Callback } from '../../contract/callbacks.ts'
import {
  codesText,
  type DecisionRule,
  decisionMethods,
  defaultCode,
  hasCode,
  neutralDecision,
} from '../../contract/decisions.ts'
import { ACK, STOPPING_DECISIONS } from '../../contract/protocol.ts'
import type { Decision } from './decision-types.ts'

/** A decision is not valid for its callback. */
export class MistakenDecision extends TypeError {
  /** The decision that was meant, if it is known. */
  readonly decision: string | undefined

  constructor(message: string, decision?: string) {
    super(message)
    this.decision = decision
  }
}

/** Makes the decisions of one callback: `allow()`, `refuse({ code: 10100 })`, … */
export type DecisionMaker = Record<string, (members?: Record<string, any>) => Decision>

/**
 * The methods of a callback's decisions, from the contract's `x-decisions`.
 *
 * Each throws a MistakenDecision (a TypeError) for a code outside the range of the callback, and
 * for a member that it does not take.
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
  const mistaken = (message: string) => new MistakenDecision(message, method)
  const reply: Record<string, unknown> = {
    ...empty(callback),
    ErrorCode: code ?? defaultCode(rule),
    ErrorInfo: info ?? '',
  }
  if (code !== undefined && !rules.some((one) => hasCode(one, code))) {
    const known = codesText(rules)
    throw mistaken(`${callback.command}: ${method} takes the ErrorCode ${known}, not ${code}`)
  }
  for (const name in members) {
    if (!rule.fields?.includes(name)) {
      throw mistaken(`${callback.command}: ${method} ${taken(rule)}, not ${name}`)
    }
    reply[name] = members[name]
  }
  return { decision: method, reply: reply as Decision['reply'] }
}

/** A reply with all members that replies to the callback must have. */
function empty({ replyDefaults }: Callback): Record<string, unknown> {
  const reply: Record<string, unknown> = { ...ACK }
  // Most have none, and copying even an empty object takes 5 % of the time of a request.
  for (const name in replyDefaults) reply[name] = structuredClone(replyDefaults[name])
  return reply
}

const taken = ({ fields = [] }: DecisionRule) =>
  fields.length ? `takes ${fields.join(', ')}` : 'takes no members of the reply'

/**
 * The reply of the neutral decision, for a callback without a handler, a handler that fails, and
 * the deadline.
 *
 * @throws Error when the callback has no such decision in the contract
 */
export function neutralReply(callback: Callback): Record<string, unknown> {
  return { ...empty(callback), ErrorCode: defaultCode(neutralDecision(callback)) }
}

/**
 * The plain form of a decision that stops something: without code, text and members from the app.
 * `undefined` for other decisions, and for a callback that cannot be stopped.
 */
export function plainStop(
  callback: Callback,
  decision: string,
): Record<string, unknown> | undefined {
  const plain = STOPPING_DECISIONS[decision as keyof typeof STOPPING_DECISIONS]
  const [rule] = decisionMethods(callback).get(plain) ?? []
  return rule && { ...empty(callback), ErrorCode: defaultCode(rule) }
}
