import { FingerprintTable } from './table.ts'

/**
 * The fingerprints of recent ids. Two tables take turns, so that forgetting costs nothing. An id that was never
 * there is taken for a known one once in 10^12 times with ten million ids: more rarely than a disk or a memory
 * module returns a wrong bit.
 */
export class RecentPrints {
  #new = new FingerprintTable()
  #old = new FingerprintTable()
  /** Both halves of each that was added since `undo` would forget it. */
  #added: number[] = []
  /** Where those of the present request begin. */
  #request = 0

  /** How many were added since the last turn. */
  get size(): number {
    return this.#new.size
  }

  /** Both halves of those that `undo` would forget. */
  get added(): readonly number[] {
    return this.#added
  }

  /** Those that were added are kept. */
  keep(): void {
    this.#added = []
    this.#request = 0
  }

  /** Another request begins. */
  begin(): void {
    this.#request = this.#added.length
  }

  /**
   * Adds one by both halves; false when it was known before this request. Two equal ones within a request are kept: a
   * sender that repeats itself does so in another request.
   */
  add(high: number, low: number): boolean {
    if (this.#old.has(high, low)) return false
    if (this.#new.add(high, low)) {
      this.#added.push(high, low)
      return true
    }
    for (let at = this.#request; at < this.#added.length; at += 2)
      if (this.#added[at] === high && this.#added[at + 1] === low) return true
    return false
  }

  /** Forgets what was added since it was last kept. */
  undo(): void {
    for (let at = 0; at < this.#added.length; at += 2) {
      const [high, low] = [this.#added[at] as number, this.#added[at + 1] as number]
      this.#new.delete(high, low)
      // A turn may have come in between.
      this.#old.delete(high, low)
    }
    this.keep()
  }

  /** Forgets what was added before the last turn. */
  turn(): void {
    this.#old = this.#new
    this.#new = new FingerprintTable()
  }
}
