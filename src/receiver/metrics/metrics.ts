/**
 * How a request ended: `accepted` (an after-callback was taken), `decided` (a handler's decision was answered), `default` (no
 * handler), `deadline`, `failed` (a handler threw, or its reply broke the contract), `invalid`, `unknown` (command), `foreign` (not Chat's), or refused:
 * `unauthorized`, `bad-request`, `unavailable`.
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

/** What a receiver counts; every method is called synchronously and must be quick. */
export interface Metrics {
  /** A request was answered. `command` and `phase` are `''` where they are not known. */
  request(command: string, phase: 'before' | 'after' | '', outcome: Outcome, seconds: number): void
  /** A handler of an after-callback ended. */
  handled(command: string, ok: boolean, seconds: number): void
  /** Something valid but not in the contract was seen. */
  drift(command: string, kind: 'command' | 'content'): void
}
