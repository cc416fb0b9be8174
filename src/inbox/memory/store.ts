import type { DeadLetter, InboxItem } from '../port.ts'
import type { Claim, Claimed, Failure, InboxStore } from '../store.ts'
import { MemoryDeadLetters } from './dead-letters.ts'
import { Heap } from './heap.ts'
import { Unweighed } from './unweighed.ts'
import { itemsWeight } from './weight.ts'

/** The items of one `append`; an entry is made of each when it is claimed, so that taking a batch costs one reference. */
type Chunk = {
  items: readonly InboxItem[]
  sequence: number
  /** The next one to be claimed. */
  next: number
  /** Items that are not done. What they hold is given up with the last: they share the text of their request. */
  left: number
  /** What the items hold; a guess until they are weighed. */
  bytes: number
  weighed: boolean
}

type Entry = Claimed & { chunk: Chunk; sequence: number; attempt: number; dueAt: number }

export type MemoryStoreOptions = {
  /** Items that are not done at most; more are refused. */
  limitItems: number
  /** Bytes that they hold at most, about; more are refused. */
  limitBytes: number
  /** Dead letters that are kept at most; the oldest are dropped. */
  deadLimitItems: number
  /** Bytes that dead letters hold at most, about; the oldest are dropped. */
  deadLimitBytes: number
  /** Hears how many dead letters have been dropped in all. */
  onDrop: (dropped: number) => void
}

/**
 * Until they are weighed, items are taken for what the text of their request is, up to this part of the limit in all. As values they may
 * hold twenty times as much. To weigh each batch when it arrives would cost a twentieth of its request's time, and most are handled a
 * moment later.
 */
const TRUSTED_PART = 1 / 64

/** Items in the memory of this process. */
export class MemoryStore implements InboxStore {
  readonly durable = false
  readonly #options: MemoryStoreOptions
  readonly #dead: MemoryDeadLetters
  readonly #chunks: Chunk[] = []
  readonly #later = new Heap<Entry>((one, other) => one.dueAt < other.dueAt)
  /** Due again; older than all that was never claimed. */
  readonly #again = new Heap<Entry>((one, other) => one.sequence < other.sequence)
  readonly #unweighed = new Unweighed<Chunk>()
  /** The chunk that the next claim begins with. */
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

  /** Bytes that the items hold which are not done, about. */
  get bytes(): number {
    return this.#weighed + this.#guessed
  }

  get deadLetters(): readonly DeadLetter[] {
    return this.#dead.letters
  }

  /** How many dead letters were dropped because there were too many. */
  get dropped(): number {
    return this.#dead.dropped
  }

  /** @throws Error when the items would exceed a limit; then none is taken */
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

  /** Goes on to the next chunk, and gives up the front of the array that is done: to shift each would cost its length. */
  #goOn(): void {
    this.#head++
    const half = this.#head > 64 && this.#head * 2 > this.#chunks.length
    if (!half && this.#head < this.#chunks.length) return
    this.#chunks.splice(0, this.#head)
    this.#head = 0
  }

  /** Most items are done before anybody has to know what they hold. */
  #weigh(chunk: Chunk): void {
    if (chunk.left === 0) return
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
