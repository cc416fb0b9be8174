import { StoreInbox } from './inbox.ts'
import { type DeadLetter, MemoryStore } from './memory-store.ts'
import type { WorkerOptions } from './worker.ts'

export type MemoryInboxOptions = WorkerOptions & {
  /** Items that wait at most; more are refused, and the platform is answered 503. 100 000 by default. */
  capacity?: number
}

/**
 * An inbox in memory: takes events at once and runs their handlers afterwards, in the order of arrival. It loses what waits when the
 * process dies. Items that fail for good are kept in `deadLetters` (the newest 1 000).
 */
export class MemoryInbox extends StoreInbox<MemoryStore> {
  readonly warning =
    'events wait in memory: a crash loses those that were answered OK and not handled yet. Give createReceiver a durable inbox for events that matter.'

  constructor({ capacity = 100_000, ...worker }: MemoryInboxOptions = {}) {
    super(new MemoryStore({ capacity }), worker)
  }

  get deadLetters(): readonly DeadLetter[] {
    return this.store.deadLetters
  }
}
