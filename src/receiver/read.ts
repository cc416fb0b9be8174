import type { RegistryEntry } from '../contract/registry.ts'
import { inspect, type Verdict } from '../contract/validate.ts'
import { type Body, BodyError, checkDepth, object, parseJson, textOf } from './body.ts'
import type { Drift, Settings } from './options.ts'
import type { Query } from './query.ts'

/**
 * Turns a body into an object.
 *
 * @throws BodyError with the status to answer: 413 for its size, 400 for UTF-8, JSON, depth, or something that is no object
 */
export function readObject(body: Body, settings: Settings): Record<string, unknown> {
  if ('parsed' in body) return object(body.parsed)
  const text = textOf(body.raw, settings.bodyLimitBytes)
  checkDepth(text, settings.depthLimit)
  return parseJson(text)
}

/** Validates a request in the receiver's mode; what is new is told to the drift hook. */
export function judge(
  entry: RegistryEntry,
  body: unknown,
  query: Query,
  settings: Settings,
  drift: (drift: Drift) => void,
): Verdict {
  let verdict: Verdict
  try {
    verdict = inspect(entry.command, 'request', body)
  } catch (error) {
    // A parser before us does not limit the depth, and relayed messages nest.
    if (error instanceof RangeError) throw new BodyError(400, 'the body is nested too deep')
    throw error
  }
  const parameters = inspect(entry.command, 'query', query)
  if (verdict.unknown.length) drift({ kind: 'content', command: entry.command, part: 'request', findings: verdict.unknown })
  if (parameters.unknown.length) drift({ kind: 'content', command: entry.command, part: 'query', findings: parameters.unknown })
  const errors = verdict.errors.concat(parameters.errors)
  if (settings.validation === 'strict') errors.push(...verdict.unknown)
  return { ...verdict, errors, valid: !errors.length }
}
