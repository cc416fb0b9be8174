/** What the worker has of the world, so that a test can put another one in its place. */
export interface Runtime {
  /** Milliseconds since 1970. */
  now(): number
  /** At least 0, below 1. */
  random(): number
  /** Calls `run` after so many milliseconds; returns what takes that back. */
  after(ms: number, run: () => void): () => void
  /** Calls `run` after what the event loop has to do now. */
  soon(run: () => void): void
}

const { timeOrigin } = performance
/** The longest time that a timer of Node can wait; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The clock does not jump when somebody sets the machine's, and timers keep the process alive: they are work that is left. */
export const systemRuntime: Runtime = {
  now: () => timeOrigin + performance.now(),
  random: Math.random,
  after(ms, run) {
    const timer = setTimeout(run, Math.min(Math.max(0, Math.ceil(ms)), LONGEST_TIMER_MS))
    return () => clearTimeout(timer)
  },
  soon: (run) => void setImmediate(run),
}
