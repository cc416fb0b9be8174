import type { Maybe } from '../async/maybe.ts'
import type { AfterCommand, BatchCommand, BeforeCommand, Command } from '../contract/types.ts'
import { MemoryInbox } from '../inbox/memory.ts'
import type { Drained } from '../inbox/port.ts'
import { dispatch } from './after/dispatch.ts'
import type { Decision } from './before/decision-types.ts'
import { rememberCredentials } from './credentials.ts'
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
import { type Intake, Pipeline, type Refused } from './pipeline.ts'
import { Registrations } from './registrations.ts'
import { Reports } from './reports/reports.ts'
import type { ReceiverRequest, ReceiverResponse, RequestHeaders } from './response.ts'

/**
 * Creates a receiver for the webhooks of Tencent Cloud Chat: it authenticates and validates requests,
 * answers in time, and runs typed handlers. It is independent of frameworks; an adapter connects it to
 * a server (`expressAdapter(receiver)`, `nodeAdapter(receiver)`, …).
 *
 * @throws TypeError for an invalid option; the message says how to fix it
 *
 * @example
 * import { createServer } from 'node:http'
 * import { createReceiver } from 'tencent-chat-webhooks'
 * import { nodeAdapter } from 'tencent-chat-webhooks/node'
 *
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens: [process.env.CALLBACK_TOKEN!] })
 * receiver.before('Group.CallbackBeforeSendMsg', (call) => call.allow())
 * receiver.on('C2C.CallbackAfterSendMsg', (event) => console.log(event.data.From_Account))
 * createServer(nodeAdapter(receiver)).listen(3000)
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  return new Receiver(settings(options, () => new MemoryInbox()))
}

/**
 * The argument of a handler for a command. The compiler infers a mistyped command as the union of all
 * commands; the argument is `any` then, so that only the command is an error and not the whole handler.
 */
type Given<C extends Command, All extends Command, Argument> = [All] extends [C] ? any : Argument

/**
 * Authenticates, validates and answers requests, and runs the handlers registered here; made by
 * `createReceiver`. Registering methods return the receiver, so that calls can be chained.
 */
export class Receiver {
  readonly #settings: Settings
  readonly #registrations = new Registrations()
  readonly #pipeline: Pipeline

  constructor(config: Settings) {
    const { inbox, logger, metrics, tokens } = config
    const registrations = this.#registrations
    const reports = new Reports(config, registrations)
    this.#settings = config
    rememberCredentials(this, config)
    this.#pipeline = new Pipeline(config, registrations, reports)
    if (tokens === 'none') {
      const text =
        "tokens: 'none': requests are not authenticated; anyone who knows the URL can post"
      logger.warn({}, text)
    }
    if (inbox.warning) logger.warn({}, inbox.warning)
    const context = { registrations, failed: reports.failed, metrics }
    inbox.start((item) => dispatch(item, context), { logger })
  }

  /**
   * Registers the handler that decides a before-callback. It returns one of the decisions of that
   * callback: `call.allow()`, `call.refuse()`, … When it is late (1 500 ms by default) or fails, the
   * answer is that of `options.otherwise`, or the neutral decision (allow).
   *
   * @throws TypeError for a command that is not a before-callback, or that already has a handler
   *
   * @example
   * receiver.before(
   *   'Group.CallbackBeforeSendMsg',
   *   (call) => (isSpam(call.body) ? call.refuse({ code: 10100, info: 'No ads' }) : call.allow()),
   *   { deadlineMs: 1000, otherwise: (call) => call.refuse() },
   * )
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
   * Registers a handler for an after-callback. It is called once per event; a batch (Push) is split.
   * A command can have several handlers.
   *
   * @throws TypeError for a command that is not an after-callback
   *
   * @example receiver.on('C2C.CallbackAfterSendMsg', async (event) => archive(event.data))
   */
  on<C extends AfterCommand>(
    command: C,
    handler: EventHandler<Given<NoInfer<C>, AfterCommand, ReceivedEvent<NoInfer<C>>>>,
  ): this {
    this.#registrations.handle(command, handler)
    return this
  }

  /**
   * Registers a handler for all events of a batch request at once.
   *
   * @throws TypeError for a command that does not come in batches
   *
   * @example receiver.onBatch('Push.OfflinePush', async ({ events }) => insertAll(events))
   */
  onBatch<C extends BatchCommand>(
    command: C,
    handler: EventHandler<Given<NoInfer<C>, BatchCommand, ReceivedBatch<NoInfer<C>>>>,
  ): this {
    this.#registrations.handleBatch(command, handler)
    return this
  }

  /**
   * Registers a handler for every event of every after-callback. It runs after the handlers of the
   * command.
   *
   * @example receiver.onAny((event) => console.log(event.command, event.receivedAt))
   */
  onAny(handler: EventHandler<ReceivedEvent<AfterCommand>>): this {
    this.#registrations.any.push(handler)
    return this
  }

  /**
   * Registers a handler for requests whose command is not in the contract (yet). They are answered OK
   * with or without a handler.
   *
   * @example receiver.onUnknown(({ command, body }) => console.warn(`new callback ${command}`, body))
   */
  onUnknown(handler: EventHandler<UnknownCallback>): this {
    this.#registrations.unknown.push(handler)
    return this
  }

  /**
   * Sets the handler that answers requests without a `CallbackCommand`, which are not Chat callbacks:
   * TRTC's room events, for example, when they share the URL. They are NOT authenticated. Without a
   * handler they are answered 400. A second call replaces the handler.
   *
   * @see https://trtc.io/document/45586
   *
   * @example receiver.onForeign(({ headers, raw }) => ({ code: isFromTrtc(headers.sign, raw) ? 0 : 1 }))
   */
  onForeign(handler: ForeignHandler): this {
    this.#registrations.foreign = handler
    return this
  }

  /**
   * Registers a handler for after-callbacks that violate the contract (the quarantine).
   *
   * @example receiver.onInvalid(({ command, findings }) => console.warn(command, findings))
   */
  onInvalid(handler: EventHandler<InvalidCallback>): this {
    this.#registrations.invalid.push(handler)
    return this
  }

  /**
   * Registers a hook for errors: handlers that throw or are late, replies that violate the contract,
   * an inbox that cannot store an event. They are also logged.
   *
   * @example receiver.onError((error, { command, where }) => console.error(`${command}, ${where}:`, error))
   */
  onError(handler: ErrorHandler): this {
    this.#registrations.errors.push(handler)
    return this
  }

  /**
   * Registers a hook for everything that is valid but not in the contract: new members, values, kinds
   * of message element, commands.
   *
   * @example receiver.onDrift(({ command, findings }) => console.warn(command, findings))
   */
  onDrift(handler: DriftHandler): this {
    this.#registrations.drifts.push(handler)
    return this
  }

  /**
   * Answers one request; adapters call it. It never rejects.
   *
   * @example
   * const url = '/callback?SdkAppid=1400000000&CallbackCommand=State.StateChange'
   * const response = await receiver.handle({ method: 'POST', url, body: () => ({ raw: '{}' }) })
   * console.log(response.status, response.body)
   */
  handle(request: ReceiverRequest): Promise<ReceiverResponse> {
    return this.#pipeline.handle(request)
  }

  /**
   * `handle` in two steps, for adapters that get the body by a callback. The first step checks method
   * and query; then either `refused` is the response to send, or `accept` takes the body and `fail`
   * takes the error of a body that could not be read. None of them throws.
   *
   * @param url URL or path with the query string
   *
   * @example
   * const url = '/callback?SdkAppid=1400000000&CallbackCommand=State.StateChange'
   * const intake = receiver.admit('POST', url)
   * const response = intake.refused ?? (await intake.accept({ raw: '{}' }))
   */
  admit(method: string, url: string, headers?: RequestHeaders): Intake | Refused {
    return this.#pipeline.admit(method, url, headers)
  }

  /**
   * Resolves when every accepted event has been handled, but after `deadlineMs` milliseconds at the
   * latest, with the number of events that are left. Call it after the server has stopped.
   *
   * @example
   * const { left } = await receiver.drain(10_000)
   * if (left) console.error(`${left} events are not handled`)
   */
  drain(deadlineMs?: number): Promise<Drained> {
    return this.#settings.inbox.drain(deadlineMs)
  }

  /** Maximum size of a body in bytes; adapters stop reading there. */
  get bodyLimitBytes(): number {
    return this.#settings.bodyLimitBytes
  }
}
