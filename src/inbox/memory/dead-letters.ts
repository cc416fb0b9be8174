import type { DeadLetter } from '../port.ts'
import type { ItemState, ListRequest, PurgeRequest, StoredItem } from '../store.ts'
import { textOf } from '../worker/reports.ts'
import { itemsWeight } from './weight.ts'

export type MemoryDeadOptions = {
  deadLimitItems: number
  deadLimitBytes: number
  onDrop: (dropped: number) => void
}

/** A dead letter or a quarantined body. */
export type Kept = DeadLetter & {
  /** Its place in the order of arrival. */
  ref: string
  state: ItemState
  done: readonly string[]
  /** In milliseconds since 1970. */
  at: number
  /** Whether items with its ordering key wait for it. */
  holdsKey: boolean
  bytes: number
}

/** The newest dead letters and quarantined bodies. */
export class MemoryDeadLetters {
  readonly #options: MemoryDeadOptions
  #kept: Kept[] = []
  #bytes = 0
  #dropped = 0

  constructor(options: MemoryDeadOptions) {
    this.#options = options
  }

  /** The oldest first. */
  get letters(): readonly DeadLetter[] {
    return this.#of('dead').map(({ item, attempts, failures }) => ({ item, attempts, failures }))
  }

  /** The number of dropped letters. */
  get dropped(): number {
    return this.#dropped
  }

  count(state: ItemState): number {
    return this.#kept.reduce((sum, kept) => sum + Number(kept.state === state), 0)
  }

  /**
   * Keeps a letter and drops the oldest ones to make room; a letter larger than the limit is not
   * kept. Returns those dropped.
   */
  add(letter: Omit<Kept, 'bytes'>): Kept[] {
    const bytes = itemsWeight([letter.item])
    this.#kept.push({ ...letter, bytes })
    this.#bytes += bytes
    const { deadLimitItems, deadLimitBytes, onDrop } = this.#options
    const dropped: Kept[] = []
    while (this.#kept.length > deadLimitItems || this.#bytes > deadLimitBytes) {
      dropped.push(...this.#remove([this.#kept[0] as Kept]))
      onDrop(++this.#dropped)
    }
    return dropped
  }

  list({ state, limit, after }: ListRequest): StoredItem[] {
    const all = this.#of(state)
    const start = after === undefined ? 0 : all.findIndex(({ ref }) => ref === after) + 1
    return all.slice(start, start + limit).map(storedOf)
  }

  /** Takes letters out by their refs. */
  take(refs: readonly string[]): Kept[] {
    return this.#remove(this.#kept.filter(({ ref }) => refs.includes(ref)))
  }

  /** Takes out what became what it is before a time. */
  purge({ state, before, limit }: PurgeRequest): Kept[] {
    return this.#remove(
      this.#of(state)
        .filter(({ at }) => at < before)
        .slice(0, limit),
    )
  }

  #of(state: ItemState): Kept[] {
    return this.#kept.filter((kept) => kept.state === state)
  }

  #remove(letters: Kept[]): Kept[] {
    this.#kept = this.#kept.filter((kept) => !letters.includes(kept))
    for (const { bytes } of letters) this.#bytes -= bytes
    return letters
  }
}

const storedOf = ({ ref, state, item, attempts, done, failures, at }: Kept): StoredItem => ({
  ref,
  state,
  item,
  attempts,
  done,
  failures: failures.map(textOf),
  at,
})
