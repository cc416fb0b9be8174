import type { Callback } from './callbacks.ts'
import { NEUTRAL_DECISIONS } from './protocol.ts'

/** An ErrorCode, or an inclusive range of them. */
export type Codes = number | { minimum: number; maximum: number }

/** One of the ways to reply to a before-callback, as the contract's `x-decisions` has it. */
export type DecisionRule = {
  name: string
  ErrorCode: Codes
  /** Members of the reply that take effect with this decision, beside the three common ones. */
  fields?: string[]
  effect: string
}

/** Whether an ErrorCode is the one, or in the range, of a decision. */
export function hasCode({ ErrorCode: codes }: DecisionRule, code: unknown): boolean {
  if (typeof codes === 'number') return codes === code
  return (
    Number.isInteger(code) && (code as number) >= codes.minimum && (code as number) <= codes.maximum
  )
}

/** The ErrorCode of a decision when nobody chooses one. */
export function defaultCode({ ErrorCode: codes }: DecisionRule): number {
  return typeof codes === 'number' ? codes : codes.minimum
}

/** `1`, or `10100 to 10200` for a range. */
export function codeText(codes: Codes, to = ' to '): string {
  return typeof codes === 'number' ? `${codes}` : `${codes.minimum}${to}${codes.maximum}`
}

/** The ErrorCodes of some decisions in words: `0, 1 or 10100 to 10200`. */
export function codesText(decisions: readonly DecisionRule[]): string {
  const known = [...new Set(decisions.map(({ ErrorCode: codes }) => codeText(codes)))]
  return known.length > 1
    ? `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`
    : (known[0] ?? 'no code')
}

/**
 * The decisions of a callback by the method that makes them. `refuse` and `refuseWithCode` differ in their ErrorCode only, so they are
 * one method, `refuse`, with a code or without.
 */
export function decisionMethods({
  decisions,
}: Pick<Callback, 'decisions'>): Map<string, DecisionRule[]> {
  return Map.groupBy(decisions, ({ name }) => name.replace(/WithCode$/, ''))
}

/**
 * The decision that lets the platform go on as if there were no receiver: for a callback without a handler, a handler that fails, and
 * the deadline.
 *
 * @throws Error when the contract has no such decision for the callback
 */
export function neutralDecision({
  command,
  decisions,
}: Pick<Callback, 'command' | 'decisions'>): DecisionRule {
  for (const name of NEUTRAL_DECISIONS) {
    const decision = decisions.find((one) => one.name === name)
    if (decision) return decision
  }
  const names = NEUTRAL_DECISIONS.join(', ')
  throw new Error(`${command} has no neutral decision in the contract (${names})`)
}
