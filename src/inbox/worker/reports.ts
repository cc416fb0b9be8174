import { harmlessly } from '../../async/maybe.ts'
import type { DeadLetter, InboxLogger } from '../port.ts'

export type ReportOptions = {
  /** Where the inbox writes; `false` for silence. The logger of the receiver by default. */
  logger?: InboxLogger | false
  /** Hears of each item whose handlers failed for good. What it throws is logged. */
  onDead?: (letter: DeadLetter) => unknown
}

const SILENT: InboxLogger = { warn() {}, error() {} }

/** JSON has no control characters: nothing from the wire can write a line of its own. */
const line = (fields: object, text: string) => `${text} ${JSON.stringify(fields)}`
const CONSOLE: InboxLogger = {
  warn: (fields, text) => console.warn('%s', line(fields, text)),
  error: (fields, text) => console.error('%s', line(fields, text)),
}

/** Characters of an error's message in a log line at most. */
const LONGEST_REASON = 300

/** Tells the log and the app's hook what an inbox cannot tell by an answer. It does not throw, whatever they do. */
export class Reports {
  #logger: InboxLogger
  readonly #own: boolean
  readonly #onDead: ReportOptions['onDead']

  constructor({ logger, onDead }: ReportOptions) {
    this.#own = logger !== undefined
    this.#logger = logger === false ? SILENT : (logger ?? CONSOLE)
    this.#onDead = onDead
  }

  /** The receiver's logger, for an inbox that was given none. */
  use(logger: InboxLogger | undefined): void {
    if (logger && !this.#own) this.#logger = logger
  }

  /** One line for a dead letter, without a stack: when a database is away, there are many at once, and all say the same. */
  dead(letter: DeadLetter): void {
    const { item, attempts, failures } = letter
    const handlers = failures.map(({ handler }) => handler).filter(Boolean)
    const fields = {
      command: item.command,
      attempts,
      ...(handlers.length ? { handlers } : {}),
      reason: reasonOf(failures[0]?.error),
    }
    this.#error(fields, 'an event has failed for good and is a dead letter now')
    harmlessly(
      () => this.#onDead?.(letter),
      (error) => this.#error({ reason: reasonOf(error) }, 'the onDead hook threw'),
    )
  }

  /** What an error says, for a store that is in trouble; the worker goes on asking it. */
  storeFailed(error: unknown): void {
    this.#error({ reason: reasonOf(error) }, 'the storage of the inbox failed; trying again')
  }

  /** A drain that was over before everything was handled. */
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

/** The message of an error, cut; anything can be thrown. */
export function reasonOf(error: unknown): string {
  let reason: string
  try {
    reason = error instanceof Error ? error.message : String(error)
  } catch {
    reason = 'a value that cannot be printed'
  }
  return reason.slice(0, LONGEST_REASON)
}
