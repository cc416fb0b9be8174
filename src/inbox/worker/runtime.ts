/** The worker's access to clock, timers and random numbers, replaceable in tests. */
export interface Runtime {
  /** Milliseconds since 1970. */
  now(): number
  /** At least 0, below 1. */
  random(): number
  /** Calls `run` after `ms` milliseconds; returns a function that cancels it. */
  after(ms: number, run: () => void): () => void
  /** Calls `run` after the current work of the event loop. */
  soon(run: () => void): void
}

const { timeOrigin } = performance
/** The longest delay of a Node timer; a longer one would fire immediately. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * The clock does not jump when the system time is changed. Timers keep the process alive, because
 * they stand for work that is left.
 */
export const systemRuntime: Runtime = {
  now: () => timeOrigin + performance.now(),
  random: Math.random,
  after(ms, run) {
    const timer = setTimeout(run, Math.min(Math.max(0, Math.ceil(ms)), LONGEST_TIMER_MS))
    return () => clearTimeout(timer)
  },
  soon: (run) => void setImmediate(run),
}
