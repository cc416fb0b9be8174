import type { Maybe } from '../async/maybe.ts'
import type { AfterCommand, BatchCommand, BeforeCommand, Command } from '../contract/types.ts'
import { MemoryInbox } from '../inbox/memory.ts'
import type { Drained } from '../inbox/port.ts'
import { dispatch } from './after/dispatch.ts'
import type { Decision } from './before/decision-types.ts'
import type {
  BeforeHandler,
  BeforeOptions,
  Call,
  DriftHandler,
  ErrorHandler,
  EventHandler,
  ForeignHandler,
  InvalidCallback,
  ReceivedBatch,
  ReceivedEvent,
  UnknownCallback,
} from './handlers.ts'
import { type ReceiverOptions, type Settings, settings } from './options.ts'
import { type Intake, Pipeline } from './pipeline.ts'
import { Registrations } from './registrations.ts'
import { Reports } from './reports/reports.ts'
import type { ReceiverRequest, ReceiverResponse, RequestHeaders } from './response.ts'

/**
 * Receives the webhooks of Tencent Cloud Chat: authenticates, validates, answers in time, and runs typed handlers. It knows no
 * framework; an adapter gives it requests (`expressAdapter(receiver)`, `nodeAdapter(receiver)`, …).
 *
 * @example
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens: [process.env.CALLBACK_TOKENS!] })
 * receiver.before('Group.CallbackBeforeSendMsg', (call) => call.allow())
 * receiver.on('C2C.CallbackAfterSendMsg', (event) => console.log(event.data.From_Account))
 * createServer(nodeAdapter(receiver)).listen(3000)
 *
 * @throws TypeError for options that cannot work, with the fix
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  return new Receiver(settings(options, () => new MemoryInbox()))
}

/**
 * What a handler gets for a command. A mistyped command is taken for all of them at once; then it is anything, so that the compiler
 * complains of the command alone, and not of everything in the handler, too.
 */
type Given<C extends Command, All extends Command, Argument> = [All] extends [C] ? any : Argument

export class Receiver {
  readonly #settings: Settings
  readonly #registrations = new Registrations()
  readonly #pipeline: Pipeline

  constructor(config: Settings) {
    const { inbox, logger, metrics, tokens } = config
    const registrations = this.#registrations
    const reports = new Reports(config, registrations)
    this.#settings = config
    this.#pipeline = new Pipeline(config, registrations, reports)
    if (tokens === 'none') {
      const text =
        "tokens: 'none': requests are not authenticated, anybody who knows the URL can post"
      logger.warn({}, text)
    }
    if (inbox.warning) logger.warn({}, inbox.warning)
    const context = { registrations, failed: reports.failed, metrics }
    inbox.start((item) => dispatch(item, context), { logger })
  }

  /**
   * Decides a before-callback. The handler returns one of the decisions that its callback has: `call.allow()`, `call.refuse()`, …
   * When it is late (1.5 s by default) or fails, `options.otherwise` or the neutral decision (allow) is answered.
   *
   * @throws TypeError for a command that is no before-callback, or that has a handler already
   */
  before<C extends BeforeCommand>(
    command: C,
    handler: (
      call: Given<NoInfer<C>, BeforeCommand, Call<NoInfer<C>>>,
    ) => Maybe<Decision<NoInfer<C>>>,
    options: BeforeOptions<NoInfer<C>> = {},
  ): this {
    this.#registrations.decide(command, handler as BeforeHandler<any>, options)
    return this
  }

  /**
   * Handles an after-callback, one event at a time: a batch (Push) is split.
   *
   * @example receiver.on('C2C.CallbackAfterSendMsg', async (event) => archive(event.data))
   *
   * @throws TypeError for a command that is no after-callback
   */
  on<C extends AfterCommand>(
    command: C,
    handler: EventHandler<Given<NoInfer<C>, AfterCommand, ReceivedEvent<NoInfer<C>>>>,
  ): this {
    this.#registrations.handle(command, handler)
    return this
  }

  /**
   * Handles the events of a batch callback together, as they came.
   *
   * @example receiver.onBatch('Push.OfflinePush', async ({ events }) => insertAll(events))
   *
   * @throws TypeError for a command without batches
   */
  onBatch<C extends BatchCommand>(
    command: C,
    handler: EventHandler<Given<NoInfer<C>, BatchCommand, ReceivedBatch<NoInfer<C>>>>,
  ): this {
    this.#registrations.handleBatch(command, handler)
    return this
  }

  /** Handles every event of every after-callback, beside the handlers of its command. */
  onAny(handler: EventHandler<ReceivedEvent<AfterCommand>>): this {
    this.#registrations.any.push(handler)
    return this
  }

  /** Handles requests whose command the contract does not know (yet). They are answered OK in any case. */
  onUnknown(handler: EventHandler<UnknownCallback>): this {
    this.#registrations.unknown.push(handler)
    return this
  }

  /**
   * Answers requests without a `CallbackCommand`, which are not Chat's: room events of TRTC, for example, when they share the URL. They
   * are NOT authenticated. Without this handler they are answered 400.
   *
   * @example receiver.onForeign(({ headers, raw }) => (isOfTrtc(headers.sign, raw) ? { code: 0 } : { code: 1 }))
   *
   * @see https://trtc.io/document/45586
   */
  onForeign(handler: ForeignHandler): this {
    this.#registrations.foreign = handler
    return this
  }

  /** Handles after-callbacks whose body breaks the contract (the quarantine). */
  onInvalid(handler: EventHandler<InvalidCallback>): this {
    this.#registrations.invalid.push(handler)
    return this
  }

  /** Hears of handlers that throw or are late, of replies that break the contract, and of an inbox that refuses. */
  onError(handler: ErrorHandler): this {
    this.#registrations.errors.push(handler)
    return this
  }

  /** Hears of everything that is valid but not in the contract: new members, values, kinds of element, commands. */
  onDrift(handler: DriftHandler): this {
    this.#registrations.drifts.push(handler)
    return this
  }

  /** Answers one request; for adapters. It does not reject. */
  handle(request: ReceiverRequest): Promise<ReceiverResponse> {
    return this.#pipeline.handle(request)
  }

  /** `handle` in two steps, for adapters that have no promise of the body. */
  admit(
    method: string,
    url: string,
    headers?: RequestHeaders,
  ): Intake | { refused: ReceiverResponse } {
    return this.#pipeline.admit(method, url, headers)
  }

  /**
   * Resolves when every event that was taken has been handled; call it after the server has stopped. At the latest it resolves after
   * `deadlineMs` milliseconds, with the number of events that are left.
   */
  drain(deadlineMs?: number): Promise<Drained> {
    return this.#settings.inbox.drain(deadlineMs)
  }

  /** Bytes of a body at most; adapters stop reading there. */
  get bodyLimitBytes(): number {
    return this.#settings.bodyLimitBytes
  }
}
