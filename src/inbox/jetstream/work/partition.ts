import { setTimeout as sleep } from 'node:timers/promises'
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream'
import type { InboxItem } from '../../port.ts'
import type { Chunk } from '../../schedule/entry.ts'
import { Schedule } from '../../schedule/schedule.ts'
import { DONE_HEADER, itemOf, listIn } from '../cloud-event.ts'
import type { Link } from '../link.ts'
import { messageAt } from '../pages.ts'
import { freshConsumer } from './consumer.ts'
import { RecentIds } from './recent-ids.ts'
import type { StoredState } from './states.ts'

/** An event of a partition. */
export type JetChunk = Chunk & {
  items: readonly InboxItem[]
  readonly partition: Partition
  /** The newest delivery, whose reply subject takes the acknowledgement. */
  message: JsMsg
  /** What is in the bucket. */
  state: StoredState | undefined
}

type Options = {
  prefetch: number
  changed: () => void
  failed: (error: unknown) => void
}

const ACK_TIMEOUT_MS = 2_000
const RESTART_MS = 250
/** How often an idle partition asks the stream whether its consumer has missed something, in milliseconds. */
const LOOK_MS = 5_000
/** How many events are asked for at a time. */
const PULL = 256
const REMEMBER = 5_000
const ACK = '+ACK'

/**
 * The events of one partition in this process. It has a consumer of its own on the server, whose name is new each
 * time: with the deletion of the old one, nobody else can acknowledge any more. Whenever a delivery may be
 * missing (a gap in the numbers, a new connection, silence), the consumer is made anew and starts from the first
 * event that is not done; what is known here is skipped. So events come in the order of the stream.
 */
export class Partition {
  readonly index: number
  readonly schedule = new Schedule<JetChunk>()
  /** The events that were claimed and not settled, with the number of the attempt. */
  readonly running = new Map<number, number>()
  /** Events whose process died while it handled them. */
  readonly suspects = new Set<number>()
  /** Gives out nothing more, because it is given back as soon as nothing runs. */
  leaving = false
  readonly #link: Link
  readonly #options: Options
  /** By `nameOf`. */
  readonly #open = new Map<string, JetChunk>()
  /** A server that was killed may deliver what it had already acknowledged: the names of those. */
  readonly #finished = new RecentIds(REMEMBER)
  readonly #ended = new AbortController()
  #states = new Map<number, StoredState>()
  #highest = 0
  /** How many events came since it was last looked whether the consumer is stuck. */
  #arrived = 0
  #again: (() => void) | undefined
  #consumer: string | undefined

  constructor(link: Link, index: number, options: Options) {
    this.#link = link
    this.index = index
    this.#options = options
  }

  /** Whether it is no longer this process's. */
  get ended(): boolean {
    return this.#ended.signal.aborted
  }

  /** Reads events until `end`; `load` says what earlier attempts left behind. */
  async run(load: () => Promise<Map<number, StoredState>>): Promise<void> {
    let loaded = false
    while (!this.ended) {
      try {
        if (!loaded) this.#states = await load()
        loaded = true
        if (!this.ended) await this.#consume()
      } catch (error) {
        if (!this.ended) this.#options.failed(error)
      }
      await sleep(RESTART_MS, undefined, { signal: this.#ended.signal }).catch(() => {})
    }
  }

  /** Makes a new consumer, because deliveries may have been lost. */
  restart(): void {
    this.#again?.()
  }

  /** Nothing is read any more, and no result counts. */
  end(): void {
    this.#ended.abort()
    this.#again?.()
  }

  /** Deletes the consumer, so that its events can be delivered to another at once. */
  async release(): Promise<void> {
    this.end()
    const { jsm, names } = this.#link
    if (this.#consumer) await jsm.consumers.delete(names.events, this.#consumer).catch(() => {})
  }

  /**
   * Acknowledges an event and waits until the server has confirmed it.
   *
   * @returns false when it is somebody else's by now
   * @throws Error when it is not known whether the server has it
   */
  async acknowledge(chunk: JetChunk): Promise<boolean> {
    const { nc, jsm, names } = this.#link
    // `ackAck` of the client cannot be called again after a time-out.
    const { reply } = chunk.message as JsMsg & { reply: string }
    try {
      await nc.request(reply, ACK, { timeout: ACK_TIMEOUT_MS })
    } catch (error) {
      if (this.ended) return false
      // Only the answer was lost, or the consumer is gone and the next one delivers the event again.
      if (await messageAt(jsm, names.events, chunk.sequence)) {
        this.restart()
        throw error
      }
      if (this.ended) return false
    }
    const name = nameOf(chunk.message)
    this.#open.delete(name)
    this.#finished.add(name)
    return true
  }

  async #consume(): Promise<void> {
    const info = await freshConsumer(this.#link, this.index, this.#options.prefetch)
    this.#consumer = info.name
    if (this.ended) return this.release()
    const again = Promise.withResolvers<void>()
    this.#again = again.resolve
    let current = true
    let expected = 1
    const messages = await this.#link.js.consumers.getConsumerFromInfo(info).consume({
      max_messages: Math.min(PULL, this.#options.prefetch),
      expires: 10_000,
      idle_heartbeat: 2_500,
      callback: (message) => {
        if (!current || this.ended) return
        if (message.info.deliverySequence === expected++) this.#take(message)
        else {
          current = false
          again.resolve()
        }
      },
    })
    void this.#watch(messages, again.resolve)
    const look = () =>
      void this.#isStuck().then(
        (stuck) => stuck && again.resolve(),
        () => {},
      )
    const timer = setInterval(look, LOOK_MS)
    messages.closed().then(
      () => again.resolve(),
      () => again.resolve(),
    )
    await again.promise
    clearInterval(timer)
    // Nothing that still arrives from the old consumer may be taken.
    current = false
    this.#again = undefined
    messages.close().catch(() => {})
  }

  async #watch(messages: ConsumerMessages, again: () => void): Promise<void> {
    const LOST = ['heartbeats_missed', 'consumer_deleted', 'consumer_not_found', 'stream_not_found']
    for await (const { type } of messages.status()) if (LOST.includes(type)) again()
  }

  /**
   * Whether the stream has events that its consumer does not deliver: after a change of the leader, a consumer of
   * nats-server 2.9.10 may say that nothing is left when thousands are.
   */
  async #isStuck(): Promise<boolean> {
    const { jsm, names } = this.#link
    const arrived = this.#arrived
    this.#arrived = 0
    if (arrived || this.#open.size >= this.#options.prefetch) return false
    const seq = this.#open.size ? this.#highest + 1 : 1
    const next = { seq, next_by_subj: names.eventSubject(this.index) }
    return (await jsm.streams.getMessage(names.events, next)) !== null && !this.#arrived
  }

  #take(message: JsMsg): void {
    const { seq: sequence } = message
    this.#arrived++
    const name = nameOf(message)
    const known = this.#open.get(name)
    if (known) {
      known.message = message
      return
    }
    if (this.#finished.has(name)) {
      message.ack()
      return
    }
    const loaded = this.#states.get(sequence)
    this.#states.delete(sequence)
    // That of another event, whose number the server has given again.
    const state = loaded?.event === undefined || loaded.event === name ? loaded : undefined
    const done = state?.done ?? listIn(message.headers, DONE_HEADER)
    const { attempt = 0, dueAt = 0, suspect = false } = state ?? {}
    const chunk: JetChunk = {
      items: [itemOf(message.headers, message.data)],
      sequence,
      partition: this,
      message,
      state,
      next: 0,
      left: 1,
      states: new Map([[0, { attempt, dueAt, done, suspect }]]),
    }
    this.#open.set(name, chunk)
    if (suspect) this.suspects.add(sequence)
    if (sequence > this.#highest) {
      this.#highest = sequence
      this.schedule.add(chunk)
    } else {
      chunk.next = 1
      this.schedule.insert(chunk, 0, chunk.states?.get(0))
    }
    this.#options.changed()
  }
}

/**
 * Names an event. The number alone does not: a server that loses the end of its stream gives it again, and to take
 * the new event for the old one would lose it.
 */
export const nameOf = ({ seq, timestampNanos }: JsMsg): string => `${seq}-${timestampNanos}`
