import { plainItem } from '../event-item.ts'
import type { InboxCounts, InboxItem } from '../port.ts'
import { RecentItems } from '../recent/recent-items.ts'
import type { ScheduledClaim } from '../schedule/claim.ts'
import type { Entry } from '../schedule/entry.ts'
import { Schedule } from '../schedule/schedule.ts'
import type {
  Appended,
  Claim,
  Claimed,
  ClaimRequest,
  Failure,
  InboxStore,
  ListRequest,
  PurgeRequest,
  StoredItem,
} from '../store.ts'
import { MemoryBudget, type MemoryChunk, type MemoryLimits } from './budget.ts'
import { type Kept, MemoryDeadLetters, type MemoryDeadOptions } from './dead-letters.ts'

type MemoryClaim = ScheduledClaim<MemoryChunk>

export type MemoryStoreOptions = MemoryDeadOptions &
  MemoryLimits & {
    /** How many ids of recent events are remembered at least; a redelivery with one of them is dropped. */
    rememberIds: number
  }

/** A store in the memory of this process. */
export class MemoryStore implements InboxStore {
  readonly durable = false
  readonly lazyItems = true
  readonly #dead: MemoryDeadLetters
  readonly #schedule = new Schedule<MemoryChunk>()
  readonly #budget: MemoryBudget
  readonly #recent: RecentItems
  #sequence = 0

  constructor(options: MemoryStoreOptions) {
    this.#budget = new MemoryBudget(options)
    this.#dead = new MemoryDeadLetters(options)
    this.#recent = new RecentItems(options.rememberIds)
  }

  /** The number of items that are waiting, claimed, or waiting for another attempt. */
  get size(): number {
    return this.#budget.items
  }

  /** The approximate memory of the items that are not done, in bytes. */
  get bytes(): number {
    return this.#budget.bytes
  }

  get dead(): MemoryDeadLetters {
    return this.#dead
  }

  /** @throws Error when the items would exceed a limit; none is stored then */
  append(all: readonly InboxItem[]): Appended {
    const items = this.#recent.add(all)
    try {
      if (items.length) this.#schedule.add(this.#budget.take(items, this.#sequence++))
    } catch (error) {
      this.#recent.undo()
      throw error
    }
    return { duplicates: all.length - items.length }
  }

  /** A full one takes events again when some are handled. */
  check(): boolean {
    return this.#budget.hasRoom
  }

  claim(request: ClaimRequest): Claim {
    return this.#schedule.claim(request)
  }

  renew(claims: readonly Claimed[], { now, leaseMs }: { now: number; leaseMs: number }): void {
    for (const claim of claims) this.#schedule.renew(claim as MemoryClaim, now + leaseMs)
  }

  progress(claimed: Claimed, done: readonly string[]): void {
    const { entry } = claimed as MemoryClaim
    if (this.#isCurrent(claimed)) entry.done = done
  }

  complete(claimed: Claimed): boolean {
    if (!this.#isCurrent(claimed)) return false
    this.#schedule.finish(claimed as MemoryClaim)
    if (claimed.item.kind === 'invalid') this.#keep(claimed, { failures: [], done: claimed.done })
    this.#budget.leave((claimed as MemoryClaim).entry.chunk)
    return true
  }

  fail(claimed: Claimed, failure: Failure): boolean {
    if (!this.#isCurrent(claimed)) return false
    const claim = claimed as MemoryClaim
    if (failure.retryAt !== undefined) {
      this.#schedule.retry(claim, failure.retryAt, failure.done)
      return true
    }
    this.#schedule.finish(claim, failure.holdKey)
    this.#keep(claimed, failure)
    this.#budget.leave(claim.entry.chunk)
    return true
  }

  counts(): InboxCounts {
    const { running, retrying } = this.#schedule
    const waiting = this.size - running - retrying
    return {
      waiting,
      running,
      retrying,
      dead: this.#dead.count('dead'),
      quarantined: this.#dead.count('quarantined'),
      oldestAt: this.size ? this.#schedule.oldest()?.receivedAt : undefined,
    }
  }

  list(request: ListRequest): StoredItem[] {
    const { state, limit, after } = request
    if (state === 'dead' || state === 'quarantined') return this.#dead.list(request)
    const all = this.#schedule.all().filter((entry) => entry.dueAt > 0 === (state === 'retrying'))
    const start = after === undefined ? 0 : all.findIndex((entry) => refOf(entry) === after) + 1
    return all.slice(start, start + limit).map((entry) => {
      const item = plainItem(entry.chunk.items[entry.index] as InboxItem)
      const at = entry.dueAt || item.receivedAt
      const { attempt: attempts, done } = entry
      return { ref: refOf(entry), state, item, attempts, done, failures: [], at }
    })
  }

  requeue(refs: readonly string[], as?: readonly InboxItem[]): number {
    if (as) this.append(as)
    const taken = this.#dead.take(refs)
    for (const { item, ref, done } of as ? [] : taken) {
      const chunk = this.#budget.take([item], Number(ref), true)
      chunk.next = 1
      this.#schedule.insert(chunk, 0, { attempt: 0, dueAt: 0, done, suspect: false })
    }
    if (as) this.#forget(taken)
    return taken.length
  }

  purge(request: PurgeRequest): number {
    return this.#forget(this.#dead.purge(request))
  }

  close(): void {}

  #isCurrent(claimed: Claimed): boolean {
    return this.#schedule.isCurrent(claimed as MemoryClaim, claimed)
  }

  #keep(claimed: Claimed, { failures, done, holdKey = false }: Failure): void {
    const { attempt, entry } = claimed as MemoryClaim
    const item = plainItem(claimed.item)
    const state = item.kind === 'invalid' ? 'quarantined' : 'dead'
    const ref = refOf(entry)
    const letter = { ref, state, item, attempts: attempt, failures, done, at: Date.now() } as const
    this.#forget(this.#dead.add({ ...letter, holdsKey: holdKey }))
  }

  #forget(letters: readonly Kept[]): number {
    for (const { holdsKey, item } of letters) {
      if (holdsKey && item.key !== undefined) this.#schedule.release(item.key)
    }
    return letters.length
  }
}

/** Two letters of one chunk differ in their index; 1 000 is above the 100 events of a batch. */
const refOf = ({ chunk, index }: Entry<MemoryChunk>): string =>
  String(chunk.sequence + index / 1_000)
