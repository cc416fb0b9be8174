import type { RegistryEntry } from '../contract/registry.ts'
import type { BeforeCommand } from '../contract/types.ts'
import { validate } from '../contract/validate.ts'
import type { Decision } from './decision-types.ts'
import { type DecisionMaker, decisionMaker, neutralDecision } from './decisions.ts'
import type { BeforeHandler, BeforeOptions, Call, ErrorHandler } from './handlers.ts'
import type { Outcome } from './metrics.ts'

/** A before-callback with its handler, made once at registration. */
export type BeforeRoute = {
  entry: RegistryEntry
  handler: BeforeHandler<BeforeCommand>
  options: BeforeOptions<BeforeCommand>
  maker: DecisionMaker
}

export function beforeRoute(entry: RegistryEntry, handler: BeforeHandler<any>, options: BeforeOptions<any>): BeforeRoute {
  return { entry, handler, options, maker: decisionMaker(entry) }
}

export type Decided = { reply: object; outcome: Outcome }

type Input = { body: unknown; query: Record<string, string>; receivedAt: number; deadlineMs: number }

/**
 * Runs a before-handler against its deadline and checks its reply. A handler that is late, throws, or answers something that the
 * callback does not have is replaced by `otherwise` or the neutral decision; `failed` hears of it, and of a result that comes too late.
 */
export async function decide(route: BeforeRoute, input: Input, failed: ErrorHandler): Promise<Decided> {
  const { command } = route.entry
  const call = new PendingCall(route, input)
  const started = Date.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, input.deadlineMs, 'late')
  })
  const work = Promise.resolve().then(() => route.handler(call as unknown as Call<BeforeCommand>))
  try {
    const result = await Promise.race([work, late])
    if (result !== 'late') {
      return { reply: checked(route, result), outcome: 'decided' }
    }
    call.abort(new Error(`${command}: the handler did not answer within ${input.deadlineMs} ms`))
    void work.then(
      (decision) => failed(lateResult(command, started, decision?.decision), { command, where: 'deadline' }),
      (error) => failed(error, { command, where: 'deadline' }),
    )
    failed(new Error(`no decision within ${input.deadlineMs} ms; the default was answered`), { command, where: 'deadline' })
    return { reply: fallback(route, call, failed), outcome: 'deadline' }
  } catch (error) {
    failed(error, { command, where: error instanceof BadReply ? 'reply' : 'before-handler' })
    return { reply: fallback(route, call, failed), outcome: 'failed' }
  } finally {
    clearTimeout(timer)
  }
}

class BadReply extends TypeError {}

function checked(route: BeforeRoute, decision: Decision | undefined): object {
  if (!decision?.reply) {
    throw new BadReply(
      `the handler of ${route.entry.command} returned no decision; return call.allow(), call.refuse() or another`,
    )
  }
  const problems = validate(route.entry.command, 'reply', decision.reply, 'strict')
  if (problems.length) throw new BadReply(`the reply to ${route.entry.command} breaks the contract: ${problems[0]?.message}`)
  return decision.reply
}

function fallback(route: BeforeRoute, call: PendingCall, failed: ErrorHandler): object {
  try {
    if (route.options.otherwise) return checked(route, route.options.otherwise(call as unknown as Call<BeforeCommand>))
  } catch (error) {
    failed(error, { command: route.entry.command, where: 'reply' })
  }
  return neutralDecision(route.entry).reply
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

  constructor(route: BeforeRoute, input: Input) {
    this.command = route.entry.command
    this.body = input.body
    this.query = input.query
    this.receivedAt = input.receivedAt
    this.deadline = input.receivedAt + input.deadlineMs
    Object.assign(this, route.maker)
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
