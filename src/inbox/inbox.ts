import { isPromise } from '../async/maybe.ts'
import type { Consume, Inbox, InboxItem } from './port.ts'
import { type Runtime, systemRuntime } from './runtime.ts'
import type { InboxStore } from './store.ts'
import { Worker, type WorkerOptions } from './worker.ts'

/** An inbox of a store, which keeps the items, and a worker, which runs their handlers. */
export class StoreInbox<Store extends InboxStore = InboxStore> implements Inbox {
  protected readonly store: Store
  readonly #worker: Worker

  constructor(store: Store, options: WorkerOptions = {}, runtime: Runtime = systemRuntime) {
    this.store = store
    this.#worker = new Worker(store, options, runtime)
  }

  /** How many items wait, run, or wait for another try. */
  get size(): number {
    return this.store.size
  }

  start(consume: Consume): void {
    this.#worker.start(consume)
  }

  /** @throws Error (or rejects) when the store cannot take the items */
  append(items: readonly InboxItem[]): Promise<void> | void {
    const taken = this.store.append(items)
    if (isPromise(taken)) return taken.then(() => this.#worker.wake())
    this.#worker.wake()
  }

  drain(): Promise<void> {
    return this.#worker.drain()
  }
}
