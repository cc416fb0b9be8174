import type { Callback } from '../../contract/callbacks.ts'
import type { BeforeCommand } from '../../contract/types.ts'
import { check } from '../../contract/validate.ts'
import type { BeforeHandler, BeforeOptions, Call, ErrorHandler } from '../handlers.ts'
import { isPromise, type Maybe } from '../maybe.ts'
import type { Outcome } from '../metrics/metrics.ts'
import type { Decision } from './decision-types.ts'
import { type DecisionMaker, decisionMaker, neutralReply } from './decisions.ts'

/** A before-callback with its handler, made once at registration. */
export type BeforeRoute = {
  entry: Callback
  handler: BeforeHandler<BeforeCommand>
  options: BeforeOptions<BeforeCommand>
  /** Makes what the handler gets, with the decisions of this callback. */
  Call: CallClass
}

export function beforeRoute(
  entry: Callback,
  handler: BeforeHandler<any>,
  options: BeforeOptions<any>,
): BeforeRoute {
  return { entry, handler, options, Call: callOf(entry.command, decisionMaker(entry)) }
}

type CallClass = new (input: Input) => PendingCall

type Reply = Record<string, unknown>

export type Decided = { reply: Reply; outcome: Outcome }

type Input = {
  body: unknown
  query: Record<string, string>
  receivedAt: number
  /** Milliseconds from `receivedAt` to the deadline. */
  deadlineMs: number
  /** Milliseconds from now to the deadline. */
  leftMs: number
}

/**
 * Runs a before-handler against its deadline and checks its reply. A handler that is late, throws, or answers something that the
 * callback does not have is replaced by `otherwise` or the neutral decision; `failed` hears of it, and of a result that comes too late.
 */
export function decide(route: BeforeRoute, input: Input, failed: ErrorHandler): Maybe<Decided> {
  const run = { route, input, call: new route.Call(input), failed }
  try {
    const work = route.handler(run.call as unknown as Call<BeforeCommand>)
    return isPromise(work) ? wait(work, run) : decided(route, work)
  } catch (error) {
    return replaced(error, run)
  }
}

type Run = { route: BeforeRoute; input: Input; call: PendingCall; failed: ErrorHandler }

async function wait(work: Promise<Decision>, run: Run): Promise<Decided> {
  const { input, call, failed } = run
  const { command } = call
  const started = Date.now()
  try {
    const result = await inTime(work, input.leftMs)
    if (result !== LATE) return decided(run.route, result)
  } catch (error) {
    return replaced(error, run)
  }
  call.abort(new Error(`${command}: the handler did not answer within ${input.deadlineMs} ms`))
  void work.then(
    (decision) =>
      failed(lateResult(command, started, decision?.decision), { command, where: 'deadline' }),
    (error) => failed(error, { command, where: 'deadline' }),
  )
  failed(new Error(`no decision within ${input.deadlineMs} ms; the default was answered`), {
    command,
    where: 'deadline',
  })
  return { reply: fallback(run), outcome: 'deadline' }
}

const decided = (route: BeforeRoute, decision: Decision): Decided => ({
  reply: checked(route, decision),
  outcome: 'decided',
})

function replaced(error: unknown, run: Run): Decided {
  run.failed(error, {
    command: run.call.command,
    where: error instanceof BadReply ? 'reply' : 'before-handler',
  })
  return { reply: fallback(run), outcome: 'failed' }
}

const LATE = Symbol('late')

/** The result of `work`, or LATE when that takes longer than `ms`. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, LATE)
    const settle =
      <V>(how: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer)
        how(value)
      }
    work.then(settle(resolve), settle(reject))
  })
}

class BadReply extends TypeError {}

function checked(route: BeforeRoute, decision: Decision | undefined): Reply {
  if (!decision?.reply) {
    throw new BadReply(
      `the handler of ${route.entry.command} returned no decision; return call.allow(), call.refuse() or another`,
    )
  }
  const problems = check(route.entry.command, 'reply', decision.reply, 'strict')
  if (problems.length)
    throw new BadReply(
      `the reply to ${route.entry.command} breaks the contract: ${problems[0]?.message}`,
    )
  return decision.reply
}

function fallback({ route, call, failed }: Run): Reply {
  try {
    if (route.options.otherwise)
      return checked(route, route.options.otherwise(call as unknown as Call<BeforeCommand>))
  } catch (error) {
    failed(error, { command: call.command, where: 'reply' })
  }
  return neutralReply(route.entry)
}

const lateResult = (command: string, started: number, decision: string | undefined) =>
  new Error(
    `${command}: the decision "${decision}" came after ${Date.now() - started} ms, too late; the default had been answered`,
  )

/** What a handler gets; the AbortSignal is made only when somebody asks for it. */
class PendingCall {
  readonly command: string
  readonly body: unknown
  readonly query: Record<string, string>
  readonly receivedAt: number
  readonly deadline: number
  #controller?: AbortController
  #reason?: Error

  constructor(command: string, input: Input) {
    this.command = command
    this.body = input.body
    this.query = input.query
    this.receivedAt = input.receivedAt
    this.deadline = input.receivedAt + input.deadlineMs
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#reason) this.#controller.abort(this.#reason)
    return this.#controller.signal
  }

  reply(reply: object): Decision {
    return { decision: 'reply', reply: reply as Decision['reply'] }
  }

  abort(reason: Error): void {
    this.#reason = reason
    this.#controller?.abort(reason)
  }
}

/** The class of a command's calls: the decisions are on its prototype, so that none is copied for each request. */
function callOf(command: string, decisions: DecisionMaker): CallClass {
  class CommandCall extends PendingCall {
    constructor(input: Input) {
      super(command, input)
    }
  }
  Object.assign(CommandCall.prototype, decisions)
  return CommandCall
}
