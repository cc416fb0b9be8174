import { isPromise, type Maybe } from '../async/maybe.ts'
import type { Consume, Drained, Inbox, InboxItem, StartOptions } from './port.ts'
import type { InboxStore } from './store.ts'
import type { WorkerOptions } from './worker/options.ts'
import { type ReportOptions, Reports } from './worker/reports.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'
import { Worker } from './worker/worker.ts'

export type InboxOptions = WorkerOptions & ReportOptions

/** An inbox made of a store, which keeps the items, and a worker, which runs their handlers. */
export class StoreInbox<Store extends InboxStore = InboxStore> implements Inbox {
  protected readonly store: Store
  readonly #reports: Reports
  readonly #worker: Worker

  /**
   * @param runtime clock, timers and chance, for tests
   * @throws TypeError for an option that cannot work
   */
  constructor(store: Store, options: InboxOptions = {}, runtime: Runtime = systemRuntime) {
    const reports = new Reports(options)
    this.store = store
    this.#reports = reports
    this.#worker = new Worker(store, options, reports, runtime)
  }

  /** How many items wait, run, or wait for another attempt. */
  get size(): number {
    return this.store.size
  }

  start(consume: Consume, { logger }: StartOptions = {}): void {
    this.#reports.use(logger)
    this.#worker.start(consume)
  }

  /** @throws Error (or rejects) when the store cannot take the items */
  append(items: readonly InboxItem[]): Maybe<void> {
    const taken = this.store.append(items)
    if (isPromise(taken)) return taken.then(() => this.#worker.wake())
    this.#worker.wake()
  }

  /**
   * Resolves when all that was taken is done or has failed for good, at the latest after `deadlineMs` milliseconds; then the log says how
   * many are left. A handler that fails is tried again for minutes: give a process that has to end a deadline.
   */
  drain(deadlineMs?: number): Promise<Drained> {
    return this.#worker.drain(deadlineMs)
  }

  protected warn(fields: object, text: string): void {
    this.#reports.warn(fields, text)
  }
}
