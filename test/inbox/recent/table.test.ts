import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecentPrints } from '../../../src/inbox/recent/recent-prints.ts'
import { FingerprintTable } from '../../../src/inbox/recent/table.ts'

/** Few values, so that they meet; never 0 in the first half. */
const some = fc.record({
  high: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(-1, -(2 ** 31), 2 ** 31 - 1)),
  low: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(-1, -(2 ** 31), 1024, 2048)),
})
const step = fc.tuple(fc.constantFrom('add', 'delete', 'has'), some)

describe('a table of fingerprints', () => {
  it('is a set, whatever is added and deleted in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const table = new FingerprintTable()
        const model = new Set<string>()
        for (const [what, print] of steps) {
          const name = `${print.high}:${print.low}`
          if (what === 'add') expect(table.add(print.high, print.low)).toBe(!model.has(name))
          if (what === 'add') model.add(name)
          if (what === 'delete') table.delete(print.high, print.low)
          if (what === 'delete') model.delete(name)
          expect(table.has(print.high, print.low)).toBe(model.has(name))
        }
      }),
    )
  })

  it('keeps what it has when it grows, and not what was deleted', () => {
    const table = new FingerprintTable()
    for (let low = 0; low < 50_000; low++) expect(table.add(1 + (low % 7), low)).toBe(true)
    for (let low = 0; low < 50_000; low += 3) table.delete(1 + (low % 7), low)
    for (let low = 50_000; low < 100_000; low++) table.add(1, low)
    for (let low = 0; low < 50_000; low++) expect(table.has(1 + (low % 7), low)).toBe(low % 3 !== 0)
  })
})

describe('recent fingerprints', () => {
  it('are forgotten after two turns, and known before', () => {
    const recent = new RecentPrints()
    recent.add(1, 1)
    recent.turn()
    recent.add(1, 2)
    expect([recent.has(1, 1), recent.has(1, 2), recent.add(1, 1)]).toEqual([true, true, false])
    recent.turn()
    expect([recent.has(1, 1), recent.has(1, 2)]).toEqual([false, true])
  })

  it('can be taken back', () => {
    const recent = new RecentPrints()
    recent.add(1, 1)
    recent.turn()
    recent.add(1, 2)
    recent.delete(1, 1)
    recent.delete(1, 2)
    expect([recent.add(1, 1), recent.add(1, 2)]).toEqual([true, true])
  })
})
