import { nuid } from '@nats-io/transport-node'
import type { Maybe } from '../../../async/maybe.ts'
import type { ScheduledClaim } from '../../schedule/claim.ts'
import type { Claim, ClaimRequest } from '../../store.ts'
import type { Link } from '../link.ts'
import type { Settings } from '../options.ts'
import { messageAt } from '../pages.ts'
import { Ownership, runsKey } from './ownership.ts'
import { type JetChunk, Partition } from './partition.ts'
import { States, type StoredState } from './states.ts'

export type JetClaim = ScheduledClaim<JetChunk>

/** What a worker has claimed: the number of the attempt by partition and stream sequence. */
type Runs = Record<string, Record<string, number>>

/**
 * How many handled events may wait for the confirmation of the server: so many are handled twice when it dies and
 * another worker takes over.
 */
const MAX_UNCONFIRMED = 64

export type WorkersHooks = { changed: () => void; failed: (error: unknown) => void }

/** The partitions of this process, and what is claimed of them. */
export class Partitions {
  readonly #link: Link
  readonly #settings: Settings
  readonly #hooks: WorkersHooks
  readonly #me = nuid.next()
  readonly #ownership: Ownership
  readonly #active = new Map<number, Partition>()
  readonly #states: States
  /** Where the next claim starts, so that a busy partition does not keep others waiting. */
  #turn = 0

  constructor(link: Link, settings: Settings, hooks: WorkersHooks) {
    this.#link = link
    this.#settings = settings
    this.#hooks = hooks
    this.#states = new States(link)
    this.#ownership = new Ownership(link.owners, this.#me, settings.leaseMs, {
      gained: (index, last) => this.#gained(index, last),
      lost: (index) => this.#lost(index),
      giveBack: (index) => this.#giveBack(index),
      keep: (index) => this.#keep(index),
      failed: hooks.failed,
      valid: hooks.changed,
    })
  }

  get states(): States {
    return this.#states
  }

  /** The number of claimed events. */
  get running(): number {
    return this.#sum(({ running }) => running.size)
  }

  /** The number of events that wait for another attempt here. */
  get retrying(): number {
    return this.#sum(({ schedule }) => schedule.retrying)
  }

  start(): void {
    this.#ownership.start()
  }

  /** Gives everything back; the server delivers it to others at once. */
  async leave(): Promise<void> {
    await Promise.all([...this.#active.values()].map((partition) => partition.release()))
    await this.#ownership.leave()
  }

  /** Deliveries may have been lost with a connection. */
  restart(): void {
    for (const partition of this.#active.values()) partition.restart()
  }

  /**
   * Whether a result counts.
   *
   * @throws Error when it is not known: this worker could not renew its lease in time
   */
  isOurs(claim: JetClaim): boolean {
    const { partition } = claim.entry.chunk
    if (partition.ended || !partition.schedule.isCurrent(claim, claim)) return false
    if (this.#ownership.valid) return true
    throw new Error('the lease of this worker could not be renewed: does NATS answer?')
  }

  /** Without a promise when there is nothing to give out. */
  claim(request: ClaimRequest): Maybe<Claim> {
    const claims: JetClaim[] = []
    let nextAt: number | undefined
    const limit = this.#limit(request.limit)
    const all = this.#ownership.valid ? [...this.#active.values()] : []
    const start = this.#turn++
    for (let index = 0; index < all.length && claims.length < limit; index++) {
      const partition = all[(start + index) % all.length] as Partition
      if (partition.leaving || partition.ended) continue
      const { schedule } = partition
      const claim = schedule.claim({ ...request, limit: limit - claims.length })
      claims.push(...claim.items)
      if (claim.nextAt !== undefined) nextAt = Math.min(claim.nextAt, nextAt ?? Infinity)
    }
    const claim = { items: claims, nextAt }
    return claims.length ? this.#record(claims, request.now).then(() => claim) : claim
  }

  /** A claimed event is done, dead, or waits for another attempt. */
  settled({ entry: { chunk } }: JetClaim): void {
    chunk.partition.running.delete(chunk.sequence)
    chunk.partition.suspects.delete(chunk.sequence)
  }

  #sum(of: (partition: Partition) => number): number {
    return [...this.#active.values()].reduce((sum, partition) => sum + of(partition), 0)
  }

  #limit(limit: number): number {
    const { running } = this
    // What may have ended a process runs alone, so that it is the only one to blame.
    if (this.#sum(({ suspects }) => suspects.size)) return running ? 0 : 1
    return Math.min(limit, this.#settings.concurrency + MAX_UNCONFIRMED - running)
  }

  /**
   * Writes what runs, before it runs: when this process dies, its successors know which attempts ended with it. One
   * write for all that is claimed at a time.
   */
  async #record(claims: readonly JetClaim[], now: number): Promise<void> {
    for (const { attempt, entry } of claims) {
      entry.chunk.partition.running.set(entry.chunk.sequence, attempt)
    }
    const runs: Runs = {}
    for (const { index, running } of this.#active.values()) {
      if (running.size) runs[index] = Object.fromEntries(running)
    }
    try {
      await this.#link.owners.put(runsKey(this.#me), JSON.stringify(runs))
    } catch (error) {
      for (const claim of claims) {
        const { entry } = claim
        entry.attempt--
        entry.chunk.partition.running.delete(entry.chunk.sequence)
        entry.chunk.partition.schedule.retry(claim, now, entry.done)
      }
      throw error
    }
  }

  #gained(index: number, last: string | undefined): void {
    const partition = new Partition(this.#link, index, {
      prefetch: this.#settings.prefetch,
      changed: this.#hooks.changed,
      failed: this.#hooks.failed,
    })
    this.#active.set(index, partition)
    void partition.run(async () => {
      const states = await this.#load(index, last)
      this.#ownership.counted(index)
      return states
    })
  }

  /** The states of a partition. The attempts that ended with a worker that died are counted first. */
  async #load(index: number, last: string | undefined): Promise<Map<number, StoredState>> {
    const states = await this.#states.of(index)
    const record = last === undefined ? null : await this.#link.owners.get(runsKey(last))
    const runs = record?.operation === 'PUT' ? record.json<Runs>()[index] : undefined
    for (const [sequence, attempt] of Object.entries(runs ?? {})) {
      const state = states.get(Number(sequence))
      // Its end is known: it failed.
      if (state && state.attempt >= attempt && state.dueAt) continue
      // Most of them were done: the record is not written again for that.
      if (!(await messageAt(this.#link.jsm, this.#link.names.events, Number(sequence)))) continue
      const { done = [], failures = [], event } = state ?? {}
      const counted = { attempt, dueAt: 0, done, failures, event, suspect: true }
      states.set(Number(sequence), counted)
      await this.#states.put(index, Number(sequence), counted)
    }
    return states
  }

  #lost(index: number): void {
    const partition = this.#active.get(index)
    this.#active.delete(index)
    void partition?.release()
  }

  #giveBack(index: number): boolean {
    const partition = this.#active.get(index)
    if (partition) partition.leaving = true
    return !partition?.running.size
  }

  #keep(index: number): void {
    const partition = this.#active.get(index)
    if (!partition?.leaving) return
    partition.leaving = false
    this.#hooks.changed()
  }
}
