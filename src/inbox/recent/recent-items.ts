import { Fingerprint, randomSeed } from '../../text/fingerprint.ts'
import { printOf } from '../event-item.ts'
import type { InboxItem } from '../port.ts'
import { RecentPrints } from './recent-prints.ts'

/** Which items were there recently: the newest `limit` at least, twice as many at most. */
export class RecentItems {
  readonly #limit: number
  readonly #print = new Fingerprint(randomSeed())
  readonly #known = new RecentPrints()
  /** Both halves for each item that was looked at last; zeros for one without an id, and for a known one. */
  #looked = new Int32Array(256)

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Those of a request that are new. Two equal ones within it are kept: a sender that repeats itself does so in another request. */
  fresh(items: readonly InboxItem[]): readonly InboxItem[] {
    if (this.#looked.length < items.length * 2) this.#looked = new Int32Array(items.length * 4)
    const print = this.#print
    let known: Set<InboxItem> | undefined
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as InboxItem
      let isNew = printOf(item, print)
      if (isNew && this.#known.has(print.high, print.low)) {
        known ??= new Set()
        known.add(item)
        isNew = false
      }
      this.#looked[2 * index] = isNew ? print.high : 0
      this.#looked[2 * index + 1] = print.low
    }
    return known ? items.filter((item) => !known.has(item)) : items
  }

  /** Remembers those that were looked at last. */
  remember(count: number): void {
    for (let index = 0; index < count; index++) {
      const high = this.#looked[2 * index] as number
      if (high === 0) continue
      if (this.#known.size >= this.#limit) this.#known.turn()
      this.#known.add(high, this.#looked[2 * index + 1] as number)
    }
  }
}
