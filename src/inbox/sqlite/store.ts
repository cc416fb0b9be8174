import { Fingerprint } from '../../text/fingerprint.ts'
import type { InboxCounts, InboxItem } from '../port.ts'
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
import { textOf } from '../worker/reports.ts'
import { append } from './append.ts'
import { chunkOf, type SqliteChunk } from './chunks.ts'
import { Client } from './client.ts'
import type { Left } from './file/messages.ts'
import { type Owned, own } from './file/open.ts'
import { placeOf } from './file/rows.ts'
import { startOf } from './file/start.ts'
import { Purge, type PurgeOptions } from './purge.ts'
import { Reading } from './reading.ts'
import { Results } from './results.ts'
import { letterOf, partsOf, type SqliteClaim, storedOf } from './stored.ts'

export type SqliteStoreOptions = PurgeOptions & {
  /** Refuses events while so many wait. */
  limitItems: number
}

/** After how many milliseconds a worker asks again while results cannot be written. */
const BEHIND_MS = 100

/**
 * A store in a file. The tables have everything; the order of work is in memory, and of the bodies only those
 * that are next. See `schema.ts` for the tables.
 */
export class SqliteStore implements InboxStore {
  readonly durable = true
  readonly lazyItems = true
  readonly #options: SqliteStoreOptions
  readonly #owned: Owned
  readonly #client: Client
  readonly #schedule = new Schedule<SqliteChunk>()
  readonly #reading: Reading
  readonly #results: Results
  readonly #purge: Purge
  readonly #counts: { waiting: number; dead: number; quarantined: number }
  #changed: () => void = () => {}
  #closed = false
  /** The newest delivery that the last process left behind without closing the inbox. */
  readonly #suspectUntil: number

  /** @throws Error when the file cannot be used; the message says why */
  constructor(path: string, options: SqliteStoreOptions) {
    this.#options = options
    this.#owned = own(path)
    const start = startOf(this.#owned.path, this.#owned.isClean)
    this.#counts = { ...start.counts }
    for (const key of start.heldKeys) this.#schedule.hold(key)
    this.#suspectUntil = start.isClean ? 0 : start.lastSeq
    this.#client = new Client(this.#owned.path, new Fingerprint(start.seed))
    this.#client.onChange = (left) => this.#left(left)
    this.#reading = new Reading(this.#client, this.#schedule, start.counts.waiting > 0)
    this.#results = new Results(this.#client, () => this.#changed())
    this.#purge = new Purge(this.#client, options, (left) => this.#left(left))
  }

  open(changed: () => void, logger: { warn(fields: object, text: string): void }): void {
    this.#changed = changed
    this.#purge.start(logger)
  }

  append(items: readonly InboxItem[]): Promise<Appended> {
    const reason = this.#refusal(items.length)
    if (reason) return Promise.reject(new Error(reason))
    return append(this.#client, items, (seq, stored, bytes) => {
      this.#counts.waiting += stored.length
      this.#reading.stored(chunkOf(seq, stored, bytes))
    })
  }

  claim(request: ClaimRequest): Claim | Promise<Claim> {
    if (this.#results.isBehind) return { items: [], nextAt: request.now + BEHIND_MS }
    const wait = this.#reading.next()
    if (wait) return wait.then(() => this.claim(request))
    const claim = this.#schedule.claim(request)
    for (const { entry } of claim.items) entry.chunk.claimed++
    const isWaiting = claim.items.some((one) => !one.item || this.#isSuspect(one))
    return isWaiting ? this.#prepared(claim) : claim
  }

  renew(claims: readonly Claimed[], { now, leaseMs }: { now: number; leaseMs: number }): void {
    for (const claim of claims) this.#schedule.renew(claim as SqliteClaim, now + leaseMs)
  }

  progress(claimed: Claimed, done: readonly string[]): void {
    const claim = claimed as SqliteClaim
    if (!this.#isCurrent(claimed)) return
    claim.entry.done = done
    this.#running(claim, done)
  }

  complete(claimed: Claimed): boolean {
    if (!this.#isCurrent(claimed)) return false
    if (claimed.item.kind === 'invalid')
      this.#letter(claimed as SqliteClaim, { failures: [], done: claimed.done })
    else this.#handled(claimed as SqliteClaim)
    return true
  }

  fail(claimed: Claimed, failure: Failure): boolean {
    if (!this.#isCurrent(claimed)) return false
    const claim = claimed as SqliteClaim
    const { failures, done, retryAt } = failure
    if (retryAt === undefined) {
      this.#letter(claim, failure)
      return true
    }
    this.#schedule.retry(claim, retryAt, done)
    const { entry, attempt } = claim
    entry.chunk.claimed--
    const state = { attempt, dueAt: retryAt, done, failures: failures.map(textOf) }
    void this.#results.tried(entry.chunk, placeOf(claim.item), state)
    return true
  }

  counts(): InboxCounts {
    const { running, retrying } = this.#schedule
    const { waiting, dead, quarantined } = this.#counts
    const oldestAt = waiting ? this.#schedule.oldest()?.receivedAt : undefined
    return { waiting: waiting - running - retrying, running, retrying, dead, quarantined, oldestAt }
  }

  async list(request: ListRequest): Promise<StoredItem[]> {
    await this.#results.written()
    return (await this.#client.ask('list', request)).map(storedOf)
  }

  async requeue(refs: readonly string[], as?: readonly InboxItem[]): Promise<number> {
    await this.#results.written()
    const left = await this.#client.ask('requeue', { refs, as: as && partsOf(as) })
    this.#left(left)
    return left.dead + left.quarantined
  }

  async purge(request: PurgeRequest): Promise<number> {
    await this.#results.written()
    const left = await this.#client.ask('purge', request)
    this.#left(left)
    return left.dead + left.quarantined
  }

  check(): Promise<boolean> {
    return this.#client.ask('check', {})
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#purge.stop()
    await this.#results.written()
    this.#results.stop()
    await this.#client.close()
    this.#owned.release()
  }

  /** Why so many more items are not taken. */
  #refusal(more: number): string | undefined {
    if (this.#closed) return 'the inbox is closed; is the process shutting down?'
    const { limitItems } = this.#options
    if (this.#counts.waiting + more <= limitItems) return undefined
    return `the inbox is full (${limitItems} items; limitItems): handlers are slower than events arrive`
  }

  /** Whether an item may have ended the last process, so that its attempt is written down before it runs. */
  #isSuspect({ entry }: SqliteClaim): boolean {
    return entry.chunk.sequence <= this.#suspectUntil
  }

  async #prepared(claim: { items: SqliteClaim[]; nextAt: number | undefined }): Promise<Claim> {
    const { items } = claim
    const chunks = new Set(items.map(({ entry }) => entry.chunk))
    if (items.some(({ item }) => !item)) await this.#reading.refill([...chunks])
    for (const one of items) one.item ??= one.entry.chunk.items?.[one.entry.index] as InboxItem
    const suspects = items.filter((one) => this.#isSuspect(one))
    await Promise.all(suspects.map((one) => this.#running(one, one.done)))
    return claim
  }

  #running(claim: SqliteClaim, done: readonly string[]): Promise<unknown> {
    const state = { attempt: claim.attempt, dueAt: 0, done, failures: [] }
    return this.#results.tried(claim.entry.chunk, placeOf(claim.item), state)
  }

  #handled(claim: SqliteClaim): void {
    const chunk = this.#leave(claim, false)
    this.#results.handled(chunk, placeOf(claim.item))
  }

  #letter(claim: SqliteClaim, failure: Failure): void {
    const chunk = this.#leave(claim, failure.holdKey ?? false)
    const letter = letterOf(claim, failure)
    this.#counts[letter.state]++
    this.#results.letter(chunk, letter)
  }

  #leave(claim: SqliteClaim, holdKey: boolean): SqliteChunk {
    const { chunk } = claim.entry
    this.#schedule.finish(claim, holdKey)
    this.#counts.waiting--
    chunk.claimed--
    chunk.left--
    if (!chunk.left) this.#reading.released(chunk)
    return chunk
  }

  /** Letters left, perhaps because another process asked for it. */
  #left({ dead, quarantined, added, released }: Left): void {
    this.#counts.dead -= dead
    this.#counts.quarantined -= quarantined
    this.#counts.waiting += added
    if (added) this.#reading.changed()
    // First what was requeued, which takes the key that its dead letter held.
    const read = (added && this.#reading.next()) || Promise.resolve()
    read.then(
      () => {
        for (const key of released) this.#schedule.release(key)
        this.#changed()
      },
      () => this.#changed(),
    )
  }

  #isCurrent(claimed: Claimed): boolean {
    return this.#schedule.isCurrent(claimed as SqliteClaim, claimed)
  }
}
