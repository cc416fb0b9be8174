import type { RetryOptions } from './retry.ts'

/** How an inbox runs handlers. */
export type WorkerOptions = Partial<RetryOptions> & {
  /** Maximum number of items whose handlers run at the same time. 16 by default. */
  concurrency?: number
  /**
   * Time limit of a handler in milliseconds. When it is exceeded, the event has failed, and its slot is
   * free for another one. 30 000 by default.
   */
  handlerTimeoutMs?: number
  /**
   * How long an item is a worker's, in milliseconds; when a worker dies, another gets its items after this
   * time. It is renewed while handlers run. 60 000 by default.
   */
  leaseMs?: number
  /**
   * What happens to the events behind a dead letter with the same ordering key (conversation, group, user):
   * `continue` (default) handles them; `hold` lets them wait until the dead letter is requeued or purged.
   */
  afterDead?: 'continue' | 'hold'
}

/** @throws TypeError that names the option */
export function checkedOptions({
  concurrency = 16,
  attempts = 12,
  backoffMs = 200,
  maxBackoffMs = 60_000,
  handlerTimeoutMs = 30_000,
  leaseMs = 60_000,
  afterDead = 'continue',
}: WorkerOptions): Required<WorkerOptions> {
  if (afterDead !== 'continue' && afterDead !== 'hold') {
    throw new TypeError(`afterDead must be 'continue' or 'hold', not ${JSON.stringify(afterDead)}`)
  }
  return {
    concurrency: atLeast(1, 'concurrency', concurrency),
    attempts: atLeast(1, 'attempts', attempts),
    backoffMs: atLeast(0, 'backoffMs', backoffMs),
    maxBackoffMs: atLeast(0, 'maxBackoffMs', maxBackoffMs),
    handlerTimeoutMs: atLeast(1, 'handlerTimeoutMs', handlerTimeoutMs),
    leaseMs: atLeast(1_000, 'leaseMs', leaseMs),
    afterDead,
  }
}

/** @throws TypeError that names the option */
export function atLeast(least: number, name: string, value: number): number {
  if (typeof value === 'number' && value >= least) return value
  throw new TypeError(`${name} must be a number of at least ${least}, not ${String(value)}`)
}
