import { reasonOf } from '../worker/reports.ts'
import type { Warn } from './link.ts'

/** How long the same failure is not logged again, in milliseconds: all partitions fail when a server is down. */
const QUIET_MS = 10_000

/** Logs what fails in the background, where it is tried again. */
export class Log {
  readonly #warn: Warn
  #last = ''
  #at = -Infinity

  constructor(warn: Warn) {
    this.#warn = warn
  }

  failed(error: unknown): void {
    const reason = reasonOf(error)
    const now = performance.now()
    if (reason === this.#last && now - this.#at < QUIET_MS) return
    this.#last = reason
    this.#at = now
    this.#warn({ reason }, 'NATS failed in the background; trying again')
  }
}
