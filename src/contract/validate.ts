import lenient from '../../generated/validators/lenient.js'
import strict from '../../generated/validators/strict.js'
import { findCallback } from './callbacks.ts'
import { codesText } from './decisions.ts'
import { type Finding, findings, rephrase } from './findings.ts'
import type { Command } from './types.ts'

/** `lenient`: what a receiver must accept. `strict`: only what is in the contract, for contract tests. */
export type Profile = 'lenient' | 'strict'

/** The part of a callback to validate: the request body, the query parameters (as text), or the reply. */
export type Part = 'request' | 'query' | 'reply'

/** Options of `validate`. */
export type ValidateOptions = {
  /** `request` by default. */
  part?: Part
  /** `lenient` by default. */
  profile?: Profile
}

/** The result of `validate`. */
export type Validation = {
  /** Whether there are no errors. */
  valid: boolean
  /** What violates the contract in the chosen profile. */
  errors: Finding[]
  /** What the lenient profile accepts but is not in the contract: new members, values, kinds of element. */
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
 * The platform adds members, values and kinds without notice. They are listed as `unknown`, and are errors
 * only in the strict profile.
 *
 * @throws TypeError when `command` is not in the contract; aliases are not accepted
 *
 * @example
 * import { validate } from 'tencent-chat-webhooks'
 *
 * const { valid, errors, unknown } = validate('State.StateChange', body)
 * const reply = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
 * const checked = validate('C2C.CallbackBeforeSendMsg', reply, { part: 'reply', profile: 'strict' })
 */
export function validate(
  command: Command,
  value: unknown,
  { part = 'request', profile = 'lenient' }: ValidateOptions = {},
): Validation {
  // One pass for nearly every packet: what the strict profile accepts, the lenient one accepts, too.
  const beyond = check(command, part, value, 'strict')
  if (!beyond.length) return CLEAN
  const broken = check(command, part, value, 'lenient')
  // One finding per place: a value that is wrong is not reported as unknown as well.
  const spots = new Set(broken.map(({ path }) => path))
  const unknown = beyond.filter(({ path }) => !spots.has(path))
  const errors = profile === 'strict' ? [...broken, ...unknown] : broken
  return { valid: !errors.length, errors, unknown }
}

/**
 * The findings of one profile; unlike `validate`, it does not compare both.
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
 * A code outside a range fails at one of its ends; a better finding lists all codes that are possible. A
 * member of another decision is not unknown: it has no effect.
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
 * Whether a body fits the strict profile, and is therefore nested no deeper than `levels` and has no other
 * members such as `__proto__`. False for callbacks whose schema does not limit these.
 */
export function isBounded(command: Command, body: unknown, levels: number): boolean {
  const validator = strict[command]
  return validator?.levels !== undefined && validator.levels <= levels && validator.request(body)
}
