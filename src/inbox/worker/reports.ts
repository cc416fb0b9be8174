import { harmlessly } from '../../async/maybe.ts'
import { plainItem } from '../event-item.ts'
import type { DeadLetter, HandlerFailure, InboxItem, InboxLogger, InboxMetrics } from '../port.ts'
import type { StoredFailure } from '../store.ts'

/** Where an inbox reports problems. */
export type ReportOptions = {
  /** Where the inbox logs; `false` disables logging. The logger of the receiver by default. */
  logger?: InboxLogger | false
  /** Called for each item whose handlers failed for good. What it throws is logged. */
  onDead?: (letter: DeadLetter) => unknown
}

const SILENT: InboxLogger = { warn() {}, error() {} }

/** JSON has no control characters, so nothing from the wire can start a new line. */
const line = (fields: object, text: string) => `${text} ${JSON.stringify(fields)}`
const CONSOLE: InboxLogger = {
  warn: (fields, text) => console.warn('%s', line(fields, text)),
  error: (fields, text) => console.error('%s', line(fields, text)),
}

/** Maximum number of characters of an error message in a log line. */
const LONGEST_REASON = 300

/** Reports to the log and the app's hook what an inbox cannot report in a response. It never throws. */
export class Reports {
  #logger: InboxLogger
  readonly #own: boolean
  readonly #onDead: ReportOptions['onDead']
  #metrics: InboxMetrics | undefined

  constructor({ logger, onDead }: ReportOptions) {
    this.#own = logger !== undefined
    this.#logger = logger === false ? SILENT : (logger ?? CONSOLE)
    this.#onDead = onDead
  }

  /** Sets the receiver's logger, for an inbox without one, and its metrics. */
  use(logger: InboxLogger | undefined, metrics?: InboxMetrics): void {
    if (logger && !this.#own) this.#logger = logger
    this.#metrics = metrics
  }

  /** A handler failed, and its event is tried again. */
  retried({ command }: InboxItem): void {
    this.#metrics?.retried?.(command)
  }

  /** A result came too late: the lease had ended, and another worker has the item. */
  lost({ id, command }: InboxItem): void {
    const text =
      'a handler ended after its lease, and its event is handled twice; is the process overloaded?'
    this.warn({ id, command }, text)
  }

  /** One line per dead letter, without a stack: when a database is down, there are many similar ones. */
  dead(letter: DeadLetter): void {
    const item = plainItem(letter.item)
    const { attempts, failures } = letter
    const handlers = failures.map(({ handler }) => handler).filter(Boolean)
    this.#metrics?.dead?.(item.command)
    const fields = {
      id: item.id,
      command: item.command,
      attempts,
      ...(handlers.length ? { handlers } : {}),
      reason: reasonOf(failures[0]?.error),
    }
    this.#error(fields, 'an event has failed for good and is now a dead letter')
    harmlessly(
      () => this.#onDead?.({ ...letter, item }),
      (error) => this.#error({ reason: reasonOf(error) }, 'the onDead hook threw'),
    )
  }

  /** Logs the error of a store; the worker tries again. */
  storeFailed(error: unknown): void {
    this.#error({ reason: reasonOf(error) }, 'the storage of the inbox failed; trying again')
  }

  /** Logs a drain that ended before everything was handled. */
  left(left: number, deadlineMs: number, durable: boolean): void {
    const fate = durable
      ? 'they are handled after the next start'
      : 'they are lost when the process ends'
    this.#error({ left, deadlineMs }, `the inbox was not drained in time: ${fate}`)
  }

  warn(fields: object, text: string): void {
    harmlessly(() => this.#logger.warn(fields, text), ignore)
  }

  #error(fields: object, text: string): void {
    harmlessly(() => this.#logger.error(fields, text), ignore)
  }
}

const ignore = () => {}

/** The message of an error, cut; the thrown value can be anything. */
export function reasonOf(error: unknown): string {
  let reason: string
  try {
    reason = error instanceof Error ? error.message : String(error)
  } catch {
    reason = 'a value that cannot be printed'
  }
  return reason.slice(0, LONGEST_REASON)
}

/** A failed handler as text. */
export const textOf = ({ handler, error }: HandlerFailure): StoredFailure => ({
  handler,
  error: reasonOf(error),
})
