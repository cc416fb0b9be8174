import type { Maybe } from '../async/maybe.ts'
import type { Finding } from '../contract/findings.ts'
import type { RawText } from '../text/raw-text.ts'

/** What the receiver passes to an inbox. */
export type InboxItem = {
  /**
   * What identifies it: printable ASCII without spaces. Made from the fields that the contract names
   * (`x-event-id`), so that a redelivery has the same one; random where nothing tells two events apart.
   */
  id: string
  /** Whether another item with this id is the same event, which an inbox drops as a duplicate. */
  identified: boolean
  /**
   * Items with the same key are handled one at a time in the order of arrival (`x-ordering-key`); items
   * without one in any order.
   */
  key?: string | undefined
  /**
   * - `event`: one event of an after-callback (an item of a batch, or a whole body)
   * - `batch`: all events of a batch, if a batch handler is registered
   * - `unknown`: a command that is not in the contract
   * - `invalid`: an after-callback that violates the contract (quarantine)
   */
  kind: 'event' | 'batch' | 'unknown' | 'invalid'
  /** The command in the contract; for the kind `unknown`, `CallbackCommand` from the query. */
  command: string
  /** The event, the list of events, or the whole body. */
  data: any
  /** The request body as it was sent; the items of a batch share it. Numbers beyond 2^53 are exact only here. */
  raw?: RawText | undefined
  /** The index of the event in `Events`; absent when `data` is not one event of a batch. */
  position?: number | undefined
  /** The query parameters as text, without Sign and RequestTime. */
  query: Record<string, string>
  /** When the request arrived, in milliseconds since 1970. */
  receivedAt: number
  /** W3C `traceparent` of the request, for tracing. */
  trace?: string | undefined
  /** Why it is in quarantine; only for the kind `invalid`. */
  findings?: readonly Finding[]
}

/** How a handler ended. */
export type HandlerResult =
  | {
      /** It succeeded. */
      ok: true
    }
  | {
      /** It failed. */
      ok: false
      /** What it threw or rejected with, or a HandlerTimeoutError. */
      error: unknown
    }

/** A handler that failed, and why. */
export type HandlerFailure = {
  /** The name passed to `attempt.run`; empty when `consume` did not use it. */
  handler: string
  /** What it threw or rejected with, or a HandlerTimeoutError. */
  error: unknown
}

/** An item whose handlers failed in the last attempt. */
export type DeadLetter = {
  /** The item, as the receiver passed it. */
  item: InboxItem
  /** How often it was tried. */
  attempts: number
  /** The handlers that failed in the last attempt. */
  failures: readonly HandlerFailure[]
}

/** What `attempt.run` passes to the work. */
export interface HandlerContext {
  /** Aborted when the handler exceeds its time limit: its event has failed then and will be tried again. */
  readonly signal: AbortSignal
}

/** One attempt to handle an item. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number
  /** The handlers that have succeeded in an earlier attempt; `run` does not run them again. */
  readonly done: readonly string[]
  /**
   * Runs one handler of the item within the time limit of the inbox and records how it ended, unless it has
   * succeeded in an earlier attempt. It never throws or rejects. A result that is not a promise means that the
   * handler has already ended.
   *
   * @param handler a name that is unique among the handlers of the item
   */
  run(handler: string, work: (context: HandlerContext) => unknown): Maybe<HandlerResult>
}

/**
 * Runs the handlers of an item. The attempt has failed when this throws or rejects, or when work passed to
 * `attempt.run` failed. A result that is not a promise means that all handlers have already ended.
 */
export type Consume = (item: InboxItem, attempt: Attempt) => Maybe<void>

/** Where an inbox logs; the receiver's logger, pino and `console` fit. */
export type InboxLogger = {
  /** Logs something that the operator should know. */
  warn(fields: object, text: string): void
  /** Logs a failure. */
  error(fields: object, text: string): void
}

/** What the receiver passes to an inbox at start. */
export type StartOptions = {
  /** The logger to use if the inbox was not given one. */
  logger?: InboxLogger
  /** Counts what the inbox does. */
  metrics?: InboxMetrics | undefined
}

/** The result of `drain`. */
export type Drained = {
  /** The number of items that are not handled yet. */
  left: number
}

/** How much an inbox holds. */
export type InboxCounts = {
  /** Items that wait for their first attempt, or behind another with the same ordering key. */
  waiting: number
  /** Items whose handlers are running. */
  running: number
  /** Items that wait for another attempt. */
  retrying: number
  /** Items whose handlers failed for good. */
  dead: number
  /** Bodies that violate the contract. */
  quarantined: number
  /** When the oldest item that is not handled yet arrived, in milliseconds since 1970; absent when there is none. */
  oldestAt?: number | undefined
}

/** Counts what an inbox does; `Metrics` of the receiver has the same methods. They must not throw. */
export interface InboxMetrics {
  /** Items were stored in `seconds`, `duplicates` of them dropped; `ok` is false when the inbox could not take them. */
  appended?(items: number, duplicates: number, ok: boolean, seconds: number): void
  /** A handler failed, and its event is tried again. */
  retried?(command: string): void
  /** An event has failed for good. */
  dead?(command: string): void
  /** Gives a function that says how much the inbox holds at the moment. */
  watchInbox?(counts: () => Maybe<InboxCounts>): void
}

/** Where after-callbacks are stored before they are answered. */
export interface Inbox {
  /** Called once, when the receiver is created; `consume` runs the handlers of an item. */
  start(consume: Consume, options?: StartOptions): void
  /**
   * Stores the items; the array belongs to the inbox from then on. The platform is answered OK only after
   * this has returned or resolved; it is answered 503 when this throws or rejects, or takes longer than
   * the receiver's `deadlineMs`.
   */
  append(items: readonly InboxItem[]): Maybe<void>
  /** Resolves when every stored item is done or has failed for good, but after `deadlineMs` milliseconds at the latest. */
  drain(deadlineMs?: number): Promise<Drained>
  /**
   * Ends the inbox. A durable one stops giving out items and waits for the handlers that run; the rest is
   * handled after the next start. One that would lose items drains first. Both wait `deadlineMs` milliseconds
   * at most. Without this method, the receiver calls `drain`.
   */
  close?(deadlineMs?: number): Promise<Drained>
  /** Whether it takes events at the moment; a receiver that is not ready gets no traffic from a load balancer. */
  ready?(): Maybe<boolean>
  /**
   * True when `append` and what comes after it read the members of items, and never spread or serialize them: then
   * `id` and `key` are made when they are read. Others get plain objects.
   */
  readonly lazyItems?: boolean
  /** A warning that the receiver logs at start. */
  readonly warning?: string
}
