import type { Finding } from '../../contract/findings.ts'
import type { Command } from '../../contract/types.ts'
import { CLEAN, isBounded, type Validation, validate } from '../../contract/validate.ts'
import { tidy } from '../../http/body.ts'
import type { KnownDelivery } from '../delivery.ts'
import type { Settings } from '../options.ts'

/**
 * What violates the contract in the mode of the receiver, and what is unknown in the body and the
 * query.
 */
export type Findings = {
  errors: readonly Finding[]
  newBody: readonly Finding[]
  newQuery: readonly Finding[]
}

const NONE: readonly Finding[] = []
const NOTHING: Findings = { errors: NONE, newBody: NONE, newQuery: NONE }

/**
 * Validates a delivery.
 *
 * @throws BodyError 400 when the body is nested too deeply
 */
export function findingsOf({ callback, body, query }: KnownDelivery, settings: Settings): Findings {
  const { command } = callback
  const ofBody = validateBody(command, body, settings.depthLimit)
  const ofQuery = validate(command, query, { part: 'query' })
  if (ofBody === CLEAN && ofQuery === CLEAN) return NOTHING
  const errors = [...ofBody.errors, ...ofQuery.errors]
  if (settings.validation === 'strict') errors.push(...ofBody.unknown, ...ofQuery.unknown)
  return { errors, newBody: ofBody.unknown, newQuery: ofQuery.unknown }
}

/** Nearly every body fits the strict profile and cannot contain what `tidy` looks for. */
function validateBody(command: Command, body: object, depthLimit: number): Validation {
  if (isBounded(command, body, depthLimit)) return CLEAN
  tidy(body, depthLimit)
  return validate(command, body)
}
