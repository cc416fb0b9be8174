import type { Maybe } from '../async/maybe.ts'
import type { AfterCommand, BatchCommand, BeforeCommand, Command } from '../contract/types.ts'
import type { Decision } from './before/decision-types.ts'
import type {
  BeforeHandler,
  BeforeOptions,
  Call,
  DriftHandler,
  ErrorHandler,
  EventHandler,
  ForeignHandler,
  HandlerOptions,
  InvalidCallback,
  ReceivedBatch,
  ReceivedEvent,
  UnknownCallback,
} from './handlers.ts'
import type { Registrations } from './registrations.ts'

/**
 * The argument of a handler for a command. The compiler infers a mistyped command as the union of all
 * commands; the argument is `any` then, so that only the command is an error and not the whole handler.
 */
type Given<C extends Command, All extends Command, Argument> = [All] extends [C] ? any : Argument

/** The methods of a receiver that register handlers. They return the receiver, so that calls can be chained. */
export class Registrar {
  readonly #registrations: Registrations

  constructor(registrations: Registrations) {
    this.#registrations = registrations
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
   * A command can have several handlers; a retry runs only those that failed.
   *
   * @throws TypeError for a command that is not an after-callback, or a name that is taken
   *
   * @example receiver.on('C2C.CallbackAfterSendMsg', async (event) => archive(event.data))
   */
  on<C extends AfterCommand>(
    command: C,
    handler: EventHandler<Given<NoInfer<C>, AfterCommand, ReceivedEvent<NoInfer<C>>>>,
    options?: HandlerOptions,
  ): this {
    this.#registrations.handle(command, handler, options)
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
    options?: HandlerOptions,
  ): this {
    this.#registrations.handleBatch(command, handler, options)
    return this
  }

  /**
   * Registers a handler for every event of every after-callback. It runs after the handlers of the
   * command.
   *
   * @example receiver.onAny((event) => console.log(event.command, event.receivedAt))
   */
  onAny(handler: EventHandler<ReceivedEvent<AfterCommand>>, options?: HandlerOptions): this {
    this.#registrations.handleOther('any', handler, options)
    return this
  }

  /**
   * Registers a handler for requests whose command is not in the contract (yet). They are answered OK
   * with or without a handler.
   *
   * @example receiver.onUnknown(({ command, body }) => console.warn(`new callback ${command}`, body))
   */
  onUnknown(handler: EventHandler<UnknownCallback>, options?: HandlerOptions): this {
    this.#registrations.handleOther('unknown', handler, options)
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
  onInvalid(handler: EventHandler<InvalidCallback>, options?: HandlerOptions): this {
    this.#registrations.handleOther('invalid', handler, options)
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
}
