import type { Finding } from '../contract/findings.ts'

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
  /** The text of the request's body as it was sent; the items of a batch share it. */
  raw?: string | undefined
  /** The query parameters as text, without Sign and RequestTime. */
  query: Record<string, string>
  /** When the request arrived, in milliseconds since 1970. */
  receivedAt: number
  /** Why it is in quarantine. */
  findings?: readonly Finding[]
}

/** Runs the handlers of an item; rejects when one of them failed. Without a promise all of them are done already. */
export type Consume = (item: InboxItem) => Promise<void> | void

/** Where after-callbacks go before they are answered. */
export interface Inbox {
  /** Called once, when the receiver starts: `consume` runs the handlers. */
  start(consume: Consume): void
  /** Takes the items. The platform is answered OK only when this has resolved. */
  append(items: readonly InboxItem[]): Promise<void> | void
  /** Resolves when all that was taken is done, or has failed for good. */
  drain(): Promise<void>
  /** A warning to log at start, if there is something that its users must know. */
  readonly warning?: string
}
