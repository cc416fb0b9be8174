import lenient from '../../generated/validators/lenient.js'
import strict from '../../generated/validators/strict.js'
import { lookup } from './callbacks.ts'
import { codesText } from './decisions.ts'
import { type Finding, findings, rephrase } from './findings.ts'
import type { Command } from './types.ts'

/** `lenient`: what a receiver must accept. `strict`: only what the contract knows (contract tests). */
export type Profile = 'lenient' | 'strict'

/** What of a callback is checked: its body, its query parameters (as text) or the answer to it. */
export type Part = 'request' | 'query' | 'reply'

export type Verdict = {
  /** Nothing breaks the contract in the lenient profile. */
  valid: boolean
  /** What breaks it. */
  errors: Finding[]
  /** What is valid but not in the contract yet: new members, values, kinds of element. */
  unknown: Finding[]
}

const profiles = { lenient, strict }
/** The verdict on everything that both profiles accept. */
export const CLEAN: Verdict = Object.freeze({ valid: true, errors: [], unknown: [] }) as Verdict

/**
 * Holds a value against one profile of the contract; an empty list means that it is valid. Nothing is compiled at run time.
 */
export function validate(
  command: Command,
  part: Part,
  value: unknown,
  profile: Profile = 'lenient',
): Finding[] {
  const check = profiles[profile][command]?.[part]
  if (!check)
    throw new TypeError(`"${command}" is not a command of the contract; see the list in registry`)
  if (check(value)) return []
  const found = findings(check.errors, value)
  return part === 'reply'
    ? found.map((finding) => inWordsOfReplies(command, value, finding))
    : found
}

/**
 * A code outside a range fails on one of its ends; who reads the finding wants to know all codes that there are. A member that belongs
 * to another decision is not unknown: it has no effect.
 */
function inWordsOfReplies(command: Command, reply: unknown, finding: Finding): Finding {
  const decisions = lookup(command)?.decisions ?? []
  if (finding.path === '/ErrorCode' && finding.keyword === 'anyOf')
    return rephrase(finding, codesText(decisions))
  const member = finding.keyword === 'additionalProperties' ? finding.path.slice(1) : ''
  const takers = decisions.filter(({ fields }) => fields?.includes(member))
  if (!takers.length) return finding
  return rephrase(
    finding,
    `no ${member} with ErrorCode ${(reply as any).ErrorCode} (it takes effect with ${codesText(takers)} only)`,
  )
}

/**
 * Whether a body is as the strict profile has it and therefore nested no deeper than `levels`, without a member of another name, such
 * as `__proto__`. False for callbacks whose schema does not bound that.
 */
export function isBounded(command: Command, body: unknown, levels: number): boolean {
  const check = strict[command]
  return check?.levels !== undefined && check.levels <= levels && check.request(body)
}

/**
 * Holds a value against both profiles. What the strict profile alone complains about is not wrong, it is unknown: the platform
 * adds members, values and kinds without notice.
 */
export function inspect(command: Command, part: Part, value: unknown): Verdict {
  // One pass for nearly every packet: what the strict profile accepts, the lenient one accepts too.
  const beyond = validate(command, part, value, 'strict')
  if (!beyond.length) return CLEAN
  const errors = validate(command, part, value, 'lenient')
  const spots = new Set(errors.map(({ path, keyword }) => `${path} ${keyword}`))
  return {
    valid: !errors.length,
    errors,
    unknown: beyond.filter(({ path, keyword }) => !spots.has(`${path} ${keyword}`)),
  }
}
