import type { HandlerFailure } from '../port.ts'

export type RetryOptions = {
  /** Times that an item is tried in all. 12 by default: with the other two, over 111 seconds on average. */
  attempts: number
  /** Milliseconds before the second attempt at most, doubled before each further one. 200 by default. */
  backoffMs: number
  /** Milliseconds between two attempts at most, unless a handler's error asks for more. 60 000 by default. */
  maxBackoffMs: number
}

/** A handler that names a longer time than this is mistaken. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000

/**
 * Milliseconds until the next attempt, or `undefined` when there is none.
 *
 * The time is random between nothing and a limit that doubles ("full jitter"): when a database comes back, what has failed meanwhile
 * does not come down on it at once. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @param attempt the number of the one that has failed, from 1
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

/** What an error says about the time to wait, in milliseconds: `Object.assign(new Error('busy'), { retryAfterMs: 30_000 })`. */
function retryAfterMs(error: unknown): number {
  const ms = (error as { retryAfterMs?: unknown } | null | undefined)?.retryAfterMs
  return typeof ms === 'number' && ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : 0
}
