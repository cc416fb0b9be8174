import { isPromise, type Maybe } from '../../async/maybe.ts'
import type {
  Attempt,
  Consume,
  HandlerContext,
  HandlerFailure,
  HandlerResult,
  InboxItem,
} from '../port.ts'
import { Limited, type TimeLimits } from './time-limits.ts'

/** The name for all handlers of an item when they are not run one by one. */
const ALL = ''
const OK: HandlerResult = { ok: true }
const NONE: readonly HandlerFailure[] = []
const NO_NAMES: readonly string[] = []

/**
 * A handler exceeded its time limit (`handlerTimeoutMs`). It is the error of the failed attempt.
 *
 * @example
 * import { HandlerTimeoutError, MemoryInbox } from 'tencent-chat-webhooks'
 *
 * const inbox = new MemoryInbox({
 *   onDead: ({ item, failures }) => {
 *     if (failures.some(({ error }) => error instanceof HandlerTimeoutError)) {
 *       console.error(`${item.command}: a handler is too slow`)
 *     }
 *   },
 * })
 */
export class HandlerTimeoutError extends Error {
  /** Always `HandlerTimeoutError`. */
  override name = 'HandlerTimeoutError'

  /**
   * Made by the inbox.
   *
   * @param ms the time limit in milliseconds
   */
  constructor(ms: number) {
    super(
      `the handler did not settle within ${ms} ms (handlerTimeoutMs). Does it wait for something without a time limit? Its signal was aborted`,
    )
  }
}

/** Runs the handlers of one attempt, each within the time limit, and records how they ended. */
export class AttemptRun implements Attempt {
  readonly number: number
  readonly limits: TimeLimits
  /** Called when a handler that took time has succeeded. */
  onSuccess: (() => void) | undefined
  #failures: HandlerFailure[] | undefined
  #done: readonly string[]
  #ranOne = false

  /** @param done the handlers that have succeeded in an earlier attempt */
  constructor(number: number, limits: TimeLimits, done: readonly string[] = NO_NAMES) {
    this.number = number
    this.limits = limits
    this.#done = done
  }

  get done(): readonly string[] {
    return this.#done
  }

  get failures(): readonly HandlerFailure[] {
    return this.#failures ?? NONE
  }

  /** Runs all handlers of the item; it never throws or rejects. Without a promise they have already ended. */
  consume(consume: Consume, item: InboxItem): Maybe<unknown> {
    let work: Maybe<void>
    try {
      work = consume(item, this)
    } catch (error) {
      return void this.failed(ALL, error)
    }
    if (!isPromise(work)) return
    // Handlers that run one by one have a time limit each; the code between them takes no time.
    if (!this.#ranOne) return new HandlerRun(this, ALL).until(work)
    return work.catch((error) => this.failed(ALL, error))
  }

  run(handler: string, work: (context: HandlerContext) => unknown): Maybe<HandlerResult> {
    this.#ranOne = true
    if (this.#done.length && this.#done.includes(handler)) return OK
    const run = new HandlerRun(this, handler)
    try {
      const result = work(run)
      return isPromise(result) ? run.until(result) : this.succeeded(handler)
    } catch (error) {
      return this.failed(handler, error)
    }
  }

  succeeded(handler: string): HandlerResult {
    if (handler !== ALL) this.#done = [...this.#done, handler]
    return OK
  }

  failed(handler: string, error: unknown): HandlerResult {
    this.#failures ??= []
    this.#failures.push({ handler, error })
    return { ok: false, error }
  }
}

/** A running handler. Its signal is created on first use, because most handlers never use it. */
class HandlerRun extends Limited implements HandlerContext {
  readonly #attempt: AttemptRun
  readonly #handler: string
  #controller: AbortController | undefined
  #timeout: HandlerTimeoutError | undefined
  #resolve: ((result: HandlerResult) => void) | undefined

  constructor(attempt: AttemptRun, handler: string) {
    super()
    this.#attempt = attempt
    this.#handler = handler
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController()
      if (this.#timeout) this.#controller.abort(this.#timeout)
    }
    return this.#controller.signal
  }

  /** How `work` ends, or that its time is up; a later result is ignored. */
  until(work: Promise<unknown>): Promise<HandlerResult> {
    this.#attempt.limits.add(this)
    return new Promise((resolve) => {
      this.#resolve = resolve
      work.then(
        () => this.#inTime() && resolve(this.#succeeded()),
        (error) => this.#inTime() && resolve(this.#attempt.failed(this.#handler, error)),
      )
    })
  }

  expire(): void {
    this.#timeout = new HandlerTimeoutError(this.#attempt.limits.ms)
    this.#controller?.abort(this.#timeout)
    this.#resolve?.(this.#attempt.failed(this.#handler, this.#timeout))
  }

  #succeeded(): HandlerResult {
    const result = this.#attempt.succeeded(this.#handler)
    this.#attempt.onSuccess?.()
    return result
  }

  #inTime(): boolean {
    if (this.#timeout) return false
    this.#attempt.limits.remove(this)
    return true
  }
}
