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

  /** Rejects when a handler failed, after all have ended: what still runs would be frozen with the answer. */
  async append(items: readonly InboxItem[]): Promise<void> {
    const work = Promise.allSettled(items.map((item) => this.#consume?.(item)))
    this.#running.add(work)
    const results = await work
    this.#running.delete(work)
    const failure = results.find(({ status }) => status === 'rejected')
    if (failure) throw (failure as PromiseRejectedResult).reason
  }

  async drain(): Promise<void> {
    await Promise.all(this.#running)
  }
}
