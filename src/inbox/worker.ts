import { isPromise } from '../async/maybe.ts'
import type { Consume } from './port.ts'
import type { Runtime } from './runtime.ts'
import type { Claimed, InboxStore } from './store.ts'

export type WorkerOptions = {
  /** Items whose handlers run at the same time. 16 by default. */
  concurrency?: number
  /** Times that an item is tried in all. 3 by default. */
  attempts?: number
  /** Milliseconds before the second try, doubled before each further one. 200 by default. */
  backoffMs?: number
}

/** Milliseconds that handlers may compute before requests get their turn. */
const TURN_MS = 10
/** Items that are claimed at once, and handled before the worker looks at the clock again. */
const CLAIM = 16

/** Runs the handlers of what a store holds: how many at the same time, how often, and when again. */
export class Worker {
  readonly #store: InboxStore
  readonly #runtime: Runtime
  readonly #options: Required<WorkerOptions>
  readonly #drained: (() => void)[] = []
  #consume?: Consume
  #running = 0
  #woken = false
  #leaving = false
  /** The timer for what may be claimed later. */
  #alarm?: { at: number; cancel: () => void }

  constructor(store: InboxStore, options: WorkerOptions, runtime: Runtime) {
    const { concurrency = 16, attempts = 3, backoffMs = 200 } = options
    this.#store = store
    this.#runtime = runtime
    this.#options = { concurrency, attempts, backoffMs }
  }

  start(consume: Consume): void {
    this.#consume = consume
    this.#pump()
  }

  /** Something can be claimed. Handlers run after the answer: one that computes for long must not delay it. */
  wake(): void {
    if (this.#woken) return
    this.#woken = true
    this.#runtime.soon(() => {
      this.#woken = false
      this.#pump()
    })
  }

  /** Resolves when nothing is left to do. */
  drain(): Promise<void> {
    if (this.#store.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.#drained.push(resolve))
  }

  #pump(): void {
    const consume = this.#consume
    if (!consume) return
    let now = this.#runtime.now()
    const until = now + TURN_MS
    while (this.#running < this.#options.concurrency) {
      const room = this.#options.concurrency - this.#running
      const { items, nextAt } = this.#store.claim(Math.min(room, CLAIM), now)
      if (!items.length) {
        if (nextAt !== undefined) this.#wakeAt(nextAt)
        break
      }
      for (const claimed of items) this.#run(claimed, consume)
      now = this.#runtime.now()
      if (now > until) {
        this.wake()
        break
      }
    }
    if (this.#drained.length && this.#store.size === 0) {
      for (const resolve of this.#drained.splice(0)) resolve()
    }
  }

  #run(claimed: Claimed, consume: Consume): void {
    const work = consume(claimed.item)
    if (!isPromise(work)) {
      this.#store.complete(claimed)
      return
    }
    this.#running++
    work.then(
      () => {
        this.#store.complete(claimed)
        this.#ended()
      },
      (error) => {
        this.#failed(claimed, error)
        this.#ended()
      },
    )
  }

  /** Handlers that end in the same turn leave their places together. */
  #ended(): void {
    this.#running--
    if (this.#leaving) return
    this.#leaving = true
    queueMicrotask(() => {
      this.#leaving = false
      this.#pump()
    })
  }

  /** A failed item keeps no place while it waits for its next try, or a few of them would hold up all others. */
  #failed(claimed: Claimed, error: unknown): void {
    const { attempts, backoffMs } = this.#options
    const { attempt } = claimed
    if (attempt >= attempts) {
      this.#store.fail(claimed, { error })
      return
    }
    const retryAt = this.#runtime.now() + backoffMs * 2 ** (attempt - 1)
    this.#store.fail(claimed, { error, retryAt })
    this.#wakeAt(retryAt)
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
