import type { PubAck, StoredMsg } from '@nats-io/jetstream'
import type { MsgHdrs } from '@nats-io/transport-node'
import { inTime, LATE } from '../../async/deadline.ts'
import type { InboxItem } from '../port.ts'
import type { Appended } from '../store.ts'
import { reasonOf } from '../worker/reports.ts'
import { DONE_HEADER, dataOf, headersOf, itemOf, partitionOf } from './cloud-event.ts'
import type { Link } from './link.ts'

/** A little less than the deadline of the receiver, so that the reason is known when it answers 503. */
const APPEND_MS = 1_500
/** Places of the id of the platform that a header of the server holds. */
const COPIED = /^(ce-|content-type$)/i

/** Stores events in the stream. */
export class Publisher {
  readonly #link: Link
  readonly #partitions: number
  /** The next partition for an event without an ordering key. */
  #turn = Math.floor(Math.random() * 1_000)

  constructor(link: Link, partitions: number) {
    this.#link = link
    this.#partitions = partitions
  }

  /** Resolves when the stream has acknowledged every item. */
  async append(items: readonly InboxItem[]): Promise<Appended> {
    const data = dataOf(items)
    const limit = this.#link.nc.info?.max_payload ?? Infinity
    const seen = new Map<string, number>()
    const published = items.map((item, index) => {
      const body = data[index] as Uint8Array
      const headers = headersOf(item)
      // The limit of the server includes the headers.
      if (body.length + 16_384 > limit) checkSize(body, headers, limit)
      // Two equal events within one request are kept: a sender that repeats itself does so in another request.
      const before = seen.get(item.id) ?? 0
      seen.set(item.id, before + 1)
      const msgID = before ? `${item.id}#${before + 1}` : item.id
      return this.#publish(item, body, headers, item.identified ? msgID : undefined)
    })
    const acks = await inTime(Promise.all(published), APPEND_MS)
    if (acks === LATE) {
      throw new Error(
        `NATS did not acknowledge ${items.length} events within ${APPEND_MS} ms: is it overloaded, or without a leader for the stream ${this.#link.names.events}?`,
      )
    }
    return { duplicates: acks.filter(({ duplicate }) => duplicate).length }
  }

  /** Stores a letter as an event again, with the handlers that have succeeded; twice only counts once. */
  async requeue({ header, data }: StoredMsg, ref: string): Promise<void> {
    const item = itemOf(header, data)
    const headers = headersOf(item)
    for (const name of header.keys()) {
      if (COPIED.test(name)) headers.set(name, header.get(name))
    }
    const done = header.get(DONE_HEADER)
    if (done) headers.set(DONE_HEADER, done)
    await this.#publish(item, data, headers, `requeued-${ref}`)
  }

  async #publish(
    { key }: InboxItem,
    data: Uint8Array,
    headers: MsgHdrs,
    msgID: string | undefined,
  ): Promise<PubAck> {
    const { js, names } = this.#link
    const partition =
      key === undefined ? this.#turn++ % this.#partitions : partitionOf(key, this.#partitions)
    try {
      return await js.publish(names.eventSubject(partition), data, {
        headers,
        timeout: APPEND_MS,
        ...(msgID !== undefined && { msgID }),
      })
    } catch (error) {
      throw this.#explained(error)
    }
  }

  #explained(error: unknown): Error {
    const { events } = this.#link.names
    const reason = reasonOf(error)
    // "maximum bytes exceeded" of the stream, or "insufficient storage resources" of the server.
    if (/maximum (bytes|messages)|insufficient (storage )?resources/.test(reason)) {
      return new Error(
        `the stream ${events} is full (${reason}): handlers are slower than events arrive, or keep failing; or raise maxBytes or the storage of the server`,
        { cause: error },
      )
    }
    return new Error(`NATS did not store an event in the stream ${events}: ${reason}`, {
      cause: error,
    })
  }
}

function checkSize(body: Uint8Array, headers: MsgHdrs, limit: number): void {
  const size = body.length + headers.toString().length
  if (size <= limit) return
  throw new Error(
    `an event of ${size} bytes is larger than the NATS server takes (max_payload: ${limit}): raise max_payload in its configuration`,
  )
}
