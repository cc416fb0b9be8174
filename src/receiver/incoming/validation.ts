import type { Callback } from '../../contract/callbacks.ts'
import type { Command } from '../../contract/types.ts'
import { CLEAN, isBounded, type Validation, validate } from '../../contract/validate.ts'
import { type Body, object, parseJson, textOf, tidy } from '../../http/body.ts'
import type { Drift, Settings } from '../options.ts'
import type { Query } from './query.ts'

/**
 * Turns a body into an object.
 *
 * @throws BodyError with the status to answer: 413 for its size, 400 for UTF-8, JSON, or something that is no object
 */
export function readObject(body: Body, settings: Settings): Record<string, unknown> {
  return 'parsed' in body
    ? object(body.parsed)
    : parseJson(textOf(body.raw, settings.bodyLimitBytes))
}

/**
 * Validates a request in the receiver's mode; what is new is told to the drift hook.
 *
 * @throws BodyError 400 for the depth of the body
 */
export function judge(
  entry: Callback,
  body: object,
  query: Query,
  settings: Settings,
  drift: (drift: Drift) => void,
): Validation {
  const verdict = verdictOn(entry.command, body, settings.depthLimit)
  const parameters = validate(entry.command, query, { part: 'query' })
  if (verdict === CLEAN && parameters === CLEAN) return CLEAN
  if (verdict.unknown.length)
    drift({ kind: 'content', command: entry.command, part: 'request', findings: verdict.unknown })
  if (parameters.unknown.length)
    drift({ kind: 'content', command: entry.command, part: 'query', findings: parameters.unknown })
  const errors = verdict.errors.concat(parameters.errors)
  if (settings.validation === 'strict') errors.push(...verdict.unknown, ...parameters.unknown)
  return { ...verdict, errors, valid: !errors.length }
}

/** Nearly every body is as the contract has it; those need not be searched for what they cannot hold. */
function verdictOn(command: Command, body: object, depthLimit: number): Validation {
  if (isBounded(command, body, depthLimit)) return CLEAN
  tidy(body, depthLimit)
  return validate(command, body)
}
