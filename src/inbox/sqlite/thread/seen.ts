import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { Fingerprint } from '../../../text/fingerprint.ts'
import { RecentPrints } from '../../recent/recent-prints.ts'
import { seedOf } from '../file/schema.ts'

/** How many rows a sweep looks at: a row is a commit, and a disk makes fewer in the second between two sweeps. */
const SWEEP = 5_000
/** How many rows are read at a time. */
const ROWS = 2_000

/**
 * The ids of recent events. Which there are is known in memory, at 12 to 24 bytes each; the table has them for the next
 * start. So an event costs the same with ten million ids as with ten thousand.
 */
export class Seen {
  readonly #database: DatabaseSync
  readonly #insert: StatementSync
  readonly #sweep: StatementSync
  #print: Fingerprint | undefined
  #recent: RecentPrints | undefined
  #turnedAt = Date.now()

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#insert = database.prepare('INSERT INTO remembered (at, prints) VALUES (?, ?)')
    this.#sweep = database.prepare(
      'DELETE FROM remembered WHERE n <= (SELECT min(n) FROM remembered) + ? AND at < ?',
    )
  }

  /** Reads what the table has, if nobody has done so yet: up to 0.4 s for a million. */
  load(): RecentPrints {
    if (this.#recent) return this.#recent
    const recent = new RecentPrints()
    // Many rows at a time, as one text: to step from row to row takes most of the time.
    const many = this.#database.prepare(
      "SELECT max(n) AS last, group_concat(hex(prints), '') AS prints FROM (SELECT n, prints FROM remembered WHERE n > ? ORDER BY n LIMIT ?)",
    )
    for (let last = Number.MIN_SAFE_INTEGER; ; ) {
      const row = many.get(last, ROWS)
      if (typeof row?.last !== 'number') break
      last = row.last
      const prints = new Int32Array(new Uint8Array(Buffer.from(String(row.prints), 'hex')).buffer)
      for (let at = 0; at + 1 < prints.length; at += 2)
        recent.add(prints[at] as number, prints[at + 1] as number)
    }
    recent.keep()
    this.#recent = recent
    return recent
  }

  /**
   * Remembers the items of a request; returns the indexes of those that are known already.
   *
   * @param first where they begin in `prints`; zeros for an item without an id
   */
  addAll(prints: Int32Array, first: number, count: number): number[] {
    const recent = this.load()
    const known: number[] = []
    recent.begin()
    for (let index = 0; index < count; index++) {
      const at = first + 2 * index
      const high = prints[at] as number
      if (high !== 0 && !recent.add(high, prints[at + 1] as number)) known.push(index)
    }
    return known
  }

  /** Remembers an id; false when it is known already. */
  add(id: string): boolean {
    this.#print ??= new Fingerprint(seedOf(this.#database))
    const { high, low } = this.#print.of(id)
    return this.addAll(Int32Array.of(high, low), 0, 1).length === 0
  }

  /** At the end of a transaction: one row. */
  write(at: number): void {
    const added = this.#recent?.added ?? []
    if (added.length) this.#insert.run(at, new Uint8Array(Int32Array.from(added).buffer))
  }

  /** The transaction was committed. */
  written(): void {
    this.#recent?.keep()
  }

  /** The transaction was rolled back. */
  undo(): void {
    this.#recent?.undo()
  }

  /** Forgets what is older than a time, a part of the table each time it is called; returns how many rows. */
  sweep(before: number): number {
    if (this.#turnedAt < before) {
      this.#recent?.turn()
      this.#turnedAt = Date.now()
    }
    return Number(this.#sweep.run(SWEEP, before).changes)
  }
}
