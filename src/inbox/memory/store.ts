import type { DeadLetter, InboxItem } from '../port.ts'
import type { Claim, Claimed, Failure, InboxStore } from '../store.ts'
import { MemoryDeadLetters } from './dead-letters.ts'
import { Heap } from './heap.ts'
import { Unweighed } from './unweighed.ts'
import { itemsWeight } from './weight.ts'

/**
 * The items of one `append`. Entries are created when they are claimed, so that storing a batch
 * costs one reference.
 */
type Chunk = {
  items: readonly InboxItem[]
  sequence: number
  /** The index of the next item to claim. */
  next: number
  /**
   * The number of items that are not done. Memory is released with the last one, because they share
   * the text of their request.
   */
  left: number
  /** The memory of the items in bytes; an estimate until they are weighed. */
  bytes: number
  weighed: boolean
}

type Entry = Claimed & { chunk: Chunk; sequence: number; attempt: number; dueAt: number }

export type MemoryStoreOptions = {
  /** Maximum number of items that are not done; more are refused. */
  limitItems: number
  /** Approximate maximum of their memory in bytes; more are refused. */
  limitBytes: number
  /** Maximum number of dead letters; the oldest are dropped. */
  deadLimitItems: number
  /** Approximate maximum of the memory of dead letters in bytes; the oldest are dropped. */
  deadLimitBytes: number
  /** Called with the total number of dropped dead letters. */
  onDrop: (dropped: number) => void
}

/**
 * Until they are weighed, items count as the size of their request text, up to this fraction of the
 * limit in total. As values they may take twenty times as much. Weighing each batch on arrival
 * would take 5 % of the time of its request, and most are handled a moment later.
 */
const TRUSTED_PART = 1 / 64

/** A store in the memory of this process. */
export class MemoryStore implements InboxStore {
  readonly durable = false
  readonly #options: MemoryStoreOptions
  readonly #dead: MemoryDeadLetters
  readonly #chunks: Chunk[] = []
  readonly #later = new Heap<Entry>((one, other) => one.dueAt < other.dueAt)
  /** Due again; older than all items that were never claimed. */
  readonly #again = new Heap<Entry>((one, other) => one.sequence < other.sequence)
  readonly #unweighed = new Unweighed<Chunk>()
  /** The chunk at which the next claim starts. */
  #head = 0
  #sequence = 0
  #size = 0
  #guessed = 0
  #weighed = 0

  constructor(options: MemoryStoreOptions) {
    this.#options = options
    this.#dead = new MemoryDeadLetters(options)
  }

  get size(): number {
    return this.#size
  }

  /** The approximate memory of the items that are not done, in bytes. */
  get bytes(): number {
    return this.#weighed + this.#guessed
  }

  get deadLetters(): readonly DeadLetter[] {
    return this.#dead.letters
  }

  /** The number of dead letters dropped because there were too many. */
  get dropped(): number {
    return this.#dead.dropped
  }

  /** @throws Error when the items would exceed a limit; none is stored then */
  append(items: readonly InboxItem[]): void {
    const { limitItems, limitBytes } = this.#options
    const { length } = items
    if (!length) return
    if (this.#size + length > limitItems) throw full(`${limitItems} items; limitItems`)
    const text = items[0]?.raw?.length
    const bytes = text ?? itemsWeight(items)
    if (this.#guessed + bytes > limitBytes * TRUSTED_PART) {
      for (const chunk of this.#unweighed.takeAll()) this.#weigh(chunk)
    }
    if (this.bytes + bytes > limitBytes) throw full(`${limitBytes} bytes; limitBytes`)
    const sequence = this.#sequence
    const chunk = { items, sequence, next: 0, left: length, bytes, weighed: text === undefined }
    this.#chunks.push(chunk)
    if (text === undefined) this.#weighed += bytes
    else {
      this.#unweighed.add(chunk)
      this.#guessed += bytes
    }
    this.#sequence += length
    this.#size += length
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

  complete(claimed: Claimed): void {
    this.#leave((claimed as Entry).chunk)
  }

  fail(claimed: Claimed, { failures, retryAt }: Failure): void {
    const entry = claimed as Entry
    if (retryAt === undefined) {
      const { item, attempt, chunk } = entry
      this.#leave(chunk)
      this.#dead.add({ item, attempts: attempt, failures })
      return
    }
    entry.dueAt = retryAt
    this.#later.push(entry)
  }

  /** The first item that was never claimed. */
  #first(): Entry | undefined {
    const chunk = this.#chunks[this.#head]
    if (!chunk) return undefined
    const index = chunk.next++
    if (chunk.next === chunk.items.length) this.#goOn()
    return {
      item: chunk.items[index] as InboxItem,
      sequence: chunk.sequence + index,
      chunk,
      attempt: 0,
      dueAt: 0,
    }
  }

  /**
   * Moves to the next chunk. The finished front of the array is removed in large steps, because
   * `shift` takes time in proportion to the length.
   */
  #goOn(): void {
    this.#head++
    const half = this.#head > 64 && this.#head * 2 > this.#chunks.length
    if (!half && this.#head < this.#chunks.length) return
    this.#chunks.splice(0, this.#head)
    this.#head = 0
  }

  /** Most items are done before their weight is needed. */
  #weigh(chunk: Chunk): void {
    this.#guessed -= chunk.bytes
    chunk.weighed = true
    chunk.bytes = itemsWeight(chunk.items)
    this.#weighed += chunk.bytes
  }

  /** An item of a chunk is no longer needed. */
  #leave(chunk: Chunk): void {
    this.#size--
    if (--chunk.left) return
    chunk.items = NONE
    if (chunk.weighed) {
      this.#weighed -= chunk.bytes
      return
    }
    this.#guessed -= chunk.bytes
    this.#unweighed.left()
  }
}

const NONE: readonly InboxItem[] = []

const full = (limit: string) =>
  new Error(
    `the memory inbox is full (${limit}): handlers are slower than events arrive, or keep failing`,
  )
