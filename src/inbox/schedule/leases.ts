import type { Chunk, Entry } from './entry.ts'

/** The claimed entries, ordered by the end of their lease: a list in the entries themselves, which costs no memory. */
export class Leases<C extends Chunk> {
  #first: Entry<C> | undefined
  #last: Entry<C> | undefined
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The entry whose lease ends first. */
  get first(): Entry<C> | undefined {
    return this.#first
  }

  *[Symbol.iterator](): Generator<Entry<C>> {
    for (let entry = this.#first; entry; entry = entry.after) yield entry
  }

  add(entry: Entry<C>, endsAt: number): void {
    entry.leaseEndsAt = endsAt
    // Nearly always the last; a clock that went back is sorted in.
    let before = this.#last
    while (before && before.leaseEndsAt > endsAt) before = before.before
    entry.before = before
    entry.after = before ? before.after : this.#first
    if (entry.after) entry.after.before = entry
    else this.#last = entry
    if (before) before.after = entry
    else this.#first = entry
    this.#size++
  }

  remove(entry: Entry<C>): void {
    const { before, after } = entry
    if (before) before.after = after
    else this.#first = after
    if (after) after.before = before
    else this.#last = before
    // A removed entry must not keep others in memory.
    entry.before = undefined
    entry.after = undefined
    entry.leaseEndsAt = 0
    this.#size--
  }
}
