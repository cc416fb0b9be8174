import { readFileSync } from 'node:fs'
import type { Case } from './cases.ts'
import { KINDS, type Kind } from './mutations.ts'
import { OUTCOMES, type Outcome } from './outcome.ts'

/** How many cases of a kind had which outcome; those that were kept are not written, and `all` stands for every case. */
export type Shortfall = Partial<Record<Exclude<Outcome, 'kept'>, number | 'all'>>

/** A generator's row of the table: empty when every case was kept, `null` when it generates nothing that compiles. */
export type Row = Partial<Record<Kind, Shortfall>> | null

/** What is expected of each generator, by its script: measured.json, written by `test/languages/run --update`. */
export type Measured = Record<string, Row>

export const MEASURED = new URL('../measured.json', import.meta.url)

export const readMeasured = (): Measured => JSON.parse(readFileSync(MEASURED, 'utf8'))

export type Counts = Record<Kind, number>

export function countsOf(cases: readonly Case[]): Counts {
  const count = (kind: Kind) => cases.filter((one) => one.kind === kind).length
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Counts
}

/** The row that a list of outcomes makes, one a case. */
export function rowOf(cases: readonly Case[], outcomes: readonly Outcome[]): Row {
  const row: NonNullable<Row> = {}
  const total = countsOf(cases)
  for (const kind of KINDS)
    for (const outcome of OUTCOMES.slice(1) as Exclude<Outcome, 'kept'>[]) {
      const n = cases.filter((one, i) => one.kind === kind && outcomes[i] === outcome).length
      if (n) row[kind] = { ...row[kind], [outcome]: n === total[kind] ? 'all' : n }
    }
  return row
}

/** The number of cases of a kind with an outcome. */
export function numberOf(
  row: NonNullable<Row>,
  kind: Kind,
  outcome: Outcome,
  total: number,
): number {
  if (outcome === 'kept')
    return OUTCOMES.slice(1).reduce(
      (rest, other) => rest - numberOf(row, kind, other, total),
      total,
    )
  const n = row[kind]?.[outcome] ?? 0
  return n === 'all' ? total : n
}

/**
 * Compares one kind of a row with what is expected: the worst outcome decides, so that one lost value outweighs a hundred that are
 * no longer refused.
 */
export function compare(
  found: Row,
  expected: Row,
  kind: Kind,
  total: number,
): 'same' | 'worse' | 'better' {
  if (!found || !expected) return found === expected ? 'same' : found ? 'better' : 'worse'
  for (const outcome of OUTCOMES.toReversed().slice(0, -1)) {
    const more = numberOf(found, kind, outcome, total) - numberOf(expected, kind, outcome, total)
    if (more) return more > 0 ? 'worse' : 'better'
  }
  return 'same'
}
