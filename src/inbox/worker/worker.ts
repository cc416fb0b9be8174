import { isPromise, type Maybe } from '../../async/maybe.ts'
import type { Consume, Drained } from '../port.ts'
import type { Claim, Claimed, Failure, InboxStore } from '../store.ts'
import { AttemptRun } from './attempt.ts'
import { checkedOptions, type WorkerOptions } from './options.ts'
import type { Reports } from './reports.ts'
import { retryDelayMs } from './retry.ts'
import type { Runtime } from './runtime.ts'
import { TimeLimits } from './time-limits.ts'

/** How long handlers may run before requests get their turn, in milliseconds. */
const TURN_MS = 10
/** How many items are claimed at a time and handled before the worker checks the clock again. */
const CLAIM = 16
/**
 * Maximum number of results being written to a store; until it catches up, nothing more is claimed.
 */
const MAX_SETTLING = 1_000
/** Delay before a store that failed is tried again, in milliseconds. */
const STORE_RETRY_MS = 1_000

/**
 * Runs the handlers for the items of a store. It decides how many run at the same time, how often,
 * and when again.
 */
export class Worker {
  readonly #store: InboxStore
  readonly #reports: Reports
  readonly #runtime: Runtime
  readonly #options: Required<WorkerOptions>
  readonly #limits: TimeLimits
  readonly #drains = new Set<() => void>()
  #consume?: Consume
  #running = 0
  /** The number of results being written to the store. */
  #settling = 0
  /** Whether a claim is pending, and whether something happened in the meantime. */
  #claiming = false
  #missed = false
  #woken = false
  #leaving = false
  /** A durable store keeps what waits, so draining it stops new claims. */
  #paused = false
  /** The timer for items that can be claimed later. */
  #alarm?: { at: number; cancel: () => void }

  constructor(store: InboxStore, options: WorkerOptions, reports: Reports, runtime: Runtime) {
    this.#store = store
    this.#reports = reports
    this.#runtime = runtime
    this.#options = checkedOptions(options)
    this.#limits = new TimeLimits(this.#options.handlerTimeoutMs, runtime)
  }

  start(consume: Consume): void {
    this.#consume = consume
    this.#pump()
  }

  /**
   * Called when something can be claimed. Handlers start after the response is sent, so that a slow
   * one cannot delay it.
   */
  wake(): void {
    if (this.#woken) return
    this.#woken = true
    this.#runtime.soon(() => {
      this.#woken = false
      this.#pump()
    })
  }

  /**
   * Resolves when nothing is left to do, but after `deadlineMs` at the latest. With a durable store
   * it resolves when nothing is running: the rest is handled after the next start.
   */
  drain(deadlineMs?: number): Promise<Drained> {
    if (this.#store.durable) this.#paused = true
    if (this.#isIdle()) return Promise.resolve({ left: this.#store.size })
    return new Promise((resolve) => {
      const end = () => {
        cancel?.()
        this.#drains.delete(end)
        resolve({ left: this.#store.size })
      }
      const late = () => {
        this.#reports.left(this.#store.size, deadlineMs as number, this.#store.durable)
        end()
      }
      const cancel = deadlineMs === undefined ? undefined : this.#runtime.after(deadlineMs, late)
      this.#drains.add(end)
    })
  }

  #isIdle(): boolean {
    if (this.#running || this.#settling || this.#claiming) return false
    return this.#store.durable || this.#store.size === 0
  }

  #pump(): void {
    this.#missed = this.#claiming
    if (!this.#consume || this.#claiming) return
    let now = this.#runtime.now()
    const until = now + TURN_MS
    while (this.#hasRoom()) {
      const claim = this.#claim(now)
      if (isPromise(claim)) {
        this.#await(claim)
        return
      }
      if (!this.#take(claim)) break
      now = this.#runtime.now()
      if (now > until) {
        this.wake()
        break
      }
    }
    if (this.#drains.size && this.#isIdle()) for (const end of this.#drains) end()
  }

  #hasRoom(): boolean {
    if (this.#paused || this.#settling >= MAX_SETTLING) return false
    return this.#running < this.#options.concurrency
  }

  #claim(now: number): Maybe<Claim> {
    const limit = Math.min(this.#options.concurrency - this.#running, CLAIM)
    try {
      return this.#store.claim(limit, now)
    } catch (error) {
      return this.#claimFailed(error)
    }
  }

  #claimFailed(error: unknown): Claim {
    this.#reports.storeFailed(error)
    return { items: [], nextAt: this.#runtime.now() + STORE_RETRY_MS }
  }

  #await(claim: Promise<Claim>): void {
    this.#claiming = true
    claim
      .catch((error) => this.#claimFailed(error))
      .then((answer) => {
        this.#claiming = false
        if (this.#take(answer) || this.#missed || this.#drains.size) this.#pump()
      })
  }

  /** Runs what was claimed; returns whether there may be more. */
  #take({ items, nextAt }: Claim): boolean {
    for (const claimed of items) this.#run(claimed)
    if (items.length) return true
    if (nextAt !== undefined) this.#wakeAt(nextAt)
    return false
  }

  #run(claimed: Claimed): void {
    const attempt = new AttemptRun(claimed.attempt, this.#limits)
    const work = attempt.consume(this.#consume as Consume, claimed.item)
    if (!isPromise(work)) {
      this.#settle(claimed, this.#failureOf(attempt))
      return
    }
    this.#running++
    work.then(() => {
      this.#running--
      this.#settle(claimed, this.#failureOf(attempt))
      this.#leave()
    })
  }

  /** Handlers that end in the same turn free their slots together. */
  #leave(): void {
    if (this.#leaving) return
    this.#leaving = true
    queueMicrotask(() => {
      this.#leaving = false
      this.#pump()
    })
  }

  /**
   * A failed item does not occupy a slot while it waits for its next attempt; a few of them would
   * block all others.
   */
  #failureOf({ number, failures }: AttemptRun): Failure | undefined {
    if (!failures.length) return undefined
    const delayMs = retryDelayMs(number, failures, this.#options, this.#runtime.random())
    if (delayMs === undefined) return { failures }
    return { failures, retryAt: this.#runtime.now() + delayMs }
  }

  /** Records how an attempt ended; retries until the store has done so. */
  #settle(claimed: Claimed, failure: Failure | undefined): void {
    let written: Maybe<void>
    try {
      written = failure ? this.#store.fail(claimed, failure) : this.#store.complete(claimed)
    } catch (error) {
      written = Promise.reject(error)
    }
    if (!isPromise(written)) {
      this.#settled(claimed, failure)
      return
    }
    this.#settling++
    written.then(
      () => {
        this.#settling--
        this.#settled(claimed, failure)
        this.#leave()
      },
      (error) => {
        this.#reports.storeFailed(error)
        this.#runtime.after(STORE_RETRY_MS, () => {
          this.#settling--
          this.#settle(claimed, failure)
        })
      },
    )
  }

  #settled({ item, attempt }: Claimed, failure: Failure | undefined): void {
    if (!failure) return
    const { failures, retryAt } = failure
    if (retryAt === undefined) this.#reports.dead({ item, attempts: attempt, failures })
    else this.#wakeAt(retryAt)
  }

  #wakeAt(at: number): void {
    if (this.#alarm && this.#alarm.at <= at) return
    this.#alarm?.cancel()
    const ring = () => {
      this.#alarm = undefined
      this.#pump()
    }
    this.#alarm = { at, cancel: this.#runtime.after(at - this.#runtime.now(), ring) }
  }
}
