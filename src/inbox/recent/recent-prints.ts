import { FingerprintTable } from './table.ts'

/**
 * The fingerprints of recent ids. Two tables take turns, so that forgetting costs nothing. An id that was never
 * there is taken for a known one once in 10^12 times with ten million ids: more rarely than a disk or a memory
 * module returns a wrong bit.
 */
export class RecentPrints {
  #new = new FingerprintTable()
  #old = new FingerprintTable()

  /** How many were added since the last turn. */
  get size(): number {
    return this.#new.size
  }

  /** Both halves of a fingerprint. */
  has(high: number, low: number): boolean {
    return this.#new.has(high, low) || this.#old.has(high, low)
  }

  /** False when it is known already. */
  add(high: number, low: number): boolean {
    return !this.#old.has(high, low) && this.#new.add(high, low)
  }

  delete(high: number, low: number): void {
    this.#new.delete(high, low)
    this.#old.delete(high, low)
  }

  /** Forgets what was added before the last turn. */
  turn(): void {
    this.#old = this.#new
    this.#new = new FingerprintTable()
  }
}
