import { MemoryInbox } from '../inbox/memory.ts'
import type { Drained } from '../inbox/port.ts'
import { dispatch } from './after/dispatch.ts'
import { rememberCredentials } from './credentials.ts'
import type { Intake, Refused } from './intake.ts'
import { type ReceiverOptions, type Settings, settings } from './options.ts'
import { Pipeline } from './pipeline.ts'
import { Registrar } from './registrar.ts'
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

/** How long `close` waits by default, in milliseconds; Docker kills a container after ten seconds. */
const CLOSE_MS = 9_000

/**
 * Authenticates, validates and answers requests, and runs the handlers registered here; made by
 * `createReceiver`. Registering methods return the receiver, so that calls can be chained.
 */
export class Receiver extends Registrar {
  readonly #settings: Settings
  readonly #pipeline: Pipeline
  #closed: Promise<Drained> | undefined

  constructor(config: Settings) {
    const { inbox, logger, metrics, tokens, tracing } = config
    const registrations = new Registrations()
    super(registrations)
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
    const context = { registrations, failed: reports.failed, metrics, tracing }
    inbox.start((item, attempt) => dispatch(item, attempt, context), { logger, metrics })
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

  /**
   * Ends the receiver: a durable inbox gives out nothing more, and what waits is handled after the next start; an
   * inbox in memory is drained. Waits `deadlineMs` milliseconds at the latest for handlers that run. Call it after
   * the server has stopped; `serveReceiver` does both.
   *
   * @example
   * process.once('SIGTERM', async () => {
   *   const { left } = await receiver.close(10_000)
   *   process.exit(left ? 1 : 0)
   * })
   */
  async close(deadlineMs = CLOSE_MS): Promise<Drained> {
    const { inbox } = this.#settings
    this.#closed ??= inbox.close ? inbox.close(deadlineMs) : inbox.drain(deadlineMs)
    return await this.#closed
  }

  /** Whether the inbox takes events at the moment: what a load balancer should ask. */
  async ready(): Promise<boolean> {
    return (await this.#settings.inbox.ready?.()) ?? true
  }

  /** Maximum size of a body in bytes; adapters stop reading there. */
  get bodyLimitBytes(): number {
    return this.#settings.bodyLimitBytes
  }
}
