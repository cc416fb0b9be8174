import type { Maybe } from '../async/maybe.ts'
import type { HandlerFailure, InboxItem } from './port.ts'

/** An item that a store has handed out for an attempt. */
export interface Claimed {
  readonly item: InboxItem
  /** The number of the attempt: 1 for the first. */
  readonly attempt: number
}

export type Claim = {
  items: readonly Claimed[]
  /** When the next item may be claimed that may not yet, by the worker's clock in milliseconds; absent when none waits for its time. */
  nextAt?: number | undefined
}

export type Failure = {
  /** What failed in this attempt; at least one. */
  failures: readonly HandlerFailure[]
  /** When the item may be claimed again, in milliseconds; without it the item has failed for good and becomes a dead letter. */
  retryAt?: number | undefined
}

/**
 * Where an inbox keeps its items. A store only stores: when an item is tried again, how often, and how many at the same time is
 * the worker's business.
 */
export interface InboxStore {
  /** What waits when the process ends is handled after its next start. */
  readonly durable: boolean
  /** Items that are neither done nor dead: they wait, are claimed, or wait for another attempt. */
  readonly size: number
  /** Takes the items, all or none. Resolves when they are as safe as the store can make them. */
  append(items: readonly InboxItem[]): Maybe<void>
  /** Hands out at most `limit` items in the order of arrival, each to one caller only. */
  claim(limit: number, now: number): Maybe<Claim>
  /** The item is done. */
  complete(claimed: Claimed): Maybe<void>
  /** The attempt has failed. */
  fail(claimed: Claimed, failure: Failure): Maybe<void>
}
