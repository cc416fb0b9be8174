import type { Maybe } from '../async/maybe.ts'
import type { Finding } from '../contract/findings.ts'
import type { RawText } from '../text/raw-text.ts'

/**
 * What the receiver hands to an inbox.
 *
 * - `event`: one event of an after-callback (an item of a batch, or a whole body)
 * - `batch`: the events of a batch together, where a batch handler is registered
 * - `unknown`: a command that the contract does not know
 * - `invalid`: an after-callback whose body breaks the contract (quarantine)
 */
export type InboxItem = {
  kind: 'event' | 'batch' | 'unknown' | 'invalid'
  /** The command; for kind `unknown` the word of the query. */
  command: string
  /** The event, the list of events, or the whole body. */
  data: any
  /** The request's body as it was sent; the items of a batch share it. Numbers beyond 2^53 are exact here alone. */
  raw?: RawText | undefined
  /** The query parameters as text, without Sign and RequestTime. */
  query: Record<string, string>
  /** When the request arrived, in milliseconds since 1970. */
  receivedAt: number
  /** Why it is in quarantine. */
  findings?: readonly Finding[]
}

/** How a handler ended. */
export type HandlerResult = { ok: true } | { ok: false; error: unknown }

/** A handler that failed, and why. */
export type HandlerFailure = {
  /** The word that `attempt.run` was given for it; empty where handlers are not run one by one. */
  handler: string
  error: unknown
}

/** An item whose handlers failed for good. */
export type DeadLetter = {
  item: InboxItem
  /** How often it was tried. */
  attempts: number
  /** What failed in the last attempt. */
  failures: readonly HandlerFailure[]
}

/** What a handler may ask while it works. */
export interface HandlerContext {
  /** Aborted when the handler's time is up: its event counts as failed then and will be tried again. */
  readonly signal: AbortSignal
}

/** One attempt to handle an item. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number
  /**
   * Runs one handler of the item within the inbox's time limit and notes how it ended. Never throws or rejects. Without a promise the
   * handler is done already.
   *
   * @param handler identifies the handler among those of the item
   */
  run(handler: string, work: (context: HandlerContext) => unknown): Maybe<HandlerResult>
}

/**
 * Runs the handlers of an item. The attempt has failed when one of those that `attempt.run` was given failed, and when this throws or
 * rejects. Without a promise all is done already.
 */
export type Consume = (item: InboxItem, attempt: Attempt) => Maybe<void>

/** Where an inbox writes; the receiver's logger, pino and console fit. */
export type InboxLogger = {
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

export type StartOptions = {
  /** Where the inbox writes if it was not given a logger of its own. */
  logger?: InboxLogger
}

export type Drained = {
  /** Items that are not handled yet. */
  left: number
}

/** Where after-callbacks go before they are answered. */
export interface Inbox {
  /** Called once, when the receiver starts: `consume` runs the handlers. */
  start(consume: Consume, options?: StartOptions): void
  /** Takes the items, whose list belongs to the inbox from now on. The platform is answered OK only when this has resolved. */
  append(items: readonly InboxItem[]): Maybe<void>
  /** Resolves when all that was taken is done, or has failed for good; at the latest after `deadlineMs` milliseconds. */
  drain(deadlineMs?: number): Promise<Drained>
  /** A warning to log at start, if there is something that its users must know. */
  readonly warning?: string
}
