import type { Maybe } from '../async/maybe.ts'
import type { HandlerFailure, InboxItem } from './port.ts'

/** An item that a store has given out for an attempt. */
export interface Claimed {
  readonly item: InboxItem
  /** The number of the attempt: 1 for the first. */
  readonly attempt: number
}

export type Claim = {
  items: readonly Claimed[]
  /**
   * When the next delayed item can be claimed, by the clock of the worker in milliseconds; absent
   * when none is delayed.
   */
  nextAt?: number | undefined
}

export type Failure = {
  /** What failed in this attempt; at least one. */
  failures: readonly HandlerFailure[]
  /**
   * When the item can be claimed again, in milliseconds; if absent, it has failed for good and
   * becomes a dead letter.
   */
  retryAt?: number | undefined
}

/**
 * Where an inbox keeps its items. When and how often an item is retried, and how many run at the
 * same time, is up to the worker.
 */
export interface InboxStore {
  /** Whether items that wait when the process ends are handled after its next start. */
  readonly durable: boolean
  /** The number of items that are waiting, claimed, or waiting for another attempt. */
  readonly size: number
  /** Stores all of the items or none. Resolves when they are as safe as the store can make them. */
  append(items: readonly InboxItem[]): Maybe<void>
  /** Gives out at most `limit` items in the order of arrival, each to one caller only. */
  claim(limit: number, now: number): Maybe<Claim>
  /** The item is done. */
  complete(claimed: Claimed): Maybe<void>
  /** The attempt has failed. */
  fail(claimed: Claimed, failure: Failure): Maybe<void>
}
