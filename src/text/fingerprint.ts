/** What an id has without an escape; the rest is escaped before it is hashed. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w.@#:+=~-]/.test(String.fromCharCode(code))),
)
const SLASH = 47
const ZERO = 48
/** Of https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js, which mixes two halves of 32 bits. */
const FIRST = 2654435761
const SECOND = 1597334677

/** What a fingerprint starts with; random and secret, so that nobody can make two texts with the same one. */
export type Seed = readonly [number, number]

/**
 * A hash of 64 bits of an ASCII text, which is given in parts: `a/b` in two parts has the fingerprint of `a/b` as a
 * whole. The two halves are signed integers of 32 bits, as V8 keeps them without an object.
 */
export class Fingerprint {
  /** One half; never 0 after `end`. */
  high = 0
  /** The other half. */
  low = 0
  /** How many characters it has. */
  length = 0
  readonly #seed: Seed
  readonly #digits = new Uint8Array(10)
  /** The last beginning, and what came of it: the events of a batch all have the same. */
  #first = ''
  #second = ''
  #begun = { high: 0, low: 0, length: -1 }

  constructor(seed: Seed) {
    this.#seed = seed
  }

  /** Begins with two texts. */
  begin(first = '', second = ''): this {
    if (this.#begun.length < 0 || first !== this.#first || second !== this.#second) {
      this.high = this.#seed[0] | 0
      this.low = this.#seed[1] | 0
      this.length = 0
      const { high, low, length } = this.text(first).text(second)
      this.#begun = { high, low, length }
      this.#first = first
      this.#second = second
    }
    const begun = this.#begun
    this.high = begun.high
    this.low = begun.low
    this.length = begun.length
    return this
  }

  /** Goes on with a text. */
  text(text: string): this {
    for (let index = 0; index < text.length; index++) this.#add(text.charCodeAt(index))
    this.length += text.length
    return this
  }

  /** Goes on with a text of plain characters, fast; false when it has another one, and the fingerprint is void. */
  plain(text: string): boolean {
    let { high, low } = this
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (!PLAIN[code]) return false
      high = Math.imul(high ^ code, FIRST)
      low = Math.imul(low ^ code, SECOND)
    }
    this.high = high
    this.low = low
    this.length += text.length
    return true
  }

  /** Goes on with the decimal digits of a number. */
  number(value: number): void {
    if (value >>> 0 !== value) {
      this.text(String(value))
      return
    }
    const digits = this.#digits
    let first = digits.length
    let left = value
    do {
      const rest = Math.floor(left / 10)
      digits[--first] = ZERO + left - rest * 10
      left = rest
    } while (left)
    this.length += digits.length - first
    for (let index = first; index < digits.length; index++) this.#add(digits[index] as number)
  }

  slash(): void {
    this.length++
    this.#add(SLASH)
  }

  /** Mixes the halves: each bit of the text changes about half of the bits. */
  end(): this {
    const { high, low } = this
    this.high =
      Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
    this.low =
      Math.imul(low ^ (low >>> 16), 2246822507) ^
      Math.imul(this.high ^ (this.high >>> 13), 3266489909)
    // Zero stands for an empty place in a table.
    this.high ||= 1
    return this
  }

  /** The fingerprint of a whole text. */
  of(text: string): this {
    return this.begin().text(text).end()
  }

  #add(code: number): void {
    this.high = Math.imul(this.high ^ code, FIRST)
    this.low = Math.imul(this.low ^ code, SECOND)
  }
}

/** A seed that nobody knows. */
export function randomSeed(): Seed {
  const [one = 1, other = 2] = crypto.getRandomValues(new Int32Array(2))
  return [one, other]
}
