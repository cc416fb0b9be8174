/** A priority queue ordered by `before`. */
export class Heap<T> {
  readonly #values: T[] = []
  readonly #before: (one: T, other: T) => boolean

  constructor(before: (one: T, other: T) => boolean) {
    this.#before = before
  }

  get size(): number {
    return this.#values.length
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#values.values()
  }

  peek(): T | undefined {
    return this.#values[0]
  }

  push(value: T): void {
    const values = this.#values
    let index = values.length
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.#before(value, values[parent] as T)) break
      values[index] = values[parent] as T
      index = parent
    }
    values[index] = value
  }

  pop(): T | undefined {
    const values = this.#values
    const first = values[0]
    const last = values.pop() as T
    if (values.length) this.#sink(last)
    return first
  }

  /** Puts a value at the root and moves it down to its place. */
  #sink(value: T): void {
    const values = this.#values
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child >= values.length) break
      const right = child + 1
      if (right < values.length && this.#before(values[right] as T, values[child] as T)) {
        child = right
      }
      if (!this.#before(values[child] as T, value)) break
      values[index] = values[child] as T
      index = child
    }
    values[index] = value
  }
}
