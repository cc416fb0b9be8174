import type { Finding } from '../../contract/findings.ts'
import type { HandlerContext, InboxItem } from '../../inbox/port.ts'
import type { RawText } from '../../text/raw-text.ts'

/**
 * The common part of what after-handlers get. The body is decoded to text on first use, because few
 * handlers use it.
 */
class Received {
  readonly id: string
  readonly attempt: number
  readonly command: string
  readonly query: Record<string, string>
  readonly receivedAt: number
  readonly #raw: RawText | undefined

  readonly #context: HandlerContext

  constructor(
    { id, command, raw, query, receivedAt }: InboxItem,
    number: number,
    context: HandlerContext,
  ) {
    this.id = id
    this.attempt = number
    this.#context = context
    this.command = command
    this.query = query
    this.receivedAt = receivedAt
    this.#raw = raw
  }

  get signal(): AbortSignal {
    return this.#context.signal
  }

  get raw(): string | undefined {
    return this.#raw?.text
  }
}

class SingleEvent extends Received {
  readonly data: unknown

  constructor(item: InboxItem, number: number, context: HandlerContext) {
    super(item, number, context)
    this.data = item.data
  }
}

class Batch extends Received {
  readonly events: unknown

  constructor(item: InboxItem, number: number, context: HandlerContext) {
    super(item, number, context)
    this.events = item.data
  }
}

class Unknown extends Received {
  readonly body: unknown

  constructor(item: InboxItem, number: number, context: HandlerContext) {
    super(item, number, context)
    this.body = item.data
  }
}

class Invalid extends Unknown {
  readonly findings: readonly Finding[]

  constructor(item: InboxItem, number: number, context: HandlerContext) {
    super(item, number, context)
    this.findings = item.findings ?? []
  }
}

const CLASSES = { event: SingleEvent, batch: Batch, unknown: Unknown, invalid: Invalid }

/** The argument of a handler; each has its own, because each has its own time limit. */
export const eventOf = (item: InboxItem, number: number, context: HandlerContext): object =>
  new CLASSES[item.kind](item, number, context)
