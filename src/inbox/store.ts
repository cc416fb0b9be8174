import type { Maybe } from '../async/maybe.ts'
import type { HandlerFailure, InboxCounts, InboxItem } from './port.ts'

/** An item that a store has given out for an attempt. Each claim gets an object of its own. */
export interface Claimed {
  /** The item. */
  readonly item: InboxItem
  /** The number of the attempt: 1 for the first. An attempt that ended with the process counts. */
  readonly attempt: number
  /** The handlers that have succeeded in earlier attempts. */
  readonly done: readonly string[]
}

/** What a worker asks for. */
export type ClaimRequest = {
  /** Maximum number of items. */
  limit: number
  /** The clock of the worker, in milliseconds since 1970. */
  now: number
  /** How long the items are this worker's, in milliseconds; then others may claim them. */
  leaseMs: number
  /** Whether fewer than could be claimed will do: the worker asks again as soon as they are started. */
  few?: boolean
}

/** What a worker gets. */
export type Claim = {
  /** The items, each given to one caller only. */
  items: readonly Claimed[]
  /**
   * When the worker should ask again if nobody wakes it, in milliseconds since 1970: when the next delayed item
   * is due. A store that other processes append to gives a moment in the near future, unless it can call
   * `changed`.
   */
  nextAt?: number | undefined
}

/** How an attempt failed. */
export type Failure = {
  /** What failed in this attempt; at least one. */
  failures: readonly HandlerFailure[]
  /** The handlers that have succeeded, in this attempt or an earlier one. */
  done: readonly string[]
  /**
   * When the item can be claimed again, in milliseconds since 1970; if absent, it has failed for good and
   * becomes a dead letter.
   */
  retryAt?: number | undefined
  /** Whether items with the same ordering key wait until the dead letter is requeued or purged. */
  holdKey?: boolean
}

/** The result of an `append`. */
export type Appended = {
  /** How many of the items were dropped because the store has, or recently had, one with the same id. */
  duplicates: number
}

/** The states that `list` tells apart; a claimed item counts as waiting. */
export const ITEM_STATES = ['waiting', 'retrying', 'dead', 'quarantined'] as const

/** Where an item is on its way. */
export type ItemState = (typeof ITEM_STATES)[number]

/** A failed handler as a store keeps it: text only. */
export type StoredFailure = {
  /** The name of the handler. */
  handler: string
  /** The message of the error. */
  error: string
}

/** An item as `list` shows it. */
export type StoredItem = {
  /** Names it for `requeue` and `list`; not the id of the event. */
  ref: string
  /** Where it is on its way. */
  state: ItemState
  /** The item. */
  item: InboxItem
  /** How often it was tried. */
  attempts: number
  /** The handlers that have succeeded. */
  done: readonly string[]
  /** The handlers that failed in the last attempt. */
  failures: readonly StoredFailure[]
  /** When it became what it is, in milliseconds since 1970: dead or quarantined at, retried at, received at. */
  at: number
}

/** Which items `list` shows: in the order of arrival, a page at a time. */
export type ListRequest = {
  /** The state. */
  state: ItemState
  /** Maximum number of items. */
  limit: number
  /** Only items after this one (`ref`). */
  after?: string | undefined
}

/** Which items `purge` removes. */
export type PurgeRequest = {
  /** Dead letters or quarantined bodies; what waits is never purged. */
  state: 'dead' | 'quarantined'
  /** Only items that became so before this time, in milliseconds since 1970. */
  before: number
  /** Maximum number of items. */
  limit: number
}

/**
 * Where an inbox keeps its items: the port for a storage of your own (Postgres, Redis, …). `StoreInbox` makes
 * an inbox of it, and `inboxConformance` from `tencent-chat-webhooks/testing` tests it. How often and when an
 * item is retried is up to the worker; the store says who may work on what.
 *
 * - `claim` gives out items in the order of arrival, each to one caller only until its lease ends. While an
 *   item with an ordering key is claimed or waits for another attempt, no other item with that key is given out.
 * - `complete`, `fail` and `progress` count as long as nobody else has claimed the item, even after the end of
 *   the lease. They return (or resolve to) false when it is somebody else's.
 * - A completed or failed item of the kind `invalid` goes to the quarantine.
 */
export interface InboxStore {
  /** Whether items that wait when the process ends are handled after its next start. */
  readonly durable: boolean
  /** As in `Inbox`. */
  readonly lazyItems?: boolean
  /** Called before anything else. `changed` tells the worker that something can be claimed that it does not know of. */
  open?(changed: () => void, logger: { warn(fields: object, text: string): void }): Maybe<void>
  /**
   * Stores the items; they share a request. Resolves when they are as safe as the store can make them. Drops
   * items whose id (`identified`) it has or recently had.
   *
   * @throws Error (or rejects) when it cannot take them
   */
  append(items: readonly InboxItem[]): Maybe<Appended>
  /** Gives out items. */
  claim(request: ClaimRequest): Maybe<Claim>
  /** Extends leases; items that are somebody else's by now are left alone. */
  renew?(claimed: readonly Claimed[], request: { now: number; leaseMs: number }): Maybe<void>
  /** Some handlers have succeeded while others still run. */
  progress?(claimed: Claimed, done: readonly string[]): Maybe<void>
  /** The item is done. */
  complete(claimed: Claimed): Maybe<boolean>
  /** The attempt has failed. */
  fail(claimed: Claimed, failure: Failure): Maybe<boolean>
  /** How much it holds. */
  counts(): Maybe<InboxCounts>
  /** The items in a state, in the order of arrival. */
  list(request: ListRequest): Maybe<readonly StoredItem[]>
  /**
   * Makes items wait for a first attempt again: dead letters with the handlers that have not succeeded. With
   * `as`, a quarantined body is replaced by these items, as it is read by a newer contract.
   *
   * @param refs `ref` of the items
   * @returns how many there were
   */
  requeue(refs: readonly string[], as?: readonly InboxItem[]): Maybe<number>
  /** Removes dead letters or quarantined bodies; returns how many. */
  purge(request: PurgeRequest): Maybe<number>
  /** Whether it can store at the moment; asked after an `append` has failed. */
  check?(): Maybe<boolean>
  /** Called when nothing runs any more; what is claimed then can be claimed at once after the next start. */
  close(): Maybe<void>
}
