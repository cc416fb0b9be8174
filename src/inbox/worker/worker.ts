import { isPromise, type Maybe } from '../../async/maybe.ts'
import type { Consume } from '../port.ts'
import type { Claim, Claimed, Failure, InboxStore } from '../store.ts'
import { AttemptRun } from './attempt.ts'
import { InterruptedError } from './interrupted.ts'
import { checkedOptions, type WorkerOptions } from './options.ts'
import type { Reports } from './reports.ts'
import { retryDelayMs } from './retry.ts'
import { Running } from './running.ts'
import type { Runtime } from './runtime.ts'
import { Settler, STORE_RETRY_MS } from './settler.ts'
import { TimeLimits } from './time-limits.ts'

/** How long handlers may run before requests get their turn, in milliseconds. */
const TURN_MS = 10
/** How many items are claimed at a time and handled before the worker checks the clock again. */
const CLAIM = 16
/**
 * Maximum number of results being written to a store; until it catches up, nothing more is claimed.
 */
const MAX_SETTLING = 1_000

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
  readonly #running: Running
  readonly #settler: Settler
  #consume?: Consume
  /** Whether a claim is pending, and whether something happened in the meantime. */
  #claiming = false
  #missed = false
  #woken = false
  #leaving = false
  #paused = false
  /** The timer for items that can be claimed later. */
  #alarm: { at: number; cancel: () => void } | undefined
  /** Called when nothing is running and nothing can be claimed. */
  onIdle: (() => void) | undefined

  constructor(store: InboxStore, options: WorkerOptions, reports: Reports, runtime: Runtime) {
    this.#store = store
    this.#reports = reports
    this.#runtime = runtime
    this.#options = checkedOptions(options)
    this.#limits = new TimeLimits(this.#options.handlerTimeoutMs, runtime)
    this.#running = new Running(store, reports, runtime, this.#options.leaseMs)
    this.#settler = new Settler(store, reports, runtime, {
      dueAt: (at) => this.#wakeAt(at),
      settled: () => this.#leave(),
    })
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

  /** Claims nothing more. */
  pause(): void {
    this.#paused = true
    this.#alarm?.cancel()
    this.#alarm = undefined
  }

  /** Gives up results that the store has not taken. */
  stop(): void {
    this.pause()
    this.#settler.stop()
  }

  /** Whether no handler runs and no result is being written. */
  get idle(): boolean {
    return !this.#running.size && !this.#settler.pending && !this.#claiming
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
    if (this.onIdle && this.idle) this.onIdle()
  }

  #hasRoom(): boolean {
    if (this.#paused || this.#settler.pending >= MAX_SETTLING) return false
    return this.#running.size < this.#options.concurrency
  }

  #claim(now: number): Maybe<Claim> {
    const { concurrency, leaseMs } = this.#options
    const limit = Math.min(concurrency - this.#running.size, CLAIM)
    try {
      return this.#store.claim({ limit, now, leaseMs, few: true })
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
        if (this.#take(answer) || this.#missed) this.#pump()
        else if (this.onIdle && this.idle) this.onIdle()
      })
  }

  /** Runs what was claimed; returns whether there may be more. */
  #take({ items, nextAt }: Claim): boolean {
    for (const claimed of items) this.#run(claimed)
    if (items.length) return true
    // An alarm for something that is done by now would keep the process alive.
    this.#alarm?.cancel()
    this.#alarm = undefined
    if (nextAt !== undefined && !this.#paused) this.#wakeAt(nextAt)
    return false
  }

  #run(claimed: Claimed): void {
    const attempt = new AttemptRun(claimed.attempt, this.#limits, claimed.done)
    // It was claimed for its last attempt before, and that never ended: the process died, perhaps of it.
    if (claimed.attempt > this.#options.attempts) {
      attempt.failed('', new InterruptedError(claimed.attempt - 1))
      this.#settler.settle(claimed, this.#failureOf(attempt))
      return
    }
    const work = attempt.consume(this.#consume as Consume, claimed.item)
    if (!isPromise(work)) {
      this.#settler.settle(claimed, this.#failureOf(attempt))
      return
    }
    const run = this.#running.add(claimed, attempt)
    work.then(() => {
      this.#running.remove(run)
      this.#settler.settle(claimed, this.#failureOf(attempt))
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
  #failureOf({ number, failures, done }: AttemptRun): Failure | undefined {
    if (!failures.length) return undefined
    const delayMs = retryDelayMs(number, failures, this.#options, this.#runtime.random())
    if (delayMs !== undefined) return { failures, done, retryAt: this.#runtime.now() + delayMs }
    return { failures, done, holdKey: this.#options.afterDead === 'hold' }
  }

  #wakeAt(at: number): void {
    if (this.#paused || (this.#alarm && this.#alarm.at <= at)) return
    this.#alarm?.cancel()
    const ring = () => {
      this.#alarm = undefined
      this.#pump()
    }
    this.#alarm = { at, cancel: this.#runtime.after(at - this.#runtime.now(), ring) }
  }
}
