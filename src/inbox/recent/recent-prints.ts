import type { Fingerprint } from '../../text/fingerprint.ts'
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

  has(print: Pick<Fingerprint, 'high' | 'low'>): boolean {
    return this.#new.has(print) || this.#old.has(print)
  }

  /** False when it is known already. */
  add(print: Pick<Fingerprint, 'high' | 'low'>): boolean {
    return !this.#old.has(print) && this.#new.add(print)
  }

  delete(print: Pick<Fingerprint, 'high' | 'low'>): void {
    this.#new.delete(print)
    this.#old.delete(print)
  }

  /** Forgets what was added before the last turn. */
  turn(): void {
    this.#old = this.#new
    this.#new = new FingerprintTable()
  }
}
