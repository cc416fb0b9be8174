import type { Callback } from '../../contract/callbacks.ts'
import {
  codesText,
  type DecisionRule,
  decisionMethods,
  defaultCode,
  hasCode,
} from '../../contract/decisions.ts'
import { nearestOf } from '../../contract/nearest.ts'
import { ACK } from '../../contract/protocol.ts'
import { replyExamplesOf } from '../../request/examples.ts'
import { decidedBy } from '../../request/verdict/decided.ts'
import { printable } from '../../text/printable.ts'

/**
 * The reply that makes a decision: an example of the contract if it has one, else the plain form.
 *
 * @param decision its name; by default that of the decision which the code makes
 * @param code the ErrorCode; that of the example, or the default of the decision
 * @throws Error for a decision that the callback does not have, and for a code that does not make it
 */
export function decisionReply(
  callback: Callback,
  decision: string | undefined,
  code?: number,
): object {
  const rules = decision === undefined ? plainFirst(callback) : rulesOf(callback, decision)
  if (code !== undefined && !rules.some((rule) => hasCode(rule, code))) {
    const whose = decision ?? 'a decision'
    const known = codesText(rules)
    throw new Error(`${callback.command}: ${whose} has the ErrorCode ${known}, not ${code}`)
  }
  const rule = (rules.find((one) => hasCode(one, code)) ?? rules[0]) as DecisionRule
  const reply = exampleOf(callback, rule) ?? plain(callback, rule)
  return code === undefined ? reply : { ...reply, ErrorCode: code }
}

/** `refuse` is also `refuseWithCode`, as it is for a handler. Empty when there is none. */
function rulesNamed(callback: Callback, decision: string): DecisionRule[] {
  const own = callback.decisions.filter(({ name }) => name === decision)
  return decisionMethods(callback).get(decision) ?? own
}

function rulesOf(callback: Callback, decision: string): DecisionRule[] {
  const { command, decisions } = callback
  const rules = rulesNamed(callback, decision)
  if (rules.length) return rules
  const names = decisions.map(({ name }) => name)
  if (!names.length) throw new Error(decidesNothing(command))
  const hint = nearestOf(decision, names) || `; it has ${names.join(', ')}`
  throw new Error(`${command} has no decision "${printable(decision, 40)}"${hint}`)
}

/** Of `allow` and `modify`, which have the same code, the one that needs no further members. */
function plainFirst({ command, decisions }: Callback): DecisionRule[] {
  if (!decisions.length) throw new Error(decidesNothing(command))
  return decisions.toSorted((a, b) => (a.fields?.length ?? 0) - (b.fields?.length ?? 0))
}

const decidesNothing = (command: string) => `${command} decides nothing: it is an after-callback`

/** Whether the callback has a decision of this name which, if a code is given, has that code. */
export function canDecide(callback: Callback, decision: string, code?: number): boolean {
  const rules = rulesNamed(callback, decision)
  return code === undefined ? rules.length > 0 : rules.some((rule) => hasCode(rule, code))
}

function exampleOf(callback: Callback, { name }: DecisionRule): object | undefined {
  const fitting = replyExamplesOf(callback.command).filter(
    ({ body }) => decidedBy(callback, body).decision === name,
  )
  const inKebabCase = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return (fitting.find((one) => one.name === inKebabCase) ?? fitting[0])?.body
}

const plain = ({ replyDefaults }: Callback, rule: DecisionRule): object => ({
  ...ACK,
  ...structuredClone(replyDefaults),
  ErrorCode: defaultCode(rule),
})
