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
  /** Adds to a request of their own; whether each was new. */
  const add = (recent: RecentPrints, ...lows: number[]) => {
    recent.begin()
    return lows.map((low) => recent.add(1, low))
  }

  it('are known in the next request, and kept when they are twice in one', () => {
    const recent = new RecentPrints()
    expect(add(recent, 1, 2, 1)).toEqual([true, true, true])
    expect(add(recent, 3, 1, 3, 2)).toEqual([true, false, true, false])
  })

  it('are forgotten after two turns, and known before', () => {
    const recent = new RecentPrints()
    add(recent, 1)
    recent.turn()
    expect(add(recent, 2, 1)).toEqual([true, false])
    recent.turn()
    expect(add(recent, 1, 2)).toEqual([true, false])
  })

  it('are unknown again when they are undone, and those that were kept are not', () => {
    const recent = new RecentPrints()
    add(recent, 1)
    recent.keep()
    add(recent, 2)
    add(recent, 3)
    expect(recent.added).toEqual([1, 2, 1, 3])
    recent.undo()
    expect(recent.added).toEqual([])
    expect(add(recent, 1, 2, 3)).toEqual([false, true, true])
  })

  it('are unknown again also when a turn came before they were undone', () => {
    const recent = new RecentPrints()
    add(recent, 1)
    recent.turn()
    recent.undo()
    expect(add(recent, 1)).toEqual([true])
  })
})
