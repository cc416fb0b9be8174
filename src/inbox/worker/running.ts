import { isPromise } from '../../async/maybe.ts'
import type { Claimed, InboxStore } from '../store.ts'
import type { AttemptRun } from './attempt.ts'
import type { Reports } from './reports.ts'
import type { Runtime } from './runtime.ts'

/** An item whose handlers are running. */
export type Run = { readonly claimed: Claimed; readonly attempt: AttemptRun; index: number }

/**
 * The items whose handlers are running. It renews their leases, and tells the store which handlers have
 * succeeded while others still run.
 */
export class Running {
  readonly #store: InboxStore
  readonly #reports: Reports
  readonly #runtime: Runtime
  readonly #leaseMs: number
  readonly #runs: Run[] = []
  #cancel: (() => void) | undefined

  constructor(store: InboxStore, reports: Reports, runtime: Runtime, leaseMs: number) {
    this.#store = store
    this.#reports = reports
    this.#runtime = runtime
    this.#leaseMs = leaseMs
  }

  get size(): number {
    return this.#runs.length
  }

  add(claimed: Claimed, attempt: AttemptRun): Run {
    const run = { claimed, attempt, index: this.#runs.length }
    this.#runs.push(run)
    if (this.#store.progress) attempt.onSuccess = () => this.#succeeded(run)
    this.#cancel ??= this.#runtime.after(this.#leaseMs / 3, this.#renew)
    return run
  }

  remove(run: Run): void {
    const last = this.#runs.pop() as Run
    if (last !== run) {
      this.#runs[run.index] = last
      last.index = run.index
    }
    run.index = -1
    if (this.#runs.length) return
    // An unneeded timer would keep the process alive.
    this.#cancel?.()
    this.#cancel = undefined
  }

  readonly #renew = (): void => {
    this.#cancel = this.#runtime.after(this.#leaseMs / 3, this.#renew)
    const claimed = this.#runs.map((run) => run.claimed)
    const request = { now: this.#runtime.now(), leaseMs: this.#leaseMs }
    this.#try(() => this.#store.renew?.(claimed, request))
  }

  /** Most items have one handler and end at once, which needs no record. */
  #succeeded(run: Run): void {
    this.#runtime.soon(() => {
      if (run.index < 0) return
      this.#try(() => this.#store.progress?.(run.claimed, run.attempt.done))
    })
  }

  /** What fails here is made good later: by the next renewal, or by the result. */
  #try(work: () => unknown): void {
    const failed = (error: unknown) => this.#reports.storeFailed(error)
    try {
      const result = work()
      if (isPromise(result)) result.catch(failed)
    } catch (error) {
      failed(error)
    }
  }
}
