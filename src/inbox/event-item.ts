import { randomUUID } from 'node:crypto'
import type { Callback } from '../contract/callbacks.ts'
import { eventIdOf, fingerprintOf, orderingKeyOf } from '../contract/identity/identity.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import type { RawText } from '../text/raw-text.ts'
import type { InboxItem } from './port.ts'

/** What the events of a request share. */
export type Origin = {
  callback: Callback
  query: Record<string, string>
  raw: RawText | undefined
  /** Milliseconds since 1970. */
  receivedAt: number
  /** W3C `traceparent`. */
  trace: string | undefined
}

/**
 * An event whose id and ordering key are made when somebody reads them: of the hundred events of a batch, most are
 * handled before anybody has. It must not be spread; `plainItem` makes an object of it.
 */
export class EventItem implements InboxItem {
  readonly data: unknown
  readonly position: number | undefined
  readonly #origin: Origin
  #id: string | undefined
  #identified: boolean | undefined

  constructor(origin: Origin, data: unknown, position: number | undefined) {
    this.#origin = origin
    this.data = data
    this.position = position
  }

  get kind(): 'event' {
    return 'event'
  }

  get command(): string {
    return this.#origin.callback.command
  }

  get raw(): RawText | undefined {
    return this.#origin.raw
  }

  get query(): Record<string, string> {
    return this.#origin.query
  }

  get receivedAt(): number {
    return this.#origin.receivedAt
  }

  get trace(): string | undefined {
    return this.#origin.trace
  }

  get id(): string {
    if (this.#id === undefined) {
      const id = eventIdOf(this.#origin.callback, this.data, this.#origin.query)
      this.#identified = id !== undefined
      this.#id = id ?? randomUUID()
    }
    return this.#id
  }

  get identified(): boolean {
    if (this.#identified === undefined) void this.id
    return this.#identified as boolean
  }

  get key(): string | undefined {
    return orderingKeyOf(this.#origin.callback, this.data, this.#origin.query)
  }

  /** The fingerprint of its id; false when nothing identifies it. */
  print(into: Fingerprint): boolean {
    this.#identified = fingerprintOf(this.#origin.callback, this.data, this.#origin.query, into)
    return this.#identified
  }
}

/** The fingerprint of an item's id; false when nothing identifies it, and the fingerprint is void. */
export function printOf(item: InboxItem, into: Fingerprint): boolean {
  if (item instanceof EventItem) return item.print(into)
  if (item.identified) into.of(item.id)
  return item.identified
}

/** An item as an object of its own, for those who do not belong to the house. */
export function plainItem(item: InboxItem): InboxItem {
  if (!(item instanceof EventItem)) return item
  const { id, identified, key, kind, command, data, raw, position, query, receivedAt, trace } = item
  return { id, identified, key, kind, command, data, raw, position, query, receivedAt, trace }
}
