import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { Fingerprint } from '../../../text/fingerprint.ts'
import { RecentPrints } from '../../recent/recent-prints.ts'
import { printsOf, seedOf } from '../file/schema.ts'

/** How many rows a sweep looks at: a row is a commit, and a disk makes fewer in the second between two sweeps. */
const SWEEP = 5_000

type Print = { high: number; low: number }

/**
 * The ids of recent events. Which there are is known in memory, at 12 bytes each; the table has them for the next
 * start. So an event costs the same with ten million ids as with ten thousand.
 */
export class Seen {
  readonly #database: DatabaseSync
  readonly #insert: StatementSync
  readonly #sweep: StatementSync
  #print: Fingerprint | undefined
  #recent: RecentPrints | undefined
  #turnedAt = Date.now()
  /** Of the open transaction. */
  #added: Print[] = []

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#insert = database.prepare('INSERT INTO remembered (at, prints) VALUES (?, ?)')
    this.#sweep = database.prepare(
      'DELETE FROM remembered WHERE n <= (SELECT min(n) FROM remembered) + ? AND at < ?',
    )
  }

  /** Reads what the table has, if nobody has done so yet: a third of a second for a million. */
  load(): RecentPrints {
    if (this.#recent) return this.#recent
    const recent = new RecentPrints()
    const print = { high: 0, low: 0 }
    for (const row of this.#database.prepare('SELECT prints FROM remembered').iterate()) {
      const bytes = row.prints as Uint8Array
      const prints = new Int32Array(bytes.slice().buffer)
      for (let at = 0; at + 1 < prints.length; at += 2) {
        print.high = prints[at] as number
        print.low = prints[at + 1] as number
        recent.add(print)
      }
    }
    this.#recent = recent
    return recent
  }

  /**
   * Remembers the items of a request; returns the indexes of those that are known already. Two equal ones within it
   * are kept: a sender that repeats itself does so in another request.
   *
   * @param first where they begin in `prints`; zeros for an item without an id
   */
  addAll(prints: Int32Array, first: number, count: number): number[] {
    const recent = this.load()
    const known: number[] = []
    const added: Print[] = []
    for (let index = 0; index < count; index++) {
      const high = prints[first + 2 * index] as number
      if (high === 0) continue
      const print = { high, low: prints[first + 2 * index + 1] as number }
      if (recent.has(print)) known.push(index)
      else added.push(print)
    }
    for (const print of added) if (recent.add(print)) this.#added.push(print)
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
    if (this.#added.length) this.#insert.run(at, printsOf(this.#added))
  }

  /** The transaction was committed. */
  written(): void {
    this.#added = []
  }

  /** The transaction was rolled back. */
  undo(): void {
    for (const print of this.#added) this.#recent?.delete(print)
    this.#added = []
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
