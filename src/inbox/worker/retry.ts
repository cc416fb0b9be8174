import type { HandlerFailure } from '../port.ts'

/**
 * How often and when a failed event is tried again. The delay is random up to a limit that doubles with each
 * attempt; the error of a handler can set a minimum with a property `retryAfterMs` (milliseconds).
 */
export type RetryOptions = {
  /** Total number of attempts. 12 by default: with the other defaults, 111 seconds on average. */
  attempts: number
  /** Longest delay before the second attempt in milliseconds; it doubles for each further one. 200 by default. */
  backoffMs: number
  /** Longest delay between two attempts in milliseconds, unless `retryAfterMs` is longer. 60 000 by default. */
  maxBackoffMs: number
}

/** The longest `retryAfterMs`; more than this must be a mistake. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000

/**
 * Milliseconds until the next attempt, or `undefined` when there is none.
 *
 * It is random between 0 and a limit that doubles ("full jitter"), so that a database that recovers does not
 * get all failed events at once. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @param attempt the number of the failed attempt, from 1
 * @param random at least 0, below 1
 */
export function retryDelayMs(
  attempt: number,
  failures: readonly HandlerFailure[],
  { attempts, backoffMs, maxBackoffMs }: RetryOptions,
  random: number,
): number | undefined {
  if (attempt >= attempts) return undefined
  const asked = Math.max(0, ...failures.map(({ error }) => retryAfterMs(error)))
  const limit = Math.min(maxBackoffMs, backoffMs * 2 ** (attempt - 1))
  return asked ? asked + random * backoffMs : random * limit
}

/** The delay that an error requests, in milliseconds: `Object.assign(new Error('busy'), { retryAfterMs: 30_000 })`. */
function retryAfterMs(error: unknown): number {
  const ms = (error as { retryAfterMs?: unknown } | null | undefined)?.retryAfterMs
  return typeof ms === 'number' && ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : 0
}
