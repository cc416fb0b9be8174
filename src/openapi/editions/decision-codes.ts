import type { DecisionRule } from '../../contract/decisions.ts'
import { type Document, deref, operations, replyOf, type Schema } from '../document.ts'

/**
 * Restricts the `ErrorCode` of each before-callback's reply to the codes of its decisions
 * (`x-decisions`), so that they are written only once. If there are ranges, it becomes an `anyOf`
 * of a list and ranges; see `codesInOneType`.
 */
export function closeCodes(document: Document): void {
  for (const [, operation] of operations(document)) {
    const decisions = operation['x-decisions']
    if (!decisions) continue
    const { properties } = deref(document, replyOf(operation).schema)
    properties.ErrorCode = { ...properties.ErrorCode, ...codesSchema(decisions) }
  }
}

function codesSchema(decisions: readonly DecisionRule[]): Schema {
  const byCode = Map.groupBy(decisions, ({ ErrorCode }) => JSON.stringify(ErrorCode))
  const entries = [...byCode.entries()].map(([code, rules]) => ({
    code: JSON.parse(code),
    names: rules.map(({ name }) => name).join(' or '),
  }))
  const single = entries.filter(({ code }) => typeof code === 'number')
  const ranges = entries.filter(({ code }) => typeof code !== 'number')
  const list: Schema = {
    enum: single.map(({ code }) => code),
    'x-enumDescriptions': Object.fromEntries(single.map(({ code, names }) => [code, names])),
  }
  if (!ranges.length) return list
  return { anyOf: [list, ...ranges.map(({ code, names }) => ({ ...code, description: names }))] }
}

type Interval = { minimum: number; maximum: number }

/**
 * The `ErrorCode` of every reply as one integer, because generators make several classes of an
 * `anyOf`.
 */
export function codesAsNumbers(document: Document): void {
  for (const [, operation] of operations(document)) {
    if (!operation['x-decisions']) continue
    const { properties } = deref(document, replyOf(operation).schema)
    properties.ErrorCode = codesInOneType(properties.ErrorCode)
  }
}

/**
 * A list of codes and ranges as a number with limits, and `not` for the gaps; it accepts the same
 * values. Other schemas are returned unchanged.
 */
export function codesInOneType({ anyOf, ...schema }: Schema): Schema {
  if (!anyOf) return schema
  const intervals = (anyOf as Schema[]).flatMap(intervalsOf).sort((a, b) => a.minimum - b.minimum)
  const gaps = intervals.slice(1).flatMap(({ minimum }, index) => {
    const gap = { minimum: (intervals[index] as Interval).maximum + 1, maximum: minimum - 1 }
    return gap.minimum <= gap.maximum ? [gap] : []
  })
  return {
    ...schema,
    minimum: intervals[0]?.minimum,
    maximum: intervals.at(-1)?.maximum,
    ...(gaps.length ? { not: gaps.length === 1 ? gaps[0] : { anyOf: gaps } } : {}),
  }
}

const intervalsOf = ({ enum: codes, minimum, maximum }: Schema): Interval[] =>
  codes?.map((code: number) => ({ minimum: code, maximum: code })) ?? [{ minimum, maximum }]
