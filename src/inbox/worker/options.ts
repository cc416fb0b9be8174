import type { RetryOptions } from './retry.ts'

export type WorkerOptions = Partial<RetryOptions> & {
  /** Items whose handlers run at the same time. 16 by default. */
  concurrency?: number
  /**
   * Milliseconds in which a handler must settle. Then its event counts as failed, its signal is aborted, and others get its place.
   * 30 000 by default.
   */
  handlerTimeoutMs?: number
}

/** @throws TypeError that names the option */
export function checkedOptions({
  concurrency = 16,
  attempts = 12,
  backoffMs = 200,
  maxBackoffMs = 60_000,
  handlerTimeoutMs = 30_000,
}: WorkerOptions): Required<WorkerOptions> {
  return {
    concurrency: atLeast(1, 'concurrency', concurrency),
    attempts: atLeast(1, 'attempts', attempts),
    backoffMs: atLeast(0, 'backoffMs', backoffMs),
    maxBackoffMs: atLeast(0, 'maxBackoffMs', maxBackoffMs),
    handlerTimeoutMs: atLeast(1, 'handlerTimeoutMs', handlerTimeoutMs),
  }
}

/** @throws TypeError that names the option */
export function atLeast(least: number, name: string, value: number): number {
  if (typeof value === 'number' && value >= least) return value
  throw new TypeError(`${name} must be a number from ${least} up, not ${String(value)}`)
}
