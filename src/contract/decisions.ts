import type { Callback } from './callbacks.ts'
import { NEUTRAL_DECISIONS } from './protocol.ts'

/** An ErrorCode, or an inclusive range of them. */
export type Codes =
  | number
  | {
      /** The smallest ErrorCode. */
      minimum: number
      /** The largest ErrorCode. */
      maximum: number
    }

/** One of the possible replies to a before-callback: an entry of `x-decisions` in the contract. */
export type DecisionRule = {
  /** `allow`, `refuse`, `refuseWithCode`, `drop`, … */
  name: string
  /** The ErrorCode that means this decision. */
  ErrorCode: Codes
  /** Members of the reply that take effect with this decision, in addition to the three common ones. */
  fields?: string[]
  /** What the platform does, in English. */
  effect: string
  /** The error that somebody sees in their client; absent where nobody does, or where it is not documented. */
  visible?: {
    /** Who sees it: `sender`, `inviter`, … */
    to: string
    /** The code that they see; `ErrorCode` means the one in the reply. */
    code: number | 'ErrorCode'
  }
  /** Whether the platform takes every ErrorCode without a decision of its own for this decision. */
  others?: true
}

/** Whether an ErrorCode belongs to a decision. */
export function hasCode({ ErrorCode: codes }: DecisionRule, code: unknown): boolean {
  if (typeof codes === 'number') return codes === code
  return (
    Number.isInteger(code) && (code as number) >= codes.minimum && (code as number) <= codes.maximum
  )
}

/** The default ErrorCode of a decision. */
export function defaultCode({ ErrorCode: codes }: DecisionRule): number {
  return typeof codes === 'number' ? codes : codes.minimum
}

/** `1`, or `10100 to 10200` for a range. */
export function codeText(codes: Codes, to = ' to '): string {
  return typeof codes === 'number' ? `${codes}` : `${codes.minimum}${to}${codes.maximum}`
}

/** The ErrorCodes of decisions as text: `0, 1 or 10100 to 10200`. */
export function codesText(decisions: readonly DecisionRule[]): string {
  const known = [...new Set(decisions.map(({ ErrorCode: codes }) => codeText(codes)))]
  return known.length > 1
    ? `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`
    : (known[0] ?? 'no code')
}

/**
 * The decisions of a callback by the name of the method that makes them. `refuse` and `refuseWithCode`
 * differ only in their ErrorCode, so they are one method, `refuse`, with an optional code.
 */
export function decisionMethods({
  decisions,
}: Pick<Callback, 'decisions'>): Map<string, DecisionRule[]> {
  return Map.groupBy(decisions, ({ name }) => name.replace(/WithCode$/, ''))
}

/**
 * The decision that lets the platform proceed as if there were no receiver: for a callback without a
 * handler, a handler that fails, and the deadline.
 *
 * @throws Error when the callback has no such decision in the contract
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
