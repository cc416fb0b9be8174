import { Fingerprint, randomSeed } from '../../text/fingerprint.ts'
import { printOf } from '../event-item.ts'
import type { InboxItem } from '../port.ts'
import { RecentPrints } from './recent-prints.ts'

/** Which items were there recently: the newest `limit` at least, twice as many at most. */
export class RecentItems {
  readonly #limit: number
  readonly #print = new Fingerprint(randomSeed())
  readonly #known = new RecentPrints()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Remembers the items of a request; returns those that were not known. */
  add(items: readonly InboxItem[]): readonly InboxItem[] {
    if (this.#known.size >= this.#limit) this.#known.turn()
    this.#known.keep()
    const print = this.#print
    let dropped: Set<InboxItem> | undefined
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as InboxItem
      if (!printOf(item, print) || this.#known.add(print.high, print.low)) continue
      dropped ??= new Set()
      dropped.add(item)
    }
    return dropped ? items.filter((item) => !dropped.has(item)) : items
  }

  /** Forgets what the last `add` has remembered. */
  undo(): void {
    this.#known.undo()
  }
}
