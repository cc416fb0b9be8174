import { isPromise } from '../async/maybe.ts'
import { PLATFORM_TIMEOUT_SECONDS } from '../contract/protocol.ts'
import type { Consume, Drained, Inbox, InboxItem, StartOptions } from './port.ts'
import { AttemptRun } from './worker/attempt.ts'
import { atLeast } from './worker/options.ts'
import { type ReportOptions, Reports } from './worker/reports.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'
import { TimeLimits } from './worker/time-limits.ts'

export type InlineInboxOptions = Pick<ReportOptions, 'logger'> & {
  /** Milliseconds in which a handler must settle; then it has failed, and its signal is aborted. The platform's 2 000 by default. */
  handlerTimeoutMs?: number
}

/**
 * An inbox for places where nothing runs after the answer (AWS Lambda, edge functions): the handlers run before it, and the
 * platform is answered OK only when they have succeeded. They have the platform's 2 seconds.
 */
export class InlineInbox implements Inbox {
  readonly #limits: TimeLimits
  readonly #reports: Reports
  readonly #runtime: Runtime
  readonly #running = new Set<Promise<unknown>>()
  #consume?: Consume

  /** @throws TypeError for an option that cannot work */
  constructor(options: InlineInboxOptions = {}, runtime: Runtime = systemRuntime) {
    const { handlerTimeoutMs = PLATFORM_TIMEOUT_SECONDS * 1000 } = options
    this.#limits = new TimeLimits(atLeast(1, 'handlerTimeoutMs', handlerTimeoutMs), runtime)
    this.#reports = new Reports(options)
    this.#runtime = runtime
  }

  start(consume: Consume, { logger }: StartOptions = {}): void {
    this.#reports.use(logger)
    this.#consume = consume
  }

  /** Rejects when a handler failed, after all have ended: what still runs would be frozen with the answer. */
  async append(items: readonly InboxItem[]): Promise<void> {
    const attempts = await Promise.all(items.map((item) => this.#run(item)))
    const failure = attempts.find(({ failures }) => failures.length)?.failures[0]
    if (failure) throw failure.error
  }

  /** Resolves when no handler runs any more, at the latest after `deadlineMs` milliseconds. */
  async drain(deadlineMs?: number): Promise<Drained> {
    const ended = Promise.all(this.#running)
    if (deadlineMs === undefined) await ended
    else if (this.#running.size) await this.#until(ended, deadlineMs)
    return { left: this.#running.size }
  }

  async #run(item: InboxItem): Promise<AttemptRun> {
    const attempt = new AttemptRun(1, this.#limits)
    const work = attempt.consume(this.#consume as Consume, item)
    if (!isPromise(work)) return attempt
    this.#running.add(work)
    await work
    this.#running.delete(work)
    return attempt
  }

  #until(ended: Promise<unknown>, deadlineMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#runtime.after(deadlineMs, () => {
        this.#reports.left(this.#running.size, deadlineMs, false)
        resolve()
      })
      ended.then(() => {
        cancel()
        resolve()
      })
    })
  }
}
