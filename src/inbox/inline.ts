import { isPromise } from '../async/maybe.ts'
import { PLATFORM_TIMEOUT_SECONDS } from '../contract/protocol.ts'
import type { Consume, Drained, Inbox, InboxItem, StartOptions } from './port.ts'
import { AttemptRun } from './worker/attempt.ts'
import { atLeast } from './worker/options.ts'
import { type ReportOptions, Reports } from './worker/reports.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'
import { TimeLimits } from './worker/time-limits.ts'

/** Options of `InlineInbox`. */
export type InlineInboxOptions = Pick<ReportOptions, 'logger'> & {
  /**
   * Time limit of a handler in milliseconds; one that exceeds it has failed. 2 000 by default, the time
   * that the platform waits.
   */
  handlerTimeoutMs?: number
}

/**
 * An inbox for environments where no code runs after the response (AWS Lambda, edge functions). The handlers
 * run first, and the platform is answered OK only when all of them have succeeded in time, 503 otherwise.
 *
 * @example
 * import { createReceiver, InlineInbox } from 'tencent-chat-webhooks'
 *
 * const inbox = new InlineInbox({ handlerTimeoutMs: 1500 })
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, inbox })
 */
export class InlineInbox implements Inbox {
  /** It reads the members of items only. */
  readonly lazyItems = true
  readonly #limits: TimeLimits
  readonly #reports: Reports
  readonly #runtime: Runtime
  readonly #running = new Set<Promise<unknown>>()
  #consume?: Consume

  /**
   * @param runtime clock and timers; replaced in tests
   * @throws TypeError for an invalid option
   */
  constructor(options: InlineInboxOptions = {}, runtime: Runtime = systemRuntime) {
    const { handlerTimeoutMs = PLATFORM_TIMEOUT_SECONDS * 1000 } = options
    this.#limits = new TimeLimits(atLeast(1, 'handlerTimeoutMs', handlerTimeoutMs), runtime)
    this.#reports = new Reports(options)
    this.#runtime = runtime
  }

  /** Called by the receiver. */
  start(consume: Consume, { logger }: StartOptions = {}): void {
    this.#reports.use(logger)
    this.#consume = consume
  }

  /**
   * Runs the handlers of the items; called by the receiver. Rejects when one failed, but only after all have
   * ended: a handler that still runs would be frozen after the response.
   */
  async append(items: readonly InboxItem[]): Promise<void> {
    const attempts = await Promise.all(items.map((item) => this.#run(item)))
    const failure = attempts.find(({ failures }) => failures.length)?.failures[0]
    if (failure) throw failure.error
  }

  /** Resolves when no handler is running, but after `deadlineMs` milliseconds at the latest. */
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
