import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../src/inbox/sqlite/file/schema.ts'
import { Seen } from '../../../src/inbox/sqlite/thread/seen.ts'

function tables(): { database: DatabaseSync; rows: () => number } {
  const database = new DatabaseSync(':memory:')
  migrate(database, 0)
  const rows = () => Number(database.prepare('SELECT count(*) AS n FROM remembered').get()?.n)
  return { database, rows }
}

/** The items of a request by their numbers; 0 has no id. */
const addAll = (seen: Seen, ...numbers: number[]) =>
  seen.addAll(Int32Array.from(numbers.flatMap((number) => [number, number * 7])), 0, numbers.length)

function commit(seen: Seen, at: number): void {
  seen.write(at)
  seen.written()
}

describe('the ids of recent events', () => {
  it('are known once they were added', () => {
    const seen = new Seen(tables().database)
    expect([seen.add('a'), seen.add('a'), seen.add('b')]).toEqual([true, false, true])
  })

  it('of a request that has some of them are told by their index', () => {
    const seen = new Seen(tables().database)
    expect(addAll(seen, 1, 2, 3)).toEqual([])
    expect(addAll(seen, 4, 2, 5, 3)).toEqual([1, 3])
  })

  it('that are twice in one request are not dropped, and items without an id never', () => {
    const seen = new Seen(tables().database)
    expect([addAll(seen, 1, 1, 0, 0), addAll(seen, 0), addAll(seen, 1)]).toEqual([[], [], [0]])
  })

  it('are one row a commit, and known to the next one who opens the file', () => {
    const { database, rows } = tables()
    const seen = new Seen(database)
    addAll(seen, 1, 2)
    seen.add('a')
    commit(seen, 100)
    commit(seen, 101)
    expect(rows()).toBe(1)
    const next = new Seen(database)
    expect([addAll(next, 2, 3), next.add('a'), next.add('b')]).toEqual([[0], false, true])
  })

  it('are unknown again when their transaction is rolled back', () => {
    const { database, rows } = tables()
    const seen = new Seen(database)
    addAll(seen, 1)
    commit(seen, 100)
    addAll(seen, 1, 2)
    seen.undo()
    expect([addAll(seen, 1, 2), rows()]).toEqual([[0], 1])
  })

  it('are forgotten when they are old, a part at a time, and not before', () => {
    const { database, rows } = tables()
    const seen = new Seen(database)
    for (let number = 1; number <= 12_000; number++) {
      addAll(seen, number)
      commit(seen, number <= 9_000 ? 100 : Date.now())
    }
    expect([seen.sweep(150), seen.sweep(150), seen.sweep(150)]).toEqual([5_001, 3_999, 0])
    expect(rows()).toBe(3_000)
    // In memory they are known for one turn more.
    expect(addAll(seen, 1, 12_000)).toEqual([0, 1])
    seen.sweep(Date.now() + 1)
    seen.sweep(Date.now() + 1)
    expect(addAll(seen, 1, 12_000)).toEqual([])
  })
})
