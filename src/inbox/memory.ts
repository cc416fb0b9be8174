import type { Consume, Inbox, InboxItem } from './port.ts'

export type MemoryInboxOptions = {
  /** Items that wait at most; more are refused, and the platform is answered 503. 100 000 by default. */
  capacity?: number
  /** Items whose handlers run at the same time. 16 by default. */
  concurrency?: number
  /** Times that an item is tried in all. 3 by default. */
  attempts?: number
  /** Milliseconds before the second try, doubled before each further one. 200 by default. */
  backoffMs?: number
}

/** Milliseconds that handlers may compute before requests get their turn. */
const TURN_MS = 10

/**
 * An inbox in memory: takes events at once and runs their handlers afterwards, in the order of arrival. It loses what waits when the
 * process dies. Items that fail for good are kept in `deadLetters` (the newest 1 000).
 */
export class MemoryInbox implements Inbox {
  readonly warning =
    'events wait in memory: a crash loses those that were answered OK and not handled yet. Give createReceiver a durable inbox for events that matter.'
  readonly deadLetters: { item: InboxItem; error: unknown }[] = []
  readonly #waiting: InboxItem[] = []
  readonly #options: Required<MemoryInboxOptions>
  #head = 0
  #running = 0
  #pausing = 0
  /** How often the items were tried that have failed once. */
  readonly #tried = new WeakMap<InboxItem, number>()
  #woken = false
  #consume?: Consume
  #drained: (() => void)[] = []

  constructor({
    capacity = 100_000,
    concurrency = 16,
    attempts = 3,
    backoffMs = 200,
  }: MemoryInboxOptions = {}) {
    this.#options = { capacity, concurrency, attempts, backoffMs }
  }

  /** How many items wait, run, or wait for another try. */
  get size(): number {
    return this.#waiting.length - this.#head + this.#running + this.#pausing
  }

  start(consume: Consume): void {
    this.#consume = consume
    this.#pump()
  }

  /** @throws Error when the inbox is full */
  append(items: readonly InboxItem[]): void {
    if (this.size + items.length > this.#options.capacity) {
      throw new Error(
        `the memory inbox is full (${this.#options.capacity} items): handlers are slower than events arrive`,
      )
    }
    for (const item of items) this.#waiting.push(item)
    this.#wake()
  }

  drain(): Promise<void> {
    if (this.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.#drained.push(resolve))
  }

  /** Handlers run after the answer: one that computes for long must not delay it. */
  #wake(): void {
    if (this.#woken) return
    this.#woken = true
    setImmediate(() => {
      this.#woken = false
      this.#pump()
    })
  }

  #pump(): void {
    if (!this.#consume) return
    const until = performance.now() + TURN_MS
    let begun = 0
    while (this.#running < this.#options.concurrency && this.#head < this.#waiting.length) {
      const item = this.#waiting[this.#head++] as InboxItem
      const work = this.#consume(item)
      if (work) void this.#finish(item, work)
      if (++begun % 16 === 0 && performance.now() > until) {
        this.#wake()
        break
      }
    }
    if (this.#head === this.#waiting.length) this.#compact()
    else if (this.#head > 1024 && this.#head * 2 > this.#waiting.length) this.#compact()
    if (this.size === 0) for (const resolve of this.#drained.splice(0)) resolve()
  }

  /** Gives up the front of the array that is done; shifting each item would cost the length of the queue. */
  #compact(): void {
    this.#waiting.splice(0, this.#head)
    this.#head = 0
  }

  async #finish(item: InboxItem, work: Promise<void>): Promise<void> {
    this.#running++
    try {
      await work
    } catch (error) {
      this.#again(item, error)
    }
    this.#running--
    this.#pump()
  }

  /** A failed item queues up once more after a while; it keeps no place meanwhile, or a few of them would hold up all others. */
  #again(item: InboxItem, error: unknown): void {
    const { attempts, backoffMs } = this.#options
    const tried = this.#tried.get(item) ?? 1
    if (tried >= attempts) {
      this.deadLetters.push({ item, error })
      if (this.deadLetters.length > 1000) this.deadLetters.shift()
      return
    }
    this.#tried.set(item, tried + 1)
    this.#pausing++
    setTimeout(
      () => {
        this.#pausing--
        this.#waiting.push(item)
        this.#wake()
      },
      backoffMs * 2 ** (tried - 1),
    )
  }
}
