import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Maybe } from '../../async/maybe.ts'
import type { InboxItem } from '../../inbox/port.ts'
import type { Claimed, InboxStore } from '../../inbox/store.ts'
import { RawText } from '../../text/raw-text.ts'

/** A store to be tested. */
export type StoreUnderTest = {
  /** Empty, and opened. */
  store: InboxStore
  /** Closes the store and opens another one with what it has left behind; only for durable ones. */
  reopen?: () => Promise<InboxStore>
  /** Called after the test. */
  end?: () => Maybe<unknown>
}

/** How the tests treat the store. */
export type ConformanceOptions = {
  /**
   * Whether leases and delays follow the time that the worker passes (`now`), or the clock of a server, which a
   * test can only wait for.
   */
  clock?: 'worker' | 'server'
  /** Whether the store can let a key wait for its dead letter (`holdKey`). True by default. */
  holdsKeys?: boolean
}

/** One test: pass `name` and `run` to your test runner. */
export type ConformanceTest = {
  /** The behaviour. */
  name: string
  /** Rejects with an AssertionError when the store behaves otherwise. */
  run: () => Promise<void>
}

/** The longest that an item may take to become available, in milliseconds. */
const PATIENCE_MS = 5_000
const POLL_MS = 5

/** What a test works with: a store, and a clock that it moves. */
export class Bench {
  store: InboxStore
  readonly #clock: 'worker' | 'server'
  #now = Date.now()
  #made = 0
  readonly #run = Math.random().toString(36).slice(2, 10)

  constructor(store: InboxStore, clock: 'worker' | 'server') {
    this.store = store
    this.#clock = clock
  }

  get now(): number {
    return this.#clock === 'worker' ? this.#now : Date.now()
  }

  /** Lets time pass. */
  async pass(ms: number): Promise<void> {
    this.#now += ms
    if (this.#clock === 'server') await sleep(ms)
  }

  item(more: Partial<InboxItem> = {}): InboxItem {
    const text = JSON.stringify(more.data ?? { n: ++this.#made })
    return {
      id: `conformance/${this.#run}/${++this.#made}`,
      identified: true,
      key: undefined,
      kind: 'event',
      command: 'State.StateChange',
      data: JSON.parse(text),
      raw: new RawText(new TextEncoder().encode(text)),
      query: { SdkAppid: '1400000000' },
      receivedAt: this.now,
      ...more,
    }
  }

  async append(...items: InboxItem[]): Promise<void> {
    for (const item of items) await this.store.append([item])
  }

  /** What can be claimed at once. */
  async claimNow(limit = 100, leaseMs = 60_000): Promise<readonly Claimed[]> {
    return (await this.store.claim({ limit, now: this.now, leaseMs })).items
  }

  /** Claims until there are so many: a store may need a moment. */
  async claim(count: number, leaseMs = 60_000): Promise<Claimed[]> {
    const claimed: Claimed[] = []
    const endsAt = Date.now() + PATIENCE_MS
    while (claimed.length < count) {
      claimed.push(...(await this.claimNow(count - claimed.length, leaseMs)))
      if (claimed.length >= count) break
      assert.ok(Date.now() < endsAt, `only ${claimed.length} of ${count} items could be claimed`)
      await sleep(POLL_MS)
    }
    return claimed
  }

  /** Claims one. */
  async claimOne(leaseMs?: number): Promise<Claimed> {
    return (await this.claim(1, leaseMs))[0] as Claimed
  }

  /** Asserts that nothing can be claimed, also after a moment. */
  async nothing(): Promise<void> {
    const wait = this.#clock === 'server' ? 150 : 20
    for (const endsAt = Date.now() + wait; Date.now() < endsAt; await sleep(POLL_MS)) {
      const items = await this.claimNow()
      assert.deepEqual(
        items.map(({ item }) => item.id),
        [],
        'nothing should be claimable',
      )
    }
  }

  /** Lets an item fail for good. */
  async kill(claimed: Claimed, more: { holdKey?: boolean; done?: string[] } = {}): Promise<void> {
    const failures = [{ handler: 'archive', error: new Error('no database') }]
    await this.store.fail(claimed, { failures, done: [], ...more })
  }

  /** Lets an attempt fail. */
  async failFor(claimed: Claimed, ms: number, done: string[] = []): Promise<void> {
    const failures = [{ handler: 'archive', error: new Error('no database') }]
    await this.store.fail(claimed, { failures, done, retryAt: this.now + ms })
  }
}
