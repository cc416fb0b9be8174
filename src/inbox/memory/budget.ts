import type { InboxItem } from '../port.ts'
import type { Chunk } from '../schedule/entry.ts'
import { Unweighed } from './unweighed.ts'
import { itemsWeight } from './weight.ts'

/** Memory is released with the last item of a chunk, because they share the text of their request. */
export type MemoryChunk = Chunk & {
  items: readonly InboxItem[]
  /** The memory of the items in bytes; an estimate until they are weighed. */
  bytes: number
  weighed: boolean
}

export type MemoryLimits = {
  /** Maximum number of items that are not done; more are refused. */
  limitItems: number
  /** Approximate maximum of their memory in bytes; more are refused. */
  limitBytes: number
}

/**
 * Until they are weighed, items count as the size of their request text, up to this fraction of the
 * limit in total. As values they may take twenty times as much. Weighing each batch on arrival
 * would take 5 % of the time of its request, and most are handled a moment later.
 */
const TRUSTED_PART = 1 / 64
const NONE: readonly InboxItem[] = []

/** Limits how many items are kept in memory, and how large they are. */
export class MemoryBudget {
  readonly #limits: MemoryLimits
  readonly #unweighed = new Unweighed<MemoryChunk>()
  #items = 0
  #guessed = 0
  #weighed = 0

  constructor(limits: MemoryLimits) {
    this.#limits = limits
  }

  /** The number of items that are not done. */
  get items(): number {
    return this.#items
  }

  /** Their approximate memory in bytes. */
  get bytes(): number {
    return this.#weighed + this.#guessed
  }

  /** Whether one item more may have room. */
  get hasRoom(): boolean {
    return this.#items < this.#limits.limitItems && this.bytes < this.#limits.limitBytes
  }

  /**
   * Makes a chunk of items.
   *
   * @param anyway even above the limits: the items were there before
   * @throws Error when they would exceed a limit
   */
  take(items: readonly InboxItem[], sequence: number, anyway = false): MemoryChunk {
    const { limitItems, limitBytes } = this.#limits
    if (!anyway && this.#items + items.length > limitItems) {
      throw full(`${limitItems} items; limitItems`)
    }
    const text = items[0]?.raw?.length
    const bytes = text ?? itemsWeight(items)
    if (this.#guessed + bytes > limitBytes * TRUSTED_PART) {
      for (const chunk of this.#unweighed.takeAll()) this.#weigh(chunk)
    }
    if (!anyway && this.bytes + bytes > limitBytes) throw full(`${limitBytes} bytes; limitBytes`)
    const { length: left } = items
    const chunk = { items, sequence, next: 0, left, bytes, weighed: text === undefined }
    if (text === undefined) this.#weighed += bytes
    else {
      this.#unweighed.add(chunk)
      this.#guessed += bytes
    }
    this.#items += left
    return chunk
  }

  /** An item of a chunk is no longer needed. */
  leave(chunk: MemoryChunk): void {
    this.#items--
    if (--chunk.left) return
    chunk.items = NONE
    if (chunk.weighed) {
      this.#weighed -= chunk.bytes
      return
    }
    this.#guessed -= chunk.bytes
    this.#unweighed.left()
  }

  /** Most items are done before their weight is needed. */
  #weigh(chunk: MemoryChunk): void {
    this.#guessed -= chunk.bytes
    chunk.weighed = true
    chunk.bytes = itemsWeight(chunk.items)
    this.#weighed += chunk.bytes
  }
}

const full = (limit: string) =>
  new Error(
    `the memory inbox is full (${limit}): handlers are slower than events arrive, or keep failing`,
  )
