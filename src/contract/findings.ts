import type { SchemaError } from '../../generated/validators/lenient.js'
import { pointerTo, valueAt } from '../text/pointer.ts'
import { MAX_FINDINGS } from './protocol.ts'

/** Where a value violates the contract, and what was expected there. */
export type Finding = {
  /** JSON pointer into the body, reply or query: `/Events/0/EventTime`; empty for the root. Cut after 300 characters. */
  path: string
  /** The JSON Schema keyword that failed: `required`, `type`, `enum`, … */
  keyword: string
  /** Path, expected and actual value in one sentence. */
  message: string
  /** What was expected, in words: `digits`, `one of 0, 1`. */
  expected: string
  /** The actual value as JSON, shortened; absent for a missing member. */
  got?: string
}

/**
 * Turns schema errors into findings: one per place, with the expected and the actual value. At most 50 are
 * returned, so that a hostile body cannot cause a large response.
 */
export function findings(
  errors: readonly SchemaError[] | null | undefined,
  value: unknown,
): Finding[] {
  const found: Finding[] = []
  for (const error of merged(errors ?? [])) {
    if (found.length === MAX_FINDINGS) break
    found.push(finding(error, value))
  }
  return found
}

/** Drops `if`, which only repeats its branch, and merges the branches before an `anyOf` into it. */
function merged(errors: readonly SchemaError[]): SchemaError[] {
  const result: SchemaError[] = []
  for (const error of errors) {
    if (error.keyword === 'if') continue
    if (error.keyword !== 'anyOf') {
      result.push(error)
      continue
    }
    const branches: SchemaError[] = []
    while (result.at(-1)?.instancePath === error.instancePath)
      branches.unshift(result.pop() as SchemaError)
    result.push({ ...error, params: { branches } })
  }
  return result
}

function finding({ instancePath, keyword, params }: SchemaError, value: unknown): Finding {
  const member: string | undefined = params.missingProperty ?? params.additionalProperty
  const path = member === undefined ? instancePath : pointerTo(instancePath, member)
  const expected = expectation(keyword, params)
  const got = keyword === 'required' ? undefined : short(valueAt(value, path))
  return {
    path: cut(path),
    keyword,
    message: sentence(cut(path), expected, got),
    expected,
    ...(got === undefined ? {} : { got }),
  }
}

/** Maximum number of characters of a path; those in the contract are a third as long. */
const LONGEST_PATH = 300

/** Names of members come from the sender and can be as long as the body, so paths are cut like values. */
const cut = (path: string) =>
  path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path

function sentence(path: string, expected: string, got: string | undefined): string {
  const place = path || 'the whole value'
  return got === undefined
    ? `${place}: ${expected}, but it is missing`
    : `${place}: expected ${expected}, got ${got}`
}

/** The same finding with another text for what was expected. */
export function rephrase(finding: Finding, expected: string): Finding {
  return { ...finding, expected, message: sentence(finding.path, expected, finding.got) }
}

function expectation(keyword: string, params: Record<string, any>): string {
  switch (keyword) {
    case 'required':
      return 'required'
    case 'additionalProperties':
      return 'no member of this name (it is not in the contract)'
    case 'type':
      return [params.type].flat().join(' or ')
    case 'const':
      return JSON.stringify(params.allowedValue)
    case 'enum':
      return `one of ${params.allowedValues.map((one: unknown) => JSON.stringify(one)).join(', ')}`
    case 'pattern':
      return params.pattern === '^[0-9]+$' ? 'digits' : `text that matches ${params.pattern}`
    case 'minItems':
      return `at least ${params.limit} item${params.limit === 1 ? '' : 's'}`
    case 'maxItems':
      return `at most ${params.limit} items`
    case 'minimum':
      return `at least ${params.limit}`
    case 'maximum':
      return `at most ${params.limit}`
    case 'anyOf':
      return alternatives(params.branches)
    default:
      return `a value that satisfies the keyword ${keyword}`
  }
}

function alternatives(branches: SchemaError[]): string {
  const missing = branches.map((branch) => branch.params.missingProperty).filter(Boolean)
  if (missing.length) return `at least one of the members ${missing.join(', ')}`
  return [...new Set(branches.map(({ keyword, params }) => expectation(keyword, params)))].join(
    ', or ',
  )
}

function short(value: unknown): string {
  if (Array.isArray(value) && value.length > 3) return `an array of ${value.length} items`
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
