import { expect, test } from 'vitest'
import { allCases } from './cases.ts'
import { GENERATORS } from './generators.ts'
import { compare, countsOf, numberOf, type Row, readMeasured, rowOf } from './measured.ts'
import { KINDS } from './mutations.ts'
import { readPage, withTables } from './table.ts'

const cases = allCases()
const counts = countsOf(cases)
const measured = readMeasured()

test('there are cases of every kind', () => {
  expect(KINDS.filter((kind) => counts[kind] < 40)).toEqual([])
})

test('a row counts what was not kept, kind by kind', () => {
  const outcomes = cases.map(({ kind, id }) =>
    kind === 'unknown-field' ? 'ignored' : id === 0 ? 'lost' : 'kept',
  )
  const row = rowOf(cases, outcomes)
  expect(row).toEqual({ request: { lost: 1 }, 'unknown-field': { ignored: 'all' } })
  expect(numberOf(row!, 'request', 'kept', counts.request)).toBe(counts.request - 1)
  expect(numberOf(row!, 'unknown-field', 'kept', counts['unknown-field'])).toBe(0)
})

test.each<[what: string, found: Row, expected: Row, verdict: string]>([
  ['the same', { request: { nearly: 5 } }, { request: { nearly: 5 } }, 'same'],
  ['one more refused', { request: { refused: 3 } }, { request: { refused: 2 } }, 'worse'],
  ['one lost for ten refused', { request: { lost: 1 } }, { request: { refused: 10 } }, 'worse'],
  [
    'refused is now ignored',
    { request: { ignored: 'all' } },
    { request: { refused: 1 } },
    'better',
  ],
  ['fewer come back changed', {}, { request: { nearly: 5 } }, 'better'],
  ['it does not compile any more', null, {}, 'worse'],
  ['it compiles now', { request: { lost: 9 } }, null, 'better'],
  ['it still does not compile', null, null, 'same'],
])('%s', (_, found, expected, verdict) => {
  expect(compare(found, expected, 'request', 10)).toBe(verdict)
})

test('these languages have a generator that keeps every example', () => {
  const whole = GENERATORS.filter(({ script }) => {
    const row = measured[script]
    return row && !row.request && !row.reply
  })
  const languages = new Set(whole.map(({ language }) => language))
  expect([...languages]).toEqual(
    expect.arrayContaining(['TypeScript', 'Python', 'Go', 'Java', 'Kotlin', 'Rust', 'C#']),
  )
})

test('no generator writes something else than it read without an error', () => {
  const lossy = Object.entries(measured).filter(([, row]) =>
    Object.values(row ?? {}).some((counts) => 'lost' in (counts ?? {})),
  )
  expect(lossy).toEqual([])
})

test('what is measured is of a generator that is run', () => {
  const scripts = GENERATORS.map(({ script }) => script)
  expect(Object.keys(measured).filter((script) => !scripts.includes(script))).toEqual([])
})

test('docs/languages.md has the tables that follow from measured.json', () => {
  const page = readPage()
  expect(page, 'stale: run test/languages/run --update').toBe(withTables(page, measured, counts))
})
