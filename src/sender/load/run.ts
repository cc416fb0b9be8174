import { setTimeout as wait } from 'node:timers/promises'
import type { Poster } from '../post.ts'
import type { Step } from './sequence.ts'
import { type Summary, Tally } from './tally.ts'

export type LoadOptions = {
  /** Requests at the same time. */
  concurrency: number
  /** Requests a second; as fast as the backend answers by default. */
  rate?: number
  /** The end, in milliseconds after the start. */
  durationMs?: number
  /** How often an after-callback without an answer in time is sent again. */
  retries?: number
  /** Aborted to end the run: what is under way is counted, nothing more is sent. */
  signal?: AbortSignal
  /** Called after each exchange. */
  onExchange?: (tally: Tally) => void
}

/** Delay before a callback is sent again, in milliseconds. The platform does not document its own. */
const RETRY_DELAY_MS = 1_000

/** How far, in milliseconds, a sender may run ahead of its rate before it waits: timers are not finer. */
const TICK_MS = 1

/** Sends the steps of a sequence; resolves with a summary when the last answer is there. It never rejects. */
export async function runLoad(
  steps: Iterator<Step>,
  poster: Poster,
  options: LoadOptions,
): Promise<Summary> {
  const run = new Run(steps, poster, options)
  await run.all()
  return run.summary()
}

class Run {
  readonly #steps: Iterator<Step>
  readonly #poster: Poster
  readonly #options: LoadOptions
  readonly #tally = new Tally()
  readonly #held = new Set<Promise<void>>()
  readonly #started = performance.now()
  #taken = 0

  constructor(steps: Iterator<Step>, poster: Poster, options: LoadOptions) {
    this.#steps = steps
    this.#poster = poster
    this.#options = options
  }

  async all(): Promise<void> {
    const senders = Array.from({ length: this.#options.concurrency }, () => this.#send())
    await Promise.all(senders)
    // A retry may hold back another one.
    while (this.#held.size) await Promise.all(this.#held)
  }

  summary(): Summary {
    return this.#tally.summary(this.#options.signal?.aborted ?? false)
  }

  /** One of the senders: takes a step, waits for its answer, takes the next. */
  async #send(): Promise<void> {
    while (!this.#isOver()) {
      const next = this.#steps.next()
      if (next.done) return
      if (!(await this.#inTime())) return
      if (next.value.delayMs) this.#hold(next.value, next.value.delayMs)
      else await this.#exchange(next.value, this.#options.retries ?? 0)
    }
  }

  #isOver(): boolean {
    const { signal, durationMs = Number.POSITIVE_INFINITY } = this.#options
    return signal?.aborted || performance.now() - this.#started >= durationMs
  }

  /** Waits until the rate allows the next request; false when the run ends before. */
  async #inTime(): Promise<boolean> {
    const { rate } = this.#options
    if (!rate) return true
    const due = this.#started + (this.#taken++ * 1000) / rate
    const early = due - performance.now()
    return early <= TICK_MS || this.#sleep(early)
  }

  /** Sleeps without holding up the end of the run; false when it was aborted. */
  async #sleep(ms: number): Promise<boolean> {
    try {
      await wait(ms, undefined, { signal: this.#options.signal })
      return !this.#isOver()
    } catch {
      return false
    }
  }

  /** What comes late or again must not keep a sender from its work. */
  #hold(step: Step, ms: number, retries = this.#options.retries ?? 0): void {
    const later = this.#sleep(ms).then((awake) => {
      if (awake) return this.#exchange(step, retries)
    })
    this.#held.add(later)
    void later.finally(() => this.#held.delete(later))
  }

  async #exchange(step: Step, retries: number): Promise<void> {
    const { callback, url, body } = step.job
    const posted = await this.#poster.post({ url, body })
    // Cut by the end of the run, not by the backend.
    if (this.#options.signal?.aborted && 'failure' in posted) return
    this.#tally.add(callback, posted, step.again)
    this.#options.onExchange?.(this.#tally)
    const late = 'failure' in posted && posted.failure === 'timeout'
    if (late && retries > 0 && callback.phase === 'after')
      this.#hold({ ...step, again: true }, RETRY_DELAY_MS, retries - 1)
  }
}
