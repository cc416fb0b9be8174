import { setTimeout as sleep } from 'node:timers/promises'
import type { KV } from '@nats-io/kv'
import { LEASE } from '../streams.ts'
import { type LeaseDocument, ownedBy, planned, surplusOf } from './plan.ts'

export type OwnershipHooks = {
  /** A partition is this worker's; `last` is the worker that died with it. */
  gained(partition: number, last: string | undefined): void
  /** A partition is somebody else's by now. */
  lost(partition: number): void
  /** Nothing of it is claimed any more; returns whether nothing of it runs, so that it can be given back. */
  giveBack(partition: number): boolean
  /** It need not be given back after all. */
  keep(partition: number): void
  /** A round failed. */
  failed(error: unknown): void
  /** A round succeeded after the lease had ended, so that claims are possible again. */
  valid(): void
}

/** The part of the lease after which a worker no longer relies on it; others wait for all of it. */
const SAFE_PART = 0.75
/** How often a worker looks for partitions to take or give back, in milliseconds, and at least four times a lease. */
const ROUND_MS = 2_000
/** How often a round is tried again at once when other workers were faster. */
const CONFLICTS = 8

/**
 * Which partitions are this worker's. It renews its lease in a document that is changed by compare-and-set. Clocks
 * of different machines are never compared: a worker is dead when its number did not change for the time of a
 * lease on the clock of the one who looks.
 */
export class Ownership {
  readonly #owners: KV
  readonly #me: string
  readonly #leaseMs: number
  readonly #hooks: OwnershipHooks
  /** The number of each other worker, and since when. */
  readonly #seen = new Map<string, { beat: number; since: number }>()
  readonly #mine = new Set<number>()
  readonly #released = new Set<number>()
  readonly #counted = new Set<number>()
  readonly #ended = new AbortController()
  #renewedAt = -Infinity
  #loop: Promise<void> | undefined

  constructor(owners: KV, me: string, leaseMs: number, hooks: OwnershipHooks) {
    this.#owners = owners
    this.#me = me
    this.#leaseMs = leaseMs
    this.#hooks = hooks
  }

  /** Whether nobody else can have taken a partition. */
  get valid(): boolean {
    return performance.now() - this.#renewedAt < this.#leaseMs * SAFE_PART
  }

  start(): void {
    this.#loop = this.#run()
  }

  /** The attempts that ended with the last owner of a partition have been counted. */
  counted(partition: number): void {
    this.#counted.add(partition)
  }

  /** Gives everything back, so that others need not wait for the end of the lease. */
  async leave(): Promise<void> {
    this.#ended.abort()
    await this.#loop
    await this.#round(true)
  }

  async #run(): Promise<void> {
    const pauseMs = Math.min(ROUND_MS, this.#leaseMs / 4)
    while (!this.#ended.signal.aborted) {
      await this.#round(false).catch((error) => this.#hooks.failed(error))
      await sleep(pauseMs, undefined, { signal: this.#ended.signal }).catch(() => {})
    }
  }

  async #round(leaving: boolean): Promise<void> {
    for (let conflicts = 0; ; conflicts++) {
      const startedAt = performance.now()
      const entry = await this.#owners.get(LEASE)
      if (!entry) throw new Error('the document of the leases was deleted: restart the workers')
      const document = entry.json<LeaseDocument>()
      this.#look(document)
      const next = planned(document, {
        me: this.#me,
        isAlive: (id) => performance.now() - (this.#seen.get(id)?.since ?? 0) <= this.#leaseMs,
        released: this.#released,
        counted: this.#counted,
        leaving,
      })
      try {
        const timeoutMs = Math.max(500, this.#leaseMs / 4)
        await this.#owners.update(LEASE, JSON.stringify(next), entry.revision, timeoutMs)
      } catch (error) {
        if (conflicts === CONFLICTS) throw error
        await sleep(Math.random() * 50 * (conflicts + 1))
        continue
      }
      await this.#forget(document, next)
      if (!leaving) this.#apply(next, startedAt)
      return
    }
  }

  /** Notes whose number has changed. After a gap of its own, a worker cannot tell and starts to count anew. */
  #look({ workers }: LeaseDocument): void {
    const now = performance.now()
    const blind = now - this.#renewedAt > this.#leaseMs / 2
    for (const [id, beat] of Object.entries(workers)) {
      const seen = this.#seen.get(id)
      if (!seen || blind || seen.beat !== beat) this.#seen.set(id, { beat, since: now })
    }
    for (const id of this.#seen.keys()) if (!(id in workers)) this.#seen.delete(id)
  }

  #apply(document: LeaseDocument, startedAt: number): void {
    const wasValid = this.valid
    this.#renewedAt = startedAt
    this.#released.clear()
    this.#counted.clear()
    const owned = ownedBy(this.#me, document.partitions)
    for (const partition of [...this.#mine]) {
      if (owned.includes(partition)) continue
      this.#mine.delete(partition)
      this.#hooks.lost(partition)
    }
    for (const partition of owned) {
      if (this.#mine.has(partition)) continue
      this.#mine.add(partition)
      this.#hooks.gained(partition, document.partitions[partition]?.last)
    }
    const surplus = surplusOf(this.#me, document)
    for (const partition of owned) {
      if (!surplus.includes(partition)) this.#hooks.keep(partition)
      else if (this.#hooks.giveBack(partition)) this.#released.add(partition)
    }
    if (!wasValid) this.#hooks.valid()
  }

  /** Deletes the records of dead workers that nobody needs any more. */
  async #forget(before: LeaseDocument, after: LeaseDocument): Promise<void> {
    const named = ({ workers, partitions }: LeaseDocument) =>
      new Set([...Object.keys(workers), ...partitions.map(({ last }) => last)])
    const needed = named(after)
    for (const id of named(before)) {
      if (id !== undefined && !needed.has(id)) await this.#owners.purge(runsKey(id)).catch(() => {})
    }
  }
}

/** The key of the record of what a worker runs. */
export const runsKey = (worker: string): string => `runs.${worker}`
