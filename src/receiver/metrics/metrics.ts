import type { InboxMetrics } from '../../inbox/port.ts'

/**
 * How a request ended.
 *
 * - `accepted`: an after-callback was stored in the inbox
 * - `decided`: a handler's decision was answered
 * - `default`: a before-callback has no handler
 * - `deadline`: the handler was late
 * - `failed`: a handler threw, its reply violated the contract, or the receiver is mounted wrongly
 * - `invalid`: the body or query violated the contract
 * - `unknown`: the command is not in the contract
 * - `foreign`: it was not a Chat callback, and `onForeign` answered it
 * - `unauthorized`, `bad-request`: refused with 401 or 403; with another 4xx
 * - `unavailable`: the inbox could not store the event; answered 503
 */
export type Outcome =
  | 'accepted'
  | 'decided'
  | 'default'
  | 'deadline'
  | 'failed'
  | 'invalid'
  | 'unknown'
  | 'foreign'
  | 'unauthorized'
  | 'bad-request'
  | 'unavailable'

/**
 * Takes the counts and durations of a receiver. Its methods are called synchronously and must be quick;
 * what they throw is logged.
 */
export interface Metrics extends InboxMetrics {
  /**
   * A request was answered. `command` and `phase` are `''` when it was refused before its body was read,
   * and for a command that is not in the contract.
   */
  request(command: string, phase: 'before' | 'after' | '', outcome: Outcome, seconds: number): void
  /** The handlers of one inbox item ended: `ok` when none failed. `command` is `''` if it is not in the contract. */
  handled(command: string, ok: boolean, seconds: number): void
  /** Something valid that is not in the contract was received. `command` is `''` if it is not in the contract. */
  drift(command: string, kind: 'command' | 'content'): void
  /** A handler failed, and its event is tried again. `command` is `''` if it is not in the contract. */
  retried?(command: string): void
  /** An event has failed for good. `command` is `''` if it is not in the contract. */
  dead?(command: string): void
}
