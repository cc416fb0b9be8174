import type { Finding } from '../../contract/findings.ts'
import type { HandlerContext, InboxItem } from '../../inbox/port.ts'

/**
 * The common part of what after-handlers get. The body is decoded to text, and the id made, on first use, because
 * few handlers use them.
 */
class Received {
  readonly attempt: number
  readonly command: string
  readonly query: Record<string, string>
  readonly receivedAt: number
  readonly #item: InboxItem
  readonly #context: HandlerContext

  constructor(item: InboxItem, number: number, context: HandlerContext) {
    this.attempt = number
    this.#context = context
    this.command = item.command
    this.query = item.query
    this.receivedAt = item.receivedAt
    this.#item = item
  }

  get id(): string {
    return this.#item.id
  }

  get signal(): AbortSignal {
    return this.#context.signal
  }

  get raw(): string | undefined {
    return this.#item.raw?.text
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
