import { setTimeout as sleep } from 'node:timers/promises'
import { AckPolicy, type ConsumerMessages, DeliverPolicy, type JsMsg } from '@nats-io/jetstream'
import { errors, nanos, nuid } from '@nats-io/transport-node'
import { RecentIds } from '../../memory/recent-ids.ts'
import type { InboxItem } from '../../port.ts'
import type { Chunk } from '../../schedule/entry.ts'
import { Schedule } from '../../schedule/schedule.ts'
import { DONE_HEADER, itemOf, listIn } from '../cloud-event.ts'
import type { Link } from '../link.ts'
import { messageAt } from '../pages.ts'
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

/**
 * Longer than any retry waits. Redelivery is never left to the server's timer, because what comes late comes out of
 * order: a new consumer starts at the first event that is not done.
 */
const ACK_WAIT_MS = 48 * 60 * 60 * 1_000
const ACK_TIMEOUT_MS = 2_000
const RESTART_MS = 250
/** A consumer of a worker that died is deleted by its successor, or by the server after this time. */
const INACTIVE_MS = 60 * 60 * 1_000
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
    const { js, jsm, names } = this.#link
    await this.#deleteConsumers()
    const name = `${prefixOf(this.index)}${nuid.next()}`
    const info = await jsm.consumers.add(names.events, {
      name,
      durable_name: name,
      filter_subject: names.eventSubject(this.index),
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(ACK_WAIT_MS),
      deliver_policy: DeliverPolicy.All,
      max_ack_pending: this.#options.prefetch,
      inactive_threshold: nanos(INACTIVE_MS),
    })
    this.#consumer = name
    if (this.ended) return this.release()
    const again = Promise.withResolvers<void>()
    this.#again = again.resolve
    let current = true
    let expected = 1
    const messages = await js.consumers.getConsumerFromInfo(info).consume({
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
    messages.closed().then(
      () => again.resolve(),
      () => again.resolve(),
    )
    await again.promise
    // Nothing that still arrives from the old consumer may be taken.
    current = false
    this.#again = undefined
    messages.close().catch(() => {})
  }

  async #watch(messages: ConsumerMessages, again: () => void): Promise<void> {
    const LOST = ['heartbeats_missed', 'consumer_deleted', 'consumer_not_found', 'stream_not_found']
    for await (const { type } of messages.status()) if (LOST.includes(type)) again()
  }

  async #deleteConsumers(): Promise<void> {
    const { jsm, names } = this.#link
    for await (const { name } of jsm.consumers.list(names.events)) {
      if (!name.startsWith(prefixOf(this.index))) continue
      await jsm.consumers.delete(names.events, name).catch((error) => {
        if (!(error instanceof errors.RequestError) && /not found/.test(String(error))) return
        throw error
      })
    }
  }

  #take(message: JsMsg): void {
    const { seq: sequence } = message
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

const prefixOf = (partition: number) => `worker-${partition}-`
