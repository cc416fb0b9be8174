import { isPromise, type Maybe } from '../async/maybe.ts'
import type { Consume, Drained, Inbox, InboxItem, StartOptions } from './port.ts'
import type { InboxStore } from './store.ts'
import type { WorkerOptions } from './worker/options.ts'
import { type ReportOptions, Reports } from './worker/reports.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'
import { Worker } from './worker/worker.ts'

/** Options of an inbox with retries: attempts, time limits, and where to report. */
export type InboxOptions = WorkerOptions & ReportOptions

/** An inbox made of a store, which keeps the items, and a worker, which runs their handlers. */
export class StoreInbox<Store extends InboxStore = InboxStore> implements Inbox {
  protected readonly store: Store
  readonly #reports: Reports
  readonly #worker: Worker

  /**
   * @param runtime clock, timers and random numbers; replaced in tests
   * @throws TypeError for an invalid option
   */
  constructor(store: Store, options: InboxOptions = {}, runtime: Runtime = systemRuntime) {
    const reports = new Reports(options)
    this.store = store
    this.#reports = reports
    this.#worker = new Worker(store, options, reports, runtime)
  }

  /** The number of items that are waiting, running, or waiting for another attempt. */
  get size(): number {
    return this.store.size
  }

  /** Called by the receiver. */
  start(consume: Consume, { logger }: StartOptions = {}): void {
    this.#reports.use(logger)
    this.#worker.start(consume)
  }

  /**
   * Stores items; called by the receiver.
   *
   * @throws Error (or rejects) when the store cannot take them
   */
  append(items: readonly InboxItem[]): Maybe<void> {
    const taken = this.store.append(items)
    if (isPromise(taken)) return taken.then(() => this.#worker.wake())
    this.#worker.wake()
  }

  /**
   * Resolves when every item is done or has failed for good, but after `deadlineMs` milliseconds at the
   * latest; then the number left is logged. Failed handlers are retried for minutes, so pass a deadline
   * if the process has to end.
   */
  drain(deadlineMs?: number): Promise<Drained> {
    return this.#worker.drain(deadlineMs)
  }

  protected warn(fields: object, text: string): void {
    this.#reports.warn(fields, text)
  }
}
