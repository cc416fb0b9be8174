import { type Callback, findCallback } from '../contract/callbacks.ts'
import { nearest } from '../contract/nearest.ts'
import type { AfterCommand, BatchCommand, BeforeCommand } from '../contract/types.ts'
import { MemoryInbox } from '../inbox/memory.ts'
import { Handlers } from './after/dispatch.ts'
import { type BeforeRoute, beforeRoute } from './before/decide.ts'
import type {
  BeforeHandler,
  BeforeOptions,
  ErrorHandler,
  EventHandler,
  InvalidCallback,
  ReceivedBatch,
  ReceivedEvent,
  UnknownCallback,
} from './handlers.ts'
import { harmlessly } from './maybe.ts'
import { type ReceiverOptions, type Settings, settings } from './options.ts'
import { type Intake, Pipeline } from './pipeline.ts'
import type { ReceiverRequest, ReceiverResponse } from './response.ts'

/**
 * Receives the webhooks of Tencent Cloud Chat: authenticates, validates, answers in time, and runs typed handlers. It knows no
 * framework; an adapter gives it requests (`expressAdapter(receiver)`, `nodeAdapter(receiver)`, …).
 *
 * @throws TypeError for options that cannot work, with the fix
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  return new Receiver(settings(options, () => new MemoryInbox()))
}

export class Receiver {
  readonly #settings: Settings
  readonly #handlers = new Handlers()
  readonly #routes = new Map<string, BeforeRoute>()
  readonly #errorHandlers: ErrorHandler[] = []
  readonly #pipeline: Pipeline

  constructor(config: Settings) {
    this.#settings = config
    this.#pipeline = new Pipeline(config, this.#handlers, this.#routes, (error, context) =>
      this.#failed(error, context),
    )
    const { inbox, logger, metrics, tokens } = config
    if (tokens === 'none')
      logger.warn(
        {},
        "tokens: 'none': requests are not authenticated, anybody who knows the URL can post",
      )
    if (inbox.warning) logger.warn({}, inbox.warning)
    inbox.start((item) =>
      this.#handlers.run(item, (error, context) => this.#failed(error, context), metrics),
    )
  }

  /**
   * Decides a before-callback. The handler returns one of the decisions that its callback has: `call.allow()`, `call.refuse()`, …
   * When it is late (1.5 s by default) or fails, `options.otherwise` or the neutral decision (allow) is answered.
   *
   * @throws TypeError for a command that is no before-callback, or that has a handler already
   */
  before<C extends BeforeCommand>(
    command: C,
    handler: BeforeHandler<NoInfer<C>>,
    options: BeforeOptions<NoInfer<C>> = {},
  ): this {
    const entry = this.#entry(command, 'before')
    if (this.#routes.has(entry.command))
      throw new TypeError(`${command} has a handler already; only one can decide`)
    this.#routes.set(entry.command, beforeRoute(entry, handler, options))
    return this
  }

  /** Handles an after-callback, one event at a time: a batch (Push) is split. @throws TypeError for a command that is none */
  on<C extends AfterCommand>(command: C, handler: EventHandler<ReceivedEvent<C>>): this {
    push(this.#handlers.events, this.#entry(command, 'after').command, handler)
    return this
  }

  /** Handles the events of a batch callback together, as they came. @throws TypeError for a command without batches */
  onBatch<C extends BatchCommand>(command: C, handler: EventHandler<ReceivedBatch<C>>): this {
    const entry = this.#entry(command, 'after')
    if (!entry.batch) throw new TypeError(`${command} does not come in batches; use on()`)
    push(this.#handlers.batches, entry.command, handler)
    return this
  }

  /** Handles every event of every after-callback, beside the handlers of its command. */
  onAny(handler: EventHandler<ReceivedEvent<AfterCommand>>): this {
    this.#handlers.any.push(handler)
    return this
  }

  /** Handles requests whose command the contract does not know (yet). They are answered OK in any case. */
  onUnknown(handler: EventHandler<UnknownCallback>): this {
    this.#handlers.unknown.push(handler)
    return this
  }

  /** Handles after-callbacks whose body breaks the contract (the quarantine). */
  onInvalid(handler: EventHandler<InvalidCallback>): this {
    this.#handlers.invalid.push(handler)
    return this
  }

  /** Hears of handlers that throw or are late, of replies that break the contract, and of an inbox that refuses. */
  onError(handler: ErrorHandler): this {
    this.#errorHandlers.push(handler)
    return this
  }

  /** Answers one request; for adapters. It does not reject. */
  handle(request: ReceiverRequest): Promise<ReceiverResponse> {
    return this.#pipeline.handle(request)
  }

  /** `handle` in two steps, for adapters that have no promise of the body. */
  admit(method: string, url: string): Intake | { refused: ReceiverResponse } {
    return this.#pipeline.admit(method, url)
  }

  /** Resolves when every event that was taken has been handled; call it after the server has stopped. */
  drain(): Promise<void> {
    return this.#settings.inbox.drain()
  }

  /** Bytes of a body at most; adapters stop reading there. */
  get bodyLimitBytes(): number {
    return this.#settings.bodyLimitBytes
  }

  #entry(command: string, phase: 'before' | 'after'): Callback {
    const entry = findCallback(command)
    if (!entry)
      throw new TypeError(
        `"${command}" is not a callback of the contract${nearest(command)}; use onUnknown() for new ones`,
      )
    if (entry.phase === phase) return entry
    const use =
      entry.phase === 'before'
        ? 'its answer decides: use before()'
        : 'there is nothing to decide: use on()'
    throw new TypeError(`${command} is called ${entry.phase} the event; ${use}`)
  }

  #failed(error: unknown, context: Parameters<ErrorHandler>[1]): void {
    const { item: _, ...fields } = context
    this.#settings.logger.error(
      { ...fields, err: error },
      error instanceof Error ? error.message : String(error),
    )
    for (const handler of this.#errorHandlers) {
      harmlessly(
        () => handler(error, context),
        (problem) => this.#settings.logger.error({ err: problem }, 'an onError handler threw'),
      )
    }
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
