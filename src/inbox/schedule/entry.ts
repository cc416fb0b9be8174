import type { InboxItem } from '../port.ts'
import type { Claimed } from '../store.ts'

/** What is known about an item from an earlier attempt. */
export type EntryState = {
  /** The number of attempts that were made. */
  attempt: number
  /** When it can be claimed again, in milliseconds. */
  dueAt: number
  /** The handlers that have succeeded. */
  done: readonly string[]
  /** Whether the process died while it was handled: it may be the reason. */
  suspect: boolean
}

/**
 * The items of one `append`. Entries are created when they are claimed, so that storing a batch costs one
 * reference.
 */
export type Chunk = {
  /** Absent while they are only in the storage. */
  items: readonly InboxItem[] | undefined
  /** Where it stands in the order of arrival. */
  readonly sequence: number
  /** The index of the next item that was never looked at. */
  next: number
  /** The number of items that are not done. */
  left: number
  /** What earlier attempts left behind, by index. */
  states?: ReadonlyMap<number, EntryState> | undefined
}

/** An item that was looked at. */
export class Entry<C extends Chunk = Chunk> {
  readonly chunk: C
  readonly index: number
  key: string | undefined
  attempt = 0
  dueAt = 0
  done: readonly string[] = NONE
  suspect = false
  /** The newest claim; an older one no longer counts. */
  claim: Claimed | undefined
  /** Whether it left the schedule while it stood in a queue. */
  finished = false
  /** Its neighbours in the list of leases. */
  before: Entry<C> | undefined
  after: Entry<C> | undefined
  leaseEndsAt = 0

  constructor(chunk: C, index: number, key: string | undefined, state?: EntryState) {
    this.chunk = chunk
    this.index = index
    this.key = key
    if (!state) return
    this.attempt = state.attempt
    this.dueAt = state.dueAt
    this.done = state.done
    this.suspect = state.suspect
  }
}

const NONE: readonly string[] = []

export const arrivedBefore = (one: Entry, other: Entry): boolean =>
  one.chunk.sequence === other.chunk.sequence
    ? one.index < other.index
    : one.chunk.sequence < other.chunk.sequence
