import type { RawText } from '../../text/raw-text.ts'
import type { KnownDelivery } from '../delivery.ts'
import type { Decision } from './decision-types.ts'
import type { DecisionMaker } from './decisions.ts'

/** The argument of a before-handler. Its AbortSignal is created on first use. */
export class PendingCall {
  readonly command: string
  readonly body: unknown
  readonly query: Record<string, string>
  readonly receivedAt: number
  readonly deadline: number
  readonly #raw: RawText | undefined
  #controller?: AbortController
  #reason?: Error

  constructor({ callback, body, raw, query, receivedAt }: KnownDelivery, deadlineMs: number) {
    this.command = callback.command
    this.body = body
    this.#raw = raw
    this.query = query
    this.receivedAt = receivedAt
    this.deadline = receivedAt + deadlineMs
  }

  get raw(): string | undefined {
    return this.#raw?.text
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#reason) this.#controller.abort(this.#reason)
    return this.#controller.signal
  }

  reply(reply: object): Decision {
    return { decision: 'reply', reply: reply as Decision['reply'] }
  }

  abort(reason: Error): void {
    this.#reason = reason
    this.#controller?.abort(reason)
  }
}

export type CallClass = new (delivery: KnownDelivery, deadlineMs: number) => PendingCall

/**
 * The class for the calls of a callback. The decisions are on its prototype, so that they are not
 * copied for each request.
 */
export function callClass(decisions: DecisionMaker): CallClass {
  class CallbackCall extends PendingCall {}
  Object.assign(CallbackCall.prototype, decisions)
  return CallbackCall
}
