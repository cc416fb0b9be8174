import type { InboxItem } from '../port.ts'
import type { Claimed } from '../store.ts'
import type { Chunk, Entry } from './entry.ts'

/** A claimed item and where it stands in the schedule. */
export class ScheduledClaim<C extends Chunk> implements Claimed {
  readonly entry: Entry<C>
  readonly attempt: number
  readonly done: readonly string[]
  item: InboxItem

  constructor(entry: Entry<C>) {
    this.entry = entry
    this.attempt = entry.attempt
    this.done = entry.done
    // A store that has dropped the items of a chunk loads them before it gives out the claim.
    this.item = entry.chunk.items?.[entry.index] as InboxItem
  }
}

/** The next attempt of an entry; earlier claims of it no longer count. */
export function claimOf<C extends Chunk>(entry: Entry<C>): ScheduledClaim<C> {
  entry.attempt++
  const claim = new ScheduledClaim<C>(entry)
  entry.claim = claim
  return claim
}
