import type { Maybe } from '../async/maybe.ts'
import type { Body } from '../http/body.ts'
import type { ReceiverResponse } from './response.ts'

/** A request whose query is in order and whose body is still to be read. No method throws or rejects. */
export type Intake = {
  /** Tells it from `Refused`. */
  refused?: undefined
  /** Takes the body. It returns a promise only when it has to wait: promises are costly on a busy server. */
  accept(body: Body): Maybe<ReceiverResponse>
  /** Takes the error of a body that could not be read; a BodyError sets the status, others mean 500. */
  fail(error: unknown): ReceiverResponse
}

/** A request that was refused before its body was read. */
export type Refused = {
  /** The response to send. */
  refused: ReceiverResponse
}
