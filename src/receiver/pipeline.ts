import { type Callback, findCallback } from '../contract/callbacks.ts'
import type { Finding } from '../contract/findings.ts'
import { type Body, BodyError, tidy } from '../http/body.ts'
import type { InboxItem } from '../inbox/port.ts'
import type { Handlers } from './after/dispatch.ts'
import { type BeforeRoute, type Decided, decide } from './before/decide.ts'
import { neutralReply } from './before/decisions.ts'
import type { ErrorHandler } from './handlers.ts'
import { admit } from './incoming/admission.ts'
import type { Query } from './incoming/query.ts'
import { judge, readObject } from './incoming/validation.ts'
import { harmlessly, isPromise, type Maybe } from './maybe.ts'
import type { Outcome } from './metrics/metrics.ts'
import type { Drift, Settings } from './options.ts'
import {
  ack,
  isAck,
  json,
  type ReceiverRequest,
  type ReceiverResponse,
  refusal,
} from './response.ts'

type Answer = { response: ReceiverResponse; outcome: Outcome }

/** A request that its query has admitted, and that waits for its body. Neither method throws or rejects. */
export type Intake = {
  refused?: undefined
  /** Takes the body. What needs no waiting is answered at once: a promise costs a busy server more than its turn. */
  accept(body: Body): Maybe<ReceiverResponse>
  /** For a body that could not be read. */
  fail(error: unknown): ReceiverResponse
}

const decided = ({ reply, outcome }: Decided): Answer => ({
  response: isAck(reply) ? ack() : json(200, reply),
  outcome,
})

/** From a request to its answer. */
export class Pipeline {
  readonly #settings: Settings
  readonly #handlers: Handlers
  readonly #routes: ReadonlyMap<string, BeforeRoute>
  readonly #failed: ErrorHandler

  constructor(
    settings: Settings,
    handlers: Handlers,
    routes: ReadonlyMap<string, BeforeRoute>,
    failed: ErrorHandler,
  ) {
    this.#settings = settings
    this.#handlers = handlers
    this.#routes = routes
    this.#failed = failed
  }

  /** Answers one request; it does not reject. */
  async handle(request: ReceiverRequest): Promise<ReceiverResponse> {
    const intake = this.admit(request.method, request.url)
    if (intake.refused) return intake.refused
    try {
      return await intake.accept(await request.body())
    } catch (error) {
      return intake.fail(error)
    }
  }

  /** The first half of `handle`: checks what the query says. */
  admit(method: string, url: string): Intake | { refused: ReceiverResponse } {
    const started = this.#settings.metrics ? performance.now() : 0
    const receivedAt = this.#settings.clock()
    const { refused, query } = admit(method, url, receivedAt, this.#settings)
    if (refused)
      return { refused: this.#counted(this.#refused(refused, method, url), undefined, started) }
    const word = query.CallbackCommand as string
    const entry = findCallback(word)
    const answered = (answer: Answer) => this.#counted(answer, entry, started)
    const fail = (error: unknown) => answered(this.#problem(error, word))
    const accept = (read: Body) => {
      try {
        const body = readObject(read, this.#settings)
        const answer = this.#answer(entry, word, body, query, receivedAt)
        return isPromise(answer) ? answer.then(answered).catch(fail) : answered(answer)
      } catch (error) {
        return fail(error)
      }
    }
    return { accept, fail }
  }

  #counted(
    { response, outcome }: Answer,
    entry: Callback | undefined,
    started: number,
  ): ReceiverResponse {
    const { metrics } = this.#settings
    metrics?.request(
      entry?.command ?? '',
      entry?.phase ?? '',
      outcome,
      (performance.now() - started) / 1000,
    )
    return response
  }

  #answer(
    entry: Callback | undefined,
    word: string,
    body: object,
    query: Query,
    receivedAt: number,
  ): Maybe<Answer> {
    if (!entry) return this.#unknown(word, body, query, receivedAt)
    return entry.phase === 'before'
      ? this.#before(entry, body, query, receivedAt)
      : this.#after(entry, body, query, receivedAt)
  }

  #refused(response: ReceiverResponse, method: string, url: string): Answer {
    const unauthorized = response.status === 401 || response.status === 403
    if (method === 'POST') {
      const command = /[?&]CallbackCommand=([^&]{1,80})/i.exec(url)?.[1]
      this.#settings.logger.warn(
        { command, status: response.status },
        JSON.parse(response.body).ErrorInfo,
      )
    }
    return { response, outcome: unauthorized ? 'unauthorized' : 'bad-request' }
  }

  #problem(error: unknown, command: string): Answer {
    if (error instanceof BodyError) {
      // From 500 on, the receiver is mounted wrongly: no callback comes through.
      const ours = error.status >= 500
      this.#settings.logger[ours ? 'error' : 'warn'](
        { command, status: error.status },
        error.message,
      )
      return {
        response: refusal(error.status, error.message),
        outcome: ours ? 'failed' : 'bad-request',
      }
    }
    this.#failed(error, { command, where: 'hook' })
    return { response: refusal(500, 'the receiver failed; its log says why'), outcome: 'failed' }
  }

  #unknown(command: string, body: object, query: Query, receivedAt: number): Maybe<Answer> {
    tidy(body, this.#settings.depthLimit)
    this.#drift({ kind: 'command', command, part: 'query', findings: [] })
    this.#settings.logger.warn(
      { command },
      'a command that the contract does not know; answered OK',
    )
    return this.#take([{ kind: 'unknown', command, data: body, query, receivedAt }], 'unknown')
  }

  #after(entry: Callback, body: object, query: Query, receivedAt: number): Maybe<Answer> {
    const verdict = this.#judge(entry, body, query)
    if (verdict.length) {
      if (this.#settings.invalid === 'reject') return this.#rejected(verdict)
      return this.#take(
        [
          {
            kind: 'invalid',
            command: entry.command,
            data: body,
            query,
            receivedAt,
            findings: verdict,
          },
        ],
        'invalid',
      )
    }
    return this.#take(this.#handlers.items(entry, body, query, receivedAt), 'accepted')
  }

  #before(entry: Callback, body: object, query: Query, receivedAt: number): Maybe<Answer> {
    const verdict = this.#judge(entry, body, query)
    if (verdict.length) {
      if (this.#settings.invalid === 'reject') return this.#rejected(verdict)
      return { response: json(200, neutralReply(entry)), outcome: 'invalid' }
    }
    const route = this.#routes.get(entry.command)
    if (!route) return { response: json(200, neutralReply(entry)), outcome: 'default' }
    const deadlineMs = route.options.deadlineMs ?? this.#settings.deadlineMs
    // The platform has been waiting since its request began; a body that came slowly has used up some of the time.
    const leftMs = Math.max(0, deadlineMs - (this.#settings.clock() - receivedAt))
    const decision = decide(route, { body, query, receivedAt, deadlineMs, leftMs }, this.#failed)
    return isPromise(decision) ? decision.then(decided) : decided(decision)
  }

  /** The findings that break the contract in the receiver's mode; they are logged. */
  #judge(entry: Callback, body: object, query: Query): Finding[] {
    const { errors } = judge(entry, body, query, this.#settings, this.#drift)
    if (!errors.length) return errors
    this.#settings.logger.warn(
      { command: entry.command, findings: errors },
      'the body breaks the contract',
    )
    // A batch without its list of events cannot be split for handlers, whatever the mode.
    const usable = !entry.batch || Array.isArray((body as { Events?: unknown }).Events)
    return this.#settings.validation === 'report' && usable ? [] : errors
  }

  #rejected(findings: Finding[]): Answer {
    return {
      response: refusal(400, `the body breaks the contract: ${findings[0]?.message}`, findings),
      outcome: 'invalid',
    }
  }

  /** OK goes out only when the inbox has taken the items; 503 otherwise, so that the platform may try again. */
  #take(items: InboxItem[], outcome: Outcome): Maybe<Answer> {
    const taken: Answer = { response: ack(), outcome }
    const refused = (error: unknown): Answer => {
      this.#failed(error, { command: items[0]?.command ?? '', where: 'inbox' })
      return {
        response: refusal(503, 'the event could not be stored; its sender may try again'),
        outcome: 'unavailable',
      }
    }
    try {
      const stored = this.#settings.inbox.append(items)
      return isPromise(stored) ? stored.then(() => taken, refused) : taken
    } catch (error) {
      return refused(error)
    }
  }

  readonly #drift = (drift: Drift): void => {
    const { metrics, onDrift, logger } = this.#settings
    metrics?.drift(drift.kind === 'command' ? '' : drift.command, drift.kind)
    harmlessly(
      () => onDrift?.(drift),
      (error) => logger.error({ err: error, command: drift.command }, 'the onDrift hook threw'),
    )
  }
}
