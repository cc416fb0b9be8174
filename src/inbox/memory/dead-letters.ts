import type { DeadLetter } from '../port.ts'
import { itemsWeight } from './weight.ts'

export type MemoryDeadOptions = {
  deadLimitItems: number
  deadLimitBytes: number
  onDrop: (dropped: number) => void
}

/** The newest dead letters. */
export class MemoryDeadLetters {
  readonly #options: MemoryDeadOptions
  readonly #kept: { letter: DeadLetter; bytes: number }[] = []
  #bytes = 0
  #dropped = 0

  constructor(options: MemoryDeadOptions) {
    this.#options = options
  }

  /** The oldest first. */
  get letters(): readonly DeadLetter[] {
    return this.#kept.map(({ letter }) => letter)
  }

  /** The number of dropped letters. */
  get dropped(): number {
    return this.#dropped
  }

  /**
   * Keeps a letter and drops the oldest ones to make room; a letter larger than the limit is not
   * kept.
   */
  add(letter: DeadLetter): void {
    const bytes = itemsWeight([letter.item])
    this.#kept.push({ letter, bytes })
    this.#bytes += bytes
    const { deadLimitItems, deadLimitBytes, onDrop } = this.#options
    while (this.#kept.length > deadLimitItems || this.#bytes > deadLimitBytes) {
      this.#bytes -= this.#kept.shift()?.bytes ?? 0
      onDrop(++this.#dropped)
    }
  }
}
