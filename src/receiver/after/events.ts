import type { Finding } from '../../contract/findings.ts'
import type { InboxItem } from '../../inbox/port.ts'
import type { RawText } from '../../text/raw-text.ts'

/**
 * The common part of what after-handlers get. The body is decoded to text on first use, because few
 * handlers use it.
 */
class Received {
  readonly command: string
  readonly query: Record<string, string>
  readonly receivedAt: number
  readonly #raw: RawText | undefined

  constructor({ command, raw, query, receivedAt }: InboxItem) {
    this.command = command
    this.query = query
    this.receivedAt = receivedAt
    this.#raw = raw
  }

  get raw(): string | undefined {
    return this.#raw?.text
  }
}

class SingleEvent extends Received {
  readonly data: unknown

  constructor(item: InboxItem) {
    super(item)
    this.data = item.data
  }
}

class Batch extends Received {
  readonly events: unknown

  constructor(item: InboxItem) {
    super(item)
    this.events = item.data
  }
}

class Unknown extends Received {
  readonly body: unknown

  constructor(item: InboxItem) {
    super(item)
    this.body = item.data
  }
}

class Invalid extends Unknown {
  readonly findings: readonly Finding[]

  constructor(item: InboxItem) {
    super(item)
    this.findings = item.findings ?? []
  }
}

const CLASSES = { event: SingleEvent, batch: Batch, unknown: Unknown, invalid: Invalid }

/** The argument of the handlers of an item. */
export const eventOf = (item: InboxItem): object => new CLASSES[item.kind](item)
