import type { Callback } from '../contract/callbacks.ts'
import type { RawText } from '../text/raw-text.ts'
import type { Query } from './incoming/query.ts'

/** One request of the platform that was admitted and read. */
export type Delivery = {
  /** What the contract knows of its command; nothing for a command that is new. */
  callback: Callback | undefined
  /** The word of the query. */
  command: string
  body: Record<string, unknown>
  /** The body's text as it was sent; absent when a parser before the receiver has left none. */
  raw: RawText | undefined
  query: Query
  /** Milliseconds since 1970. */
  receivedAt: number
}

/** A delivery of a callback that the contract knows. */
export type KnownDelivery = Delivery & { callback: Callback }

export const isKnown = (delivery: Delivery): delivery is KnownDelivery =>
  delivery.callback !== undefined
