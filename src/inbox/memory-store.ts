import { Heap } from './heap.ts'
import type { InboxItem } from './port.ts'
import type { Claim, Claimed, Failure, InboxStore } from './store.ts'

/** The items of one `append`; an entry is made of each when it is claimed, so that taking a batch costs one reference. */
type Chunk = { items: readonly InboxItem[]; sequence: number; next: number }

type Entry = Claimed & { sequence: number; attempt: number; dueAt: number }

export type DeadLetter = { item: InboxItem; error: unknown }

export type MemoryStoreOptions = {
  /** Items at most; more are refused. */
  capacity: number
}

/** Dead letters that are kept at most. */
const DEAD_LETTERS = 1000

/** Items in the memory of this process. */
export class MemoryStore implements InboxStore {
  readonly deadLetters: DeadLetter[] = []
  readonly #capacity: number
  readonly #chunks: Chunk[] = []
  readonly #later = new Heap<Entry>((one, other) => one.dueAt < other.dueAt)
  /** Due again; older than all that was never claimed. */
  readonly #again = new Heap<Entry>((one, other) => one.sequence < other.sequence)
  #head = 0
  #sequence = 0
  #size = 0

  constructor({ capacity }: MemoryStoreOptions) {
    this.#capacity = capacity
  }

  get size(): number {
    return this.#size
  }

  /** @throws Error when the items would exceed the capacity; then none is taken */
  append(items: readonly InboxItem[]): void {
    if (this.#size + items.length > this.#capacity) {
      throw new Error(
        `the memory inbox is full (${this.#capacity} items): handlers are slower than events arrive`,
      )
    }
    if (!items.length) return
    this.#chunks.push({ items, sequence: this.#sequence, next: 0 })
    this.#sequence += items.length
    this.#size += items.length
  }

  claim(limit: number, now: number): Claim {
    for (let entry = this.#later.peek(); entry && entry.dueAt <= now; entry = this.#later.peek()) {
      this.#again.push(this.#later.pop() as Entry)
    }
    const items: Entry[] = []
    while (items.length < limit) {
      const entry = this.#again.pop() ?? this.#first()
      if (!entry) break
      entry.attempt++
      items.push(entry)
    }
    return { items, nextAt: this.#later.peek()?.dueAt }
  }

  complete(_claimed: Claimed): void {
    this.#size--
  }

  fail(claimed: Claimed, { error, retryAt }: Failure): void {
    const entry = claimed as Entry
    if (retryAt !== undefined) {
      entry.dueAt = retryAt
      this.#later.push(entry)
      return
    }
    this.#size--
    this.deadLetters.push({ item: entry.item, error })
    if (this.deadLetters.length > DEAD_LETTERS) this.deadLetters.shift()
  }

  /** The first item that was never claimed. */
  #first(): Entry | undefined {
    const chunk = this.#chunks[this.#head]
    if (!chunk) return undefined
    const index = chunk.next++
    if (chunk.next === chunk.items.length) this.#leave()
    return {
      item: chunk.items[index] as InboxItem,
      sequence: chunk.sequence + index,
      attempt: 0,
      dueAt: 0,
    }
  }

  /** Goes on to the next chunk, and gives up the front of the array that is done: to shift each would cost its length. */
  #leave(): void {
    this.#head++
    const half = this.#head > 64 && this.#head * 2 > this.#chunks.length
    if (!half && this.#head < this.#chunks.length) return
    this.#chunks.splice(0, this.#head)
    this.#head = 0
  }
}
