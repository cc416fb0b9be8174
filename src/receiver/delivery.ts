import type { Callback } from '../contract/callbacks.ts'
import type { RawText } from '../text/raw-text.ts'
import type { Query } from './incoming/query.ts'
import type { TracingSpan } from './tracing/tracing.ts'

/** A request from the platform that was admitted and read. */
export type Delivery = {
  /** The callback in the contract; `undefined` for an unknown command. */
  callback: Callback | undefined
  /** `CallbackCommand` from the query. */
  command: string
  body: Record<string, unknown>
  /** The text of the body as it was sent; `undefined` when an earlier parser did not keep it. */
  raw: RawText | undefined
  query: Query
  /** Milliseconds since 1970. */
  receivedAt: number
  /** Of the callback, when it is traced. */
  span: TracingSpan | undefined
}

/** A delivery of a callback that is in the contract. */
export type KnownDelivery = Delivery & { callback: Callback }

export const isKnown = (delivery: Delivery): delivery is KnownDelivery =>
  delivery.callback !== undefined
