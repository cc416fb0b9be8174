import type { InboxItem } from '../port.ts'
import type { Claimed, ClaimRequest } from '../store.ts'
import { claimOf, type ScheduledClaim } from './claim.ts'
import { arrivedBefore, type Chunk, Entry, type EntryState } from './entry.ts'
import { Fresh, keyOf } from './fresh.ts'
import { Heap } from './heap.ts'
import { type HeldKey, HeldKeys } from './keys.ts'
import { Leases } from './leases.ts'

/**
 * Who is next: the order of arrival, one at a time for each ordering key, delays and leases. It keeps
 * everything in memory and knows nothing of how items are stored.
 */
export class Schedule<C extends Chunk = Chunk> {
  readonly #fresh = new Fresh<C>()
  readonly #later = new Heap<Entry<C>>((one, other) => one.dueAt < other.dueAt)
  /** Can be claimed; older than all items that were never looked at. */
  readonly #again = new Heap<Entry<C>>(arrivedBefore)
  readonly #keys = new HeldKeys<C>()
  readonly #leases = new Leases<C>()
  /** An entry that may have ended the last process runs alone, so that it is the only one to blame. */
  #alone: Entry<C> | undefined
  /** Given out alone: it takes its key and a lease only if it does not end at once, as most do. */
  #light: Entry<C> | undefined
  #lightUntil = 0
  #delayed = 0

  /** The number of items that were never looked at. */
  get fresh(): number {
    return this.#fresh.items
  }

  /** The number of claimed items. */
  get running(): number {
    return this.#leases.size + (this.#light ? 1 : 0)
  }

  /** The number of items that wait for another attempt. */
  get retrying(): number {
    return this.#delayed
  }

  /** Adds items that arrived after all others. */
  add(chunk: C): void {
    this.#fresh.add(chunk)
  }

  /** Adds one item out of order, such as a dead letter that is tried again. */
  insert(chunk: C, index: number, state?: EntryState): void {
    this.#settle()
    const entry = new Entry<C>(chunk, index, keyOf(chunk, index), state)
    const held = entry.key === undefined ? undefined : this.#keys.get(entry.key)
    // The dead letter that held the key is back.
    if (held && !held.holder) held.holder = entry
    this.#again.push(entry)
  }

  /** Lets a dead letter hold its key: nothing else with it runs until the key is released. */
  hold(key: string): void {
    this.#settle()
    if (!this.#keys.get(key)) this.#keys.add(key)
  }

  /** Frees a key that a dead letter holds. */
  release(key: string): void {
    this.#settle()
    const held = this.#keys.get(key)
    if (held && !held.holder) this.#goOn(held)
  }

  /** Gives out items; `nextAt` is when the next delayed one is due or the next lease ends. */
  claim({ limit, now, leaseMs, few }: ClaimRequest): {
    items: ScheduledClaim<C>[]
    nextAt: number | undefined
  } {
    this.#settle()
    this.#expire(now)
    this.#wake(now)
    const light = few && this.#lightClaim(now + leaseMs)
    if (light) return { items: [light], nextAt: this.#lightUntil }
    const items: ScheduledClaim<C>[] = []
    while (items.length < limit && !this.#alone) {
      const entry = this.#nextAgain() ?? this.#fresh.shift()
      if (!entry) break
      if (entry.suspect && (items.length || this.#leases.size)) {
        this.#again.push(entry)
        break
      }
      if (!this.#takesKey(entry)) continue
      if (entry.dueAt > now) {
        this.#delay(entry)
        continue
      }
      if (entry.suspect) this.#alone = entry
      this.#leases.add(entry, now + leaseMs)
      items.push(claimOf(entry))
    }
    return { items, nextAt: this.#nextAt() }
  }

  /** The next item, when it is the only one that could be in the way of another. */
  #lightClaim(until: number): ScheduledClaim<C> | undefined {
    if (this.#leases.size || this.#keys.size || this.#again.size || this.#later.size)
      return undefined
    const { first } = this.#fresh
    if (!first?.items || first.states) return undefined
    this.#light = this.#fresh.shift(false) as Entry<C>
    this.#lightUntil = until
    return claimOf(this.#light)
  }

  /** What was given out lightly is still running. */
  #settle(): void {
    const entry = this.#light
    if (!entry) return
    this.#light = undefined
    entry.key = keyOf(entry.chunk, entry.index)
    this.#takesKey(entry)
    this.#leases.add(entry, this.#lightUntil)
  }

  /** Whether a claim still counts: nobody else has claimed the item. */
  isCurrent({ entry }: ScheduledClaim<C>, claim: Claimed): boolean {
    return entry.claim === claim && !entry.finished
  }

  /** Extends the lease of a claim that still counts. */
  renew(claim: ScheduledClaim<C>, endsAt: number): void {
    const { entry } = claim
    this.#settle()
    if (!this.isCurrent(claim, claim) || !entry.leaseEndsAt) return
    this.#leases.remove(entry)
    this.#leases.add(entry, endsAt)
  }

  /** The item leaves the schedule; with `hold` its key stays taken. */
  finish({ entry }: ScheduledClaim<C>, hold = false): void {
    if (entry === this.#light && !hold) {
      this.#light = undefined
      entry.finished = true
      return
    }
    this.#settle()
    this.#unclaim(entry)
    entry.finished = true
    const held = entry.key === undefined ? undefined : this.#keys.get(entry.key)
    if (held?.holder !== entry) return
    held.holder = undefined
    if (!hold) this.#goOn(held)
  }

  /** The item waits for another attempt; its key stays taken. */
  retry({ entry }: ScheduledClaim<C>, dueAt: number, done: readonly string[]): void {
    this.#settle()
    this.#unclaim(entry)
    entry.claim = undefined
    entry.suspect = false
    entry.done = done
    entry.dueAt = dueAt
    this.#delay(entry)
  }

  /** The item that arrived first of those that are not done. */
  oldest(): InboxItem | undefined {
    this.#settle()
    const chunk = this.#fresh.first
    const waiting = [...this.#again, ...this.#later, ...this.#leases].filter((one) => !one.finished)
    let first: Entry<C> | undefined
    for (const one of waiting) if (!first || arrivedBefore(one, first)) first = one
    return first ? first.chunk.items?.[first.index] : chunk?.items?.[chunk.next]
  }

  /** Items that wait for another attempt, or behind another one. */
  held(): Entry<C>[] {
    this.#settle()
    return [...this.#later, ...this.#keys.waiting()]
  }

  /** Everything that is not done, in the order of arrival. */
  all(): Entry<C>[] {
    this.#settle()
    const fresh = this.#fresh.entries()
    const seen = [...this.#again, ...this.#later, ...this.#keys.waiting(), ...this.#leases]
    return [...new Set([...seen.filter(({ finished }) => !finished), ...fresh])].sort(
      (one, other) => (arrivedBefore(one, other) ? -1 : 1),
    )
  }

  #unclaim(entry: Entry<C>): void {
    if (this.#alone === entry) this.#alone = undefined
    if (entry.leaseEndsAt) this.#leases.remove(entry)
  }

  #delay(entry: Entry<C>): void {
    this.#later.push(entry)
    this.#delayed++
  }

  /** Whether the entry may run now; otherwise it waits behind the one that has its key. */
  #takesKey(entry: Entry<C>): boolean {
    if (entry.key === undefined) return true
    const held = this.#keys.get(entry.key)
    if (!held) this.#keys.add(entry.key).holder = entry
    else if (held.holder !== entry) {
      held.push(entry)
      return false
    }
    return true
  }

  /** The next of a key may run. */
  #goOn(held: HeldKey<C>): void {
    const next = held.shift()
    held.holder = next
    if (next) this.#again.push(next)
    else this.#keys.remove(held)
  }

  #expire(now: number): void {
    for (let entry = this.#leases.first; entry && entry.leaseEndsAt <= now; ) {
      this.#unclaim(entry)
      this.#again.push(entry)
      entry = this.#leases.first
    }
  }

  #wake(now: number): void {
    for (let entry = this.#later.peek(); entry && entry.dueAt <= now; entry = this.#later.peek()) {
      this.#later.pop()
      this.#delayed--
      this.#again.push(entry)
    }
  }

  #nextAgain(): Entry<C> | undefined {
    for (let entry = this.#again.pop(); entry; entry = this.#again.pop()) {
      // A result that came after the end of the lease counts: nobody had claimed it again.
      if (!entry.finished && !entry.leaseEndsAt) return entry
    }
    return undefined
  }

  #nextAt(): number | undefined {
    const due = this.#later.peek()?.dueAt
    const lease = this.#leases.first?.leaseEndsAt
    if (due === undefined) return lease
    return lease === undefined ? due : Math.min(due, lease)
  }
}
