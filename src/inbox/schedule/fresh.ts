import { type Chunk, Entry } from './entry.ts'

/** The items that were never looked at, in the order of arrival. */
export class Fresh<C extends Chunk> {
  readonly #chunks: C[] = []
  /** The chunk at which the next claim starts. */
  #head = 0
  #items = 0

  /** The number of items. */
  get items(): number {
    return this.#items
  }

  add(chunk: C): void {
    this.#chunks.push(chunk)
    this.#items += (chunk.items?.length ?? 0) - chunk.next
  }

  /** @param withKey false for one that does not need its key yet */
  shift(withKey = true): Entry<C> | undefined {
    const chunk = this.#chunks[this.#head]
    if (!chunk) return undefined
    const index = chunk.next++
    this.#items--
    if (chunk.next >= (chunk.items?.length ?? 0)) this.#goOn()
    const key = withKey ? keyOf(chunk, index) : undefined
    return new Entry<C>(chunk, index, key, chunk.states?.get(index))
  }

  /** The first chunk with such items. */
  get first(): C | undefined {
    return this.#chunks[this.#head]
  }

  /** All of them, without a state. */
  entries(): Entry<C>[] {
    return this.#chunks
      .slice(this.#head)
      .flatMap((chunk) =>
        (chunk.items ?? [])
          .map((_, index) => new Entry<C>(chunk, index, undefined))
          .slice(chunk.next),
      )
  }

  /** The finished front of the array is removed in large steps, because `shift` takes time in proportion to the length. */
  #goOn(): void {
    this.#head++
    const half = this.#head > 64 && this.#head * 2 > this.#chunks.length
    if (!half && this.#head < this.#chunks.length) return
    this.#chunks.splice(0, this.#head)
    this.#head = 0
  }
}

export const keyOf = (chunk: Chunk, index: number): string | undefined => chunk.items?.[index]?.key
