import { isPromise, type Maybe } from '../async/maybe.ts'
import type {
  Consume,
  Drained,
  Inbox,
  InboxCounts,
  InboxItem,
  InboxMetrics,
  StartOptions,
} from './port.ts'
import type { Appended, InboxStore } from './store.ts'
import type { WorkerOptions } from './worker/options.ts'
import { type ReportOptions, Reports } from './worker/reports.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'
import { STORE_RETRY_MS } from './worker/settler.ts'
import { Worker } from './worker/worker.ts'

/** Options of an inbox with retries: attempts, time limits, and where to report. */
export type InboxOptions = WorkerOptions & ReportOptions

/** How often a drain asks a store whether it is empty, in milliseconds. */
const DRAIN_POLL_MS = 50
/** How long an inbox that could not store something waits before it asks the storage again, in milliseconds. */
const CHECK_MS = 1_000

/**
 * An inbox made of a store, which keeps the items, and a worker, which runs their handlers.
 *
 * @example
 * import { createReceiver, StoreInbox } from 'tencent-chat-webhooks'
 * import type { InboxStore } from 'tencent-chat-webhooks'
 *
 * declare const store: InboxStore // your own
 * const inbox = new StoreInbox(store, { concurrency: 8 })
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, inbox })
 */
export class StoreInbox<Store extends InboxStore = InboxStore> implements Inbox {
  /** Where the items are. */
  readonly store: Store
  readonly #reports: Reports
  readonly #worker: Worker
  readonly #runtime: Runtime
  readonly #waiting = new Set<() => void>()
  #metrics: InboxMetrics | undefined
  #opening: Promise<void> | undefined
  #failing = false
  #checkedAt = 0

  /**
   * @param runtime clock, timers and random numbers; replaced in tests
   * @throws TypeError for an invalid option
   */
  constructor(store: Store, options: InboxOptions = {}, runtime: Runtime = systemRuntime) {
    const reports = new Reports(options)
    this.store = store
    this.#reports = reports
    this.#runtime = runtime
    this.#worker = new Worker(store, options, reports, runtime)
  }

  /** Whether the store takes items that make their ids when they are read. */
  get lazyItems(): boolean {
    return this.store.lazyItems ?? false
  }

  /** Called by the receiver. */
  start(consume: Consume, { logger, metrics }: StartOptions = {}): void {
    this.#reports.use(logger, metrics)
    this.#metrics = metrics
    metrics?.watchInbox?.(() => this.store.counts())
    this.#open(() => this.#worker.start(consume))
  }

  /** A storage that cannot be reached is asked again, and events are refused until it answers. */
  #open(opened: () => void): void {
    const warn = (fields: object, text: string) => this.#reports.warn(fields, text)
    const opening = this.store.open?.(() => this.#worker.wake(), { warn })
    if (!isPromise(opening)) {
      opened()
      return
    }
    this.#opening = opening.then(
      () => {
        this.#opening = undefined
        opened()
      },
      (error) => {
        this.#failing = true
        this.#reports.storeFailed(error)
        this.#runtime.after(STORE_RETRY_MS, () => this.#open(opened))
        throw error
      },
    )
    this.#opening.catch(() => {})
  }

  /**
   * Stores items; called by the receiver.
   *
   * @throws Error (or rejects) when the store cannot take them
   */
  append(items: readonly InboxItem[]): Maybe<void> {
    const started = this.#metrics ? performance.now() : 0
    if (!this.#opening) return this.#append(items, started)
    const refused = (error: unknown): never => {
      this.#count(items, 0, false, started)
      throw error
    }
    return this.#opening.then(() => this.#append(items, started), refused)
  }

  #append(items: readonly InboxItem[], started: number): Maybe<void> {
    const failed = (error: unknown): never => {
      this.#failing = true
      if (!this.store.check) this.#checkedAt = this.#runtime.now()
      this.#count(items, 0, false, started)
      // Perhaps it was stored, and only the answer was lost.
      this.#worker.wake()
      throw error
    }
    const stored = ({ duplicates }: Appended) => {
      this.#failing = false
      this.#count(items, duplicates, true, started)
      this.#worker.wake()
    }
    let taken: Maybe<Appended>
    try {
      taken = this.store.append(items)
    } catch (error) {
      return failed(error)
    }
    return isPromise(taken) ? taken.then(stored, failed) : stored(taken)
  }

  /** How much it holds. */
  counts(): ReturnType<Store['counts']> {
    return this.store.counts() as ReturnType<Store['counts']>
  }

  /**
   * Whether the last event could be stored, or the storage works again. A storage without `check` is tried again
   * after a second: no event would ever come to one that is not ready.
   */
  async ready(): Promise<boolean> {
    if (this.#opening) return false
    if (!this.#failing) return true
    const now = this.#runtime.now()
    if (now - this.#checkedAt < CHECK_MS) return false
    this.#checkedAt = now
    try {
      const works = (await this.store.check?.()) ?? true
      this.#failing = !works
      return works
    } catch {
      return false
    }
  }

  /**
   * Resolves when every item is done or has failed for good, but after `deadlineMs` milliseconds at the
   * latest; then the number left is logged. Failed handlers are retried for minutes, so pass a deadline
   * if the process has to end.
   */
  async drain(deadlineMs?: number): Promise<Drained> {
    await this.#until(() => this.#isEmpty(), deadlineMs)
    return this.#left(deadlineMs)
  }

  /**
   * Ends the inbox. A durable one gives out nothing more and waits for the handlers that run; the rest is
   * handled after the next start. One in memory drains first. Both wait `deadlineMs` milliseconds at most.
   */
  async close(deadlineMs?: number): Promise<Drained> {
    if (this.store.durable) this.#worker.pause()
    await this.#until(
      this.store.durable ? () => this.#worker.idle : () => this.#isEmpty(),
      deadlineMs,
    )
    const left = await this.#left(this.#worker.idle ? undefined : deadlineMs)
    this.#worker.stop()
    await this.store.close()
    return left
  }

  protected warn(fields: object, text: string): void {
    this.#reports.warn(fields, text)
  }

  #count(items: readonly InboxItem[], duplicates: number, ok: boolean, started: number): void {
    if (!this.#metrics) return
    const seconds = (performance.now() - started) / 1000
    this.#metrics.appended?.(items.length, duplicates, ok, seconds)
  }

  #isEmpty(): Maybe<boolean> {
    if (!this.#worker.idle) return false
    const counts = this.store.counts()
    return isPromise(counts) ? counts.then((one) => openOf(one) === 0) : openOf(counts) === 0
  }

  async #left(deadlineMs: number | undefined): Promise<Drained> {
    const left = openOf(await this.store.counts())
    if (left && deadlineMs !== undefined) this.#reports.left(left, deadlineMs, this.store.durable)
    return { left }
  }

  /** Asks whenever the worker has nothing to do, and from time to time: another process may work on the same store. */
  async #until(condition: () => Maybe<boolean>, deadlineMs: number | undefined): Promise<void> {
    const endsAt = deadlineMs === undefined ? Infinity : this.#runtime.now() + deadlineMs
    while (!(await condition())) {
      const left = endsAt - this.#runtime.now()
      if (left <= 0) return
      await this.#idleOr(Math.min(left, this.store.durable ? DRAIN_POLL_MS : left))
    }
  }

  #idleOr(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        cancel()
        this.#waiting.delete(end)
        if (!this.#waiting.size) this.#worker.onIdle = undefined
        resolve()
      }
      const cancel = ms === Infinity ? () => {} : this.#runtime.after(ms, end)
      this.#waiting.add(end)
      this.#worker.onIdle = () => {
        for (const idle of [...this.#waiting]) idle()
      }
    })
  }
}

const openOf = ({ waiting, running, retrying }: InboxCounts) => waiting + running + retrying
