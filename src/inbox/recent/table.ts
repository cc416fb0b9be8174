const FEWEST = 1_024
/** A place that was taken back: one half of a fingerprint is never 0. */
const GONE = 1

/**
 * A set of fingerprints in one array of numbers: ids of strings in a `Set` take fifteen times the memory, and the
 * garbage collector looks at every one of them.
 */
export class FingerprintTable {
  /** Two numbers a place: both halves, or zeros. */
  #places = new Int32Array(2 * FEWEST)
  #taken = 0

  /** How many places are taken, those that were taken back included. */
  get size(): number {
    return this.#taken
  }

  /** Both halves of a fingerprint. */
  has(high: number, low: number): boolean {
    return this.#places[this.#find(this.#places, high, low)] !== 0
  }

  /** False when it is there already. */
  add(high: number, low: number): boolean {
    const place = this.#find(this.#places, high, low)
    if (this.#places[place] !== 0) return false
    this.#places[place] = high
    this.#places[place + 1] = low
    this.#taken++
    if (this.#taken * 3 > this.#places.length) this.#grow()
    return true
  }

  delete(high: number, low: number): void {
    const place = this.#find(this.#places, high, low)
    if (this.#places[place] === 0) return
    this.#places[place] = 0
    this.#places[place + 1] = GONE
  }

  /** Where it is, or where it would be. */
  #find(places: Int32Array, high: number, low: number): number {
    const mask = places.length - 2
    let place = (low << 1) & mask
    for (;;) {
      const found = places[place]
      if (found === high && places[place + 1] === low) return place
      if (found === 0 && places[place + 1] !== GONE) return place
      place = (place + 2) & mask
    }
  }

  #grow(): void {
    const old = this.#places
    const places = new Int32Array(old.length * 2)
    this.#taken = 0
    for (let from = 0; from < old.length; from += 2) {
      const high = old[from] as number
      if (high === 0) continue
      const low = old[from + 1] as number
      const place = this.#find(places, high, low)
      places[place] = high
      places[place + 1] = low
      this.#taken++
    }
    this.#places = places
  }
}
