import type { Consume, Inbox, InboxItem } from './port.ts'

/**
 * An inbox for places where nothing runs after the answer (AWS Lambda, edge functions): the handlers run before it, and the
 * platform is answered OK only when they have succeeded. They have the platform's 2 seconds.
 */
export class InlineInbox implements Inbox {
  #consume?: Consume
  readonly #running = new Set<Promise<unknown>>()

  start(consume: Consume): void {
    this.#consume = consume
  }

  /** Rejects when a handler failed. */
  async append(items: readonly InboxItem[]): Promise<void> {
    const work = Promise.all(items.map((item) => this.#consume?.(item)))
    this.#running.add(work)
    try {
      await work
    } finally {
      this.#running.delete(work)
    }
  }

  async drain(): Promise<void> {
    await Promise.allSettled(this.#running)
  }
}
