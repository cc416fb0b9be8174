import lenient from '../../generated/validators/lenient.js'
import strict from '../../generated/validators/strict.js'
import { findCallback } from './callbacks.ts'
import { codesText } from './decisions.ts'
import { type Finding, findings, rephrase } from './findings.ts'
import type { Command } from './types.ts'

/** `lenient`: what a receiver must accept. `strict`: only what the contract knows (contract tests). */
export type Profile = 'lenient' | 'strict'

/** What of a callback is checked: its request body, its query parameters (as text), or the reply to it. */
export type Part = 'request' | 'query' | 'reply'

export type ValidateOptions = {
  /** `request` by default. */
  part?: Part
  /** `lenient` by default. */
  profile?: Profile
}

/** The result of `validate`. */
export type Validation = {
  /** There are no errors. */
  valid: boolean
  /** What breaks the contract in the chosen profile. */
  errors: Finding[]
  /** What the lenient profile accepts although the contract does not have it: new members, values, kinds of element. */
  unknown: Finding[]
}

const profiles = { lenient, strict }

/** The result for everything that both profiles accept. */
export const CLEAN: Validation = Object.freeze({
  valid: true,
  errors: [],
  unknown: [],
}) as Validation

/**
 * Validates a body, query or reply against the contract. Nothing is compiled at run time.
 *
 * The platform adds members, values and kinds without notice: they are `unknown`, and errors in the strict profile only.
 *
 * @example
 * const { valid, errors, unknown } = validate('State.StateChange', body)
 * const reply = validate('C2C.CallbackBeforeSendMsg', answer, { part: 'reply', profile: 'strict' })
 *
 * @throws TypeError when `command` is not a command of the contract
 */
export function validate(
  command: Command,
  value: unknown,
  { part = 'request', profile = 'lenient' }: ValidateOptions = {},
): Validation {
  // One pass for nearly every packet: what the strict profile accepts, the lenient one accepts too.
  const beyond = check(command, part, value, 'strict')
  if (!beyond.length) return CLEAN
  const broken = check(command, part, value, 'lenient')
  // A value that is wrong is not new as well: one finding about one spot.
  const spots = new Set(broken.map(({ path }) => path))
  const unknown = beyond.filter(({ path }) => !spots.has(path))
  const errors = profile === 'strict' ? [...broken, ...unknown] : broken
  return { valid: !errors.length, errors, unknown }
}

/**
 * The findings of one profile, without the comparison of both that `validate` makes.
 *
 * @throws TypeError when `command` is not a command of the contract
 */
export function check(
  command: Command,
  part: Part,
  value: unknown,
  profile: Profile = 'lenient',
): Finding[] {
  const validator = profiles[profile][command]?.[part]
  if (!validator) {
    throw new TypeError(`"${command}" is not a command of the contract; \`callbacks\` lists them`)
  }
  if (validator(value)) return []
  const found = findings(validator.errors, value)
  return part === 'reply' ? found.map((one) => inWordsOfReplies(command, value, one)) : found
}

/**
 * A code outside a range fails on one of its ends; the reader of the finding wants to know all codes that there are. A member that
 * belongs to another decision is not unknown: it has no effect.
 */
function inWordsOfReplies(command: Command, reply: unknown, finding: Finding): Finding {
  const decisions = findCallback(command)?.decisions ?? []
  if (finding.path === '/ErrorCode' && ['anyOf', 'enum'].includes(finding.keyword)) {
    return rephrase(finding, codesText(decisions))
  }
  const member = finding.keyword === 'additionalProperties' ? finding.path.slice(1) : ''
  const takers = decisions.filter(({ fields }) => fields?.includes(member))
  if (!takers.length) return finding
  const code = (reply as { ErrorCode: unknown }).ErrorCode
  return rephrase(
    finding,
    `no ${member} with ErrorCode ${code} (it takes effect with ${codesText(takers)} only)`,
  )
}

/**
 * Whether a body is as the strict profile has it, and therefore nested no deeper than `levels` and without a member of another name
 * such as `__proto__`. False for callbacks whose schema does not bound that.
 */
export function isBounded(command: Command, body: unknown, levels: number): boolean {
  const validator = strict[command]
  return validator?.levels !== undefined && validator.levels <= levels && validator.request(body)
}
