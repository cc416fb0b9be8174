import { inTime, LATE } from '../../async/deadline.ts'
import type { Maybe } from '../../async/maybe.ts'
import type { InboxCounts, InboxItem } from '../port.ts'
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
import { itemOf } from './cloud-event.ts'
import { Counts } from './counts.ts'
import { Letters } from './letters.ts'
import { type Link, opened, type Warn, warnOfLoss } from './link.ts'
import { Log } from './log.ts'
import type { Settings } from './options.ts'
import { messagesOf } from './pages.ts'
import { Publisher } from './publisher.ts'
import { nameOf } from './work/partition.ts'
import { type JetClaim, Partitions } from './work/partitions.ts'
import { failuresAsText, type StoredState } from './work/states.ts'

/** What exists once the store is open. */
type Parts = {
  link: Link
  publisher: Publisher
  letters: Letters
  partitions: Partitions
  counts: Counts
}

const CHECK_MS = 1_000
const DRAIN_MS = 2_000

/** A store in streams of NATS JetStream. */
export class JetStreamStore implements InboxStore {
  readonly durable = true
  readonly #settings: Settings
  #parts: Parts | undefined
  #connected = false
  #closed = false

  /** Made by `JetStreamInbox`, with the options that it has checked. */
  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** @throws Error that names the servers, when none answers in time */
  async open(changed: () => void, logger: { warn: Warn }): Promise<void> {
    const link = await opened(this.#settings, () => this.#closed)
    const log = new Log(logger.warn)
    const partitions = new Partitions(link, this.#settings, {
      changed,
      failed: (error) => log.failed(error),
    })
    const letters = new Letters(link)
    const publisher = new Publisher(link, this.#settings.partitions)
    this.#parts = { link, publisher, letters, partitions, counts: new Counts(link, partitions) }
    this.#connected = true
    void this.#follow(link, log)
    warnOfLoss(link, this.#settings, logger.warn)
    if (this.#settings.work) partitions.start()
  }

  async append(items: readonly InboxItem[]): Promise<Appended> {
    const { publisher, counts } = this.#open()
    if (!this.#connected) {
      throw new Error(
        `not connected to NATS at ${this.#settings.servers.join(', ')}: is the server running? The inbox goes on to connect`,
      )
    }
    counts.changed()
    return publisher.append(items)
  }

  claim(request: ClaimRequest): Maybe<Claim> {
    return this.#open().partitions.claim(request)
  }

  /** The partition is renewed by itself; the server does not redeliver on its own. */
  renew(claimed: readonly Claimed[], { now, leaseMs }: { now: number; leaseMs: number }): void {
    for (const one of claimed) {
      const claim = one as JetClaim
      claim.entry.chunk.partition.schedule.renew(claim, now + leaseMs)
    }
  }

  async progress(claimed: Claimed, done: readonly string[]): Promise<void> {
    const claim = claimed as JetClaim
    if (!this.#open().partitions.isOurs(claim)) return
    await this.#remember(claim, { attempt: claim.attempt, dueAt: 0, done, failures: [] })
  }

  async complete(claimed: Claimed): Promise<boolean> {
    const claim = claimed as JetClaim
    const { partitions } = this.#open()
    if (!partitions.isOurs(claim)) return false
    if (claim.item.kind === 'invalid') await this.#keep(claim, { failures: [], done: claim.done })
    return this.#finish(claim)
  }

  async fail(claimed: Claimed, failure: Failure): Promise<boolean> {
    const claim = claimed as JetClaim
    const { partitions, counts } = this.#open()
    if (!partitions.isOurs(claim)) return false
    const { failures, done, retryAt } = failure
    if (retryAt === undefined) {
      await this.#keep(claim, failure)
      return this.#finish(claim)
    }
    const attempt = claim.attempt
    await this.#remember(claim, {
      attempt,
      dueAt: retryAt,
      done,
      failures: failuresAsText(failures),
    })
    if (!partitions.isOurs(claim)) return false
    partitions.settled(claim)
    claim.entry.chunk.partition.schedule.retry(claim, retryAt, done)
    counts.changed()
    return true
  }

  counts(): Maybe<InboxCounts> {
    return this.#parts?.counts.get() ?? NOTHING
  }

  async list(request: ListRequest): Promise<readonly StoredItem[]> {
    const { state, limit, after } = request
    const { letters, link, partitions } = this.#open()
    if (state === 'dead' || state === 'quarantined') return letters.list(request)
    const states = await partitions.states.of('*')
    const found: StoredItem[] = []
    const { jsm, names } = link
    if (limit < 1) return found
    for await (const message of messagesOf(
      jsm,
      names.events,
      names.eventSubjects,
      Number(after ?? 0),
    )) {
      const known = states.get(message.seq)
      if ((known?.dueAt ?? 0) > 0 !== (state === 'retrying')) continue
      const item = itemOf(message.header, message.data)
      const { attempt: attempts = 0, done = [], failures = [], dueAt = 0 } = known ?? {}
      const at = dueAt || item.receivedAt
      found.push({ ref: String(message.seq), state, item, attempts, done, failures, at })
      if (found.length >= limit) break
    }
    return found
  }

  async requeue(refs: readonly string[], as?: readonly InboxItem[]): Promise<number> {
    const { letters, publisher, counts } = this.#open()
    if (as) await this.append(as)
    const taken = await letters.take(refs, async (message, ref) => {
      if (!as) await publisher.requeue(message, ref)
    })
    counts.changed()
    return taken
  }

  async purge(request: PurgeRequest): Promise<number> {
    const { letters, counts } = this.#open()
    const purged = await letters.purge(request)
    counts.changed()
    return purged
  }

  async check(): Promise<boolean> {
    if (!this.#connected || !this.#parts) return false
    const { nc, jsm, names } = this.#parts.link
    const answers = Promise.all([nc.flush(), jsm.streams.info(names.events)])
    return (await inTime(answers, CHECK_MS).catch(() => LATE)) !== LATE
  }

  /** The consumers are deleted rather than their messages refused one by one: so others get them at once and in order. */
  async close(): Promise<void> {
    this.#closed = true
    if (!this.#parts) return
    const { link, partitions } = this.#parts
    if (this.#settings.work) await inTime(partitions.leave(), DRAIN_MS).catch(() => {})
    const drained = await inTime(link.nc.drain(), DRAIN_MS).catch(() => LATE)
    if (drained === LATE) await link.nc.close().catch(() => {})
  }

  #open(): Parts {
    if (this.#parts) return this.#parts
    throw new Error('the JetStream inbox is not open: pass it to createReceiver first')
  }

  async #follow({ nc }: Link, log: Log): Promise<void> {
    for await (const status of nc.status()) {
      if (status.type === 'disconnect') this.#connected = false
      if (status.type === 'reconnect') {
        this.#connected = true
        this.#parts?.partitions.restart()
      }
      if (status.type === 'error') log.failed(status.error)
      if (status.type === 'slowConsumer') log.failed(new Error('this client is too slow for NATS'))
    }
    this.#connected = false
    if (!this.#closed) log.failed(new Error('the connection to NATS was closed for good'))
  }

  async #remember({ entry: { chunk } }: JetClaim, known: StoredState): Promise<void> {
    const state = { ...known, event: nameOf(chunk.message) }
    await this.#open().partitions.states.put(chunk.partition.index, chunk.sequence, state)
    chunk.state = state
  }

  async #keep(claim: JetClaim, failure: Failure): Promise<void> {
    const { chunk } = claim.entry
    const letter = { ...failure, attempts: claim.attempt }
    const { data } = chunk.message
    await this.#open().letters.keep(claim.item, data, nameOf(chunk.message), letter)
  }

  async #finish(claim: JetClaim): Promise<boolean> {
    const { partitions, counts } = this.#open()
    const { chunk } = claim.entry
    if (!(await chunk.partition.acknowledge(chunk))) return false
    partitions.settled(claim)
    chunk.partition.schedule.finish(claim)
    counts.changed()
    if (chunk.state) {
      // What is left behind is deleted when the partition is loaded again.
      await partitions.states.delete(chunk.partition.index, chunk.sequence).catch(() => {})
    }
    return true
  }
}

const NOTHING: InboxCounts = { waiting: 0, running: 0, retrying: 0, dead: 0, quarantined: 0 }
