import { isPromise, type Maybe } from '../async/maybe.ts'
import type { Callback } from '../contract/callbacks.ts'
import { findCallback } from '../contract/callbacks.ts'
import type { Finding } from '../contract/findings.ts'
import { type Body, BodyError, readJson, tidy } from '../http/body.ts'
import type { InboxItem } from '../inbox/port.ts'
import { item, itemsOf } from './after/items.ts'
import { store } from './after/store.ts'
import { type Decided, decide } from './before/decide.ts'
import { neutralReply } from './before/decisions.ts'
import { type Delivery, isKnown, type KnownDelivery } from './delivery.ts'
import type { ForeignHandler } from './handlers.ts'
import { admit, type Refusal } from './incoming/admission.ts'
import { answerForeign, type Foreign } from './incoming/foreign.ts'
import type { Query } from './incoming/query.ts'
import { findingsOf } from './incoming/validation.ts'
import type { Intake, Refused } from './intake.ts'
import type { Outcome } from './metrics/metrics.ts'
import type { Settings } from './options.ts'
import type { Registrations } from './registrations.ts'
import type { Reports } from './reports/reports.ts'
import {
  ack,
  type ReceiverRequest,
  type ReceiverResponse,
  type RequestHeaders,
  refusal,
  reply,
} from './response.ts'
import { appendInSpan, callbackSpan, failingSpan } from './tracing/spans.ts'
import type { TracingSpan } from './tracing/tracing.ts'

type Answer = { response: ReceiverResponse; outcome: Outcome }

/** From a request to its response: admission, body, validation, then the decision of a before-callback or the inbox. */
export class Pipeline {
  readonly #settings: Settings
  readonly #registrations: Registrations
  readonly #reports: Reports

  constructor(settings: Settings, registrations: Registrations, reports: Reports) {
    this.#settings = settings
    this.#registrations = registrations
    this.#reports = reports
  }

  /** Answers one request; it does not reject. */
  async handle(request: ReceiverRequest): Promise<ReceiverResponse> {
    const intake = this.admit(request.method, request.url, request.headers)
    if (intake.refused) return intake.refused
    try {
      return await intake.accept(await request.body())
    } catch (error) {
      return intake.fail(error)
    }
  }

  /** The first half of `handle`: checks what the query says. */
  admit(method: string, url: string, headers?: RequestHeaders): Intake | Refused {
    const { settings, started, receivedAt } = this.#begin()
    const { refusal: refused, query } = admit(method, url, receivedAt, settings)
    const foreign = refused?.query && !refused.query.CallbackCommand && this.#registrations.foreign
    if (foreign) {
      const request = { headers, query: refused.query as Query, receivedAt }
      return this.#foreign(foreign, request, started)
    }
    if (refused) {
      return { refused: this.#counted(this.#refused(method, refused), undefined, started) }
    }
    const command = query.CallbackCommand as string
    const callback = findCallback(command)
    const { tracing } = settings
    const span = tracing && callbackSpan(tracing, command, callback, headers)
    const answered = (answer: Answer) => this.#counted(answer, callback, started, span)
    const fail = (error: unknown) => {
      const answer = this.#problem(error, command)
      if (answer.outcome === 'failed') span?.failed(error)
      return answered(answer)
    }
    const accept = (read: Body) => {
      try {
        const { body, raw } = readJson(read, settings.bodyLimitBytes)
        const delivery = { callback, command, body, raw, query, receivedAt, span }
        const answer = span ? span.run(() => this.#answer(delivery)) : this.#answer(delivery)
        return isPromise(answer) ? answer.then(answered).catch(fail) : answered(answer)
      } catch (error) {
        return fail(error)
      }
    }
    return { accept, fail }
  }

  #begin() {
    const settings = this.#settings
    const started = settings.metrics ? performance.now() : 0
    return { settings, started, receivedAt: settings.clock() }
  }

  #counted(
    answer: Answer,
    callback: Callback | undefined,
    started: number,
    span?: TracingSpan,
  ): ReceiverResponse {
    this.#settings.metrics?.request(
      callback?.command ?? '',
      callback?.phase ?? '',
      answer.outcome,
      (performance.now() - started) / 1000,
    )
    span?.set({ 'tcw.outcome': answer.outcome })
    span?.end()
    return answer.response
  }

  /** A request that is not a Chat callback, for the app to answer. */
  #foreign(handler: ForeignHandler, request: Foreign, started: number): Intake {
    const answered = (answer: Answer) => this.#counted(answer, undefined, started)
    const fail = (error: unknown) => answered(this.#problem(error, ''))
    const accept = async (body: Body) => {
      try {
        const content = await answerForeign(handler, request, body, this.#settings)
        return answered({ response: reply(content), outcome: 'foreign' })
      } catch (error) {
        if (error instanceof BodyError) return fail(error)
        this.#reports.failed(error, { command: '', where: 'foreign-handler' })
        const response = refusal(500, 'the receiver failed; see its log')
        return answered({ response, outcome: 'failed' })
      }
    }
    return { accept, fail }
  }

  #refused(method: string, { status, reason, query }: Refusal): Answer {
    const unauthorized = status === 401 || status === 403
    const command = query?.CallbackCommand?.slice(0, 60)
    if (method === 'POST') this.#settings.logger.warn({ command, status }, reason)
    return {
      response: refusal(status, reason),
      outcome: unauthorized ? 'unauthorized' : 'bad-request',
    }
  }

  #problem(error: unknown, command: string): Answer {
    if (error instanceof BodyError) {
      // From 500 on, the receiver is mounted wrongly, and no callback gets through.
      const ours = error.status >= 500
      const { logger } = this.#settings
      logger[ours ? 'error' : 'warn']({ command, status: error.status }, error.message)
      const response = refusal(error.status, error.message)
      return { response, outcome: ours ? 'failed' : 'bad-request' }
    }
    this.#reports.failed(error, { command, where: 'hook' })
    const response = refusal(500, 'the receiver failed; see its log')
    return { response, outcome: 'failed' }
  }

  #answer(delivery: Delivery): Maybe<Answer> {
    if (!isKnown(delivery)) return this.#unknown(delivery)
    const errors = this.#validate(delivery)
    const { phase } = delivery.callback
    if (errors.length) return this.#invalid(delivery, errors)
    return phase === 'before' ? this.#decide(delivery) : this.#after(delivery)
  }

  #unknown(delivery: Delivery): Maybe<Answer> {
    const { command, body } = delivery
    tidy(body, this.#settings.depthLimit)
    this.#reports.drifted({ kind: 'command', command, part: 'query', findings: [] })
    this.#settings.logger.warn({ command }, 'the command is not in the contract; answered OK')
    return this.#take([item('unknown', delivery, body)], delivery, 'unknown')
  }

  /**
   * The findings that violate the contract in the mode of the receiver. They are logged; drift is
   * reported.
   */
  #validate(delivery: KnownDelivery): readonly Finding[] {
    const { callback, body } = delivery
    const { command } = callback
    const { errors, newBody, newQuery } = findingsOf(delivery, this.#settings)
    const drifted = (part: 'request' | 'query', findings: readonly Finding[]) => {
      if (findings.length) this.#reports.drifted({ kind: 'content', command, part, findings })
    }
    drifted('request', newBody)
    drifted('query', newQuery)
    if (!errors.length) return errors
    this.#settings.logger.warn({ command, findings: errors }, 'the body violates the contract')
    // A batch without its list of events cannot be split for handlers in any mode.
    const usable = !callback.batch || Array.isArray(body.Events)
    return this.#settings.validation === 'report' && usable ? [] : errors
  }

  #invalid(delivery: KnownDelivery, findings: readonly Finding[]): Maybe<Answer> {
    const { callback, body } = delivery
    if (this.#settings.invalid === 'reject') {
      const reason = `the body violates the contract: ${findings[0]?.message}`
      return { response: refusal(400, reason, findings), outcome: 'invalid' }
    }
    if (callback.phase === 'before') {
      return { response: reply(neutralReply(callback)), outcome: 'invalid' }
    }
    return this.#take([{ ...item('invalid', delivery, body), findings }], delivery, 'invalid')
  }

  #after(delivery: KnownDelivery): Maybe<Answer> {
    return this.#take(itemsOf(delivery, this.#registrations), delivery, 'accepted')
  }

  #decide(delivery: KnownDelivery): Maybe<Answer> {
    const { callback, receivedAt, span } = delivery
    const route = this.#registrations.routeOf(callback.command)
    if (!route) return { response: reply(neutralReply(callback)), outcome: 'default' }
    const deadlineMs = route.options.deadlineMs ?? this.#settings.deadlineMs
    const time = { deadlineMs, leftMs: this.#leftMs(receivedAt, deadlineMs) }
    const decided = decide(route, delivery, time, failingSpan(span, this.#reports.failed))
    return isPromise(decided) ? decided.then(answerOf) : answerOf(decided)
  }

  /**
   * Counted from the start of the request, because a slow body uses up part of the platform's time.
   */
  #leftMs(receivedAt: number, deadlineMs: number): number {
    return Math.max(0, deadlineMs - (this.#settings.clock() - receivedAt))
  }

  /** OK only when the inbox has stored the items; otherwise 503, so that the platform may retry. */
  #take(items: InboxItem[], delivery: Delivery, outcome: Outcome): Maybe<Answer> {
    const { command, receivedAt, span } = delivery
    const { inbox, deadlineMs, tracing } = this.#settings
    const answer = (failure: { error: unknown } | undefined): Answer => {
      if (!failure) return { response: ack(), outcome }
      span?.failed(failure.error)
      this.#reports.failed(failure.error, { command, where: 'inbox' })
      const reason = 'the event could not be stored; the sender may try again'
      return { response: refusal(503, reason), outcome: 'unavailable' }
    }
    const leftMs = this.#leftMs(receivedAt, deadlineMs)
    const append = () => store(inbox, items, leftMs)
    const failure = tracing && span ? appendInSpan(tracing, span, items, append) : append()
    return isPromise(failure) ? failure.then(answer) : answer(failure)
  }
}

const answerOf = ({ reply: content, outcome }: Decided): Answer => ({
  response: reply(content),
  outcome,
})
