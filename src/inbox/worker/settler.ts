import { isPromise, type Maybe } from '../../async/maybe.ts'
import type { Claimed, Failure, InboxStore } from '../store.ts'
import type { Reports } from './reports.ts'
import type { Runtime } from './runtime.ts'

/** Delay before a store that failed is tried again, in milliseconds. */
export const STORE_RETRY_MS = 1_000

type Hooks = {
  /** A result was recorded: an item is due again at this time. */
  dueAt(at: number): void
  /** A result that took time was recorded. */
  settled(): void
}

/** Records in a store how attempts ended; it tries again until the store has taken it. */
export class Settler {
  readonly #store: InboxStore
  readonly #reports: Reports
  readonly #runtime: Runtime
  readonly #hooks: Hooks
  #pending = 0
  #stopped = false

  constructor(store: InboxStore, reports: Reports, runtime: Runtime, hooks: Hooks) {
    this.#store = store
    this.#reports = reports
    this.#runtime = runtime
    this.#hooks = hooks
  }

  /** The number of results being written. */
  get pending(): number {
    return this.#pending
  }

  /** Gives up results that the store does not take: their items are handled again after the next start. */
  stop(): void {
    this.#stopped = true
  }

  settle(claimed: Claimed, failure: Failure | undefined): void {
    let written: Maybe<boolean>
    try {
      written = failure ? this.#store.fail(claimed, failure) : this.#store.complete(claimed)
    } catch (error) {
      written = Promise.reject(error)
    }
    if (!isPromise(written)) {
      this.#settled(claimed, failure, written)
      return
    }
    this.#pending++
    written.then(
      (ours) => {
        this.#pending--
        this.#settled(claimed, failure, ours)
        this.#hooks.settled()
      },
      (error) => this.#failed(claimed, failure, error),
    )
  }

  #failed(claimed: Claimed, failure: Failure | undefined, error: unknown): void {
    this.#reports.storeFailed(error)
    this.#runtime.after(STORE_RETRY_MS, () => {
      this.#pending--
      if (!this.#stopped) this.settle(claimed, failure)
    })
  }

  /** A result for an item that is somebody else's by now is theirs to report. */
  #settled({ item, attempt }: Claimed, failure: Failure | undefined, ours: boolean): void {
    if (ours === false) {
      this.#reports.lost(item)
      return
    }
    if (!failure) return
    const { failures, retryAt } = failure
    if (retryAt === undefined) this.#reports.dead({ item, attempts: attempt, failures })
    else {
      this.#reports.retried(item)
      this.#hooks.dueAt(retryAt)
    }
  }
}
