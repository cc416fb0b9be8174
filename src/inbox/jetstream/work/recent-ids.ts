/**
 * The ids of recent events, exactly: the newest `limit` at least, twice as many at most. Two sets take turns,
 * so that forgetting costs nothing.
 */
export class RecentIds {
  readonly #limit: number
  #new = new Set<string>()
  #old = new Set<string>()

  constructor(limit: number) {
    this.#limit = limit
  }

  has(id: string): boolean {
    return this.#new.has(id) || this.#old.has(id)
  }

  add(id: string): void {
    if (this.#new.size >= this.#limit) {
      this.#old = this.#new
      this.#new = new Set()
    }
    this.#new.add(id)
  }
}
