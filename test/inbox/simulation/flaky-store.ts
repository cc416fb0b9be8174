import type { Maybe } from '../../../src/async/maybe.ts'
import type { InboxCounts, InboxItem } from '../../../src/inbox/port.ts'
import type {
  Appended,
  Claim,
  Claimed,
  ClaimRequest,
  Failure,
  InboxStore,
} from '../../../src/inbox/store.ts'
import type { VirtualRuntime } from '../../support/virtual-runtime.ts'

/** How bad the connection to the storage is: chances from 0 to 1, milliseconds. */
export type Weather = { fails: number; losesAnswer: number; slowMs: number }

const POLL_MS = 1_000

/**
 * The way of one process to a storage that several share. It is slow, fails before or after something was done,
 * and does nothing any more when its process has died.
 */
export class FlakyStore implements InboxStore {
  readonly durable = true
  readonly #store: InboxStore
  readonly #runtime: VirtualRuntime
  readonly #random: () => number
  readonly #weather: () => Weather
  #dead = false

  constructor(
    store: InboxStore,
    runtime: VirtualRuntime,
    random: () => number,
    weather: () => Weather,
  ) {
    this.#store = store
    this.#runtime = runtime
    this.#random = random
    this.#weather = weather
  }

  die(): void {
    this.#dead = true
  }

  get isDead(): boolean {
    return this.#dead
  }

  append(items: readonly InboxItem[]): Promise<Appended> {
    return this.#call(() => this.#store.append(items))
  }

  claim(request: ClaimRequest): Promise<Claim> {
    // Others append to the storage, too.
    const soon = request.now + POLL_MS
    return this.#call(async () => {
      const { items, nextAt = soon } = await this.#store.claim(request)
      return { items, nextAt: Math.min(nextAt, soon) }
    })
  }

  renew(claimed: readonly Claimed[], request: { now: number; leaseMs: number }): Promise<void> {
    return this.#call(() => this.#store.renew?.(claimed, request))
  }

  progress(claimed: Claimed, done: readonly string[]): Promise<void> {
    return this.#call(() => this.#store.progress?.(claimed, done))
  }

  complete(claimed: Claimed): Promise<boolean> {
    return this.#call(() => this.#store.complete(claimed))
  }

  fail(claimed: Claimed, failure: Failure): Promise<boolean> {
    return this.#call(() => this.#store.fail(claimed, failure))
  }

  counts(): Promise<InboxCounts> {
    return this.#call(() => this.#store.counts())
  }

  list(): never {
    throw new Error('not simulated')
  }

  requeue(): never {
    throw new Error('not simulated')
  }

  purge(): never {
    throw new Error('not simulated')
  }

  close(): void {}

  async #call<T>(work: () => Maybe<T>): Promise<T> {
    const { fails, losesAnswer, slowMs } = this.#weather()
    if (slowMs) await this.#runtime.sleep(this.#random() * slowMs)
    if (this.#dead) return never()
    if (this.#random() < fails) throw new Error('the storage failed')
    const result: T = await work()
    if (this.#random() < losesAnswer) throw new Error('the answer was lost')
    if (slowMs) await this.#runtime.sleep(this.#random() * slowMs)
    return this.#dead ? never() : result
  }
}

const never = <T>() => new Promise<T>(() => {})
