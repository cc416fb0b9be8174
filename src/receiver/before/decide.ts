import { inTime, LATE } from '../../async/deadline.ts'
import { isPromise, type Maybe } from '../../async/maybe.ts'
import type { BeforeCommand } from '../../contract/types.ts'
import { check } from '../../contract/validate.ts'
import type { KnownDelivery } from '../delivery.ts'
import type { Call, ErrorHandler } from '../handlers.ts'
import type { Outcome } from '../metrics/metrics.ts'
import type { PendingCall } from './call.ts'
import type { Decision } from './decision-types.ts'
import { MistakenDecision, neutralReply, plainStop } from './decisions.ts'
import type { BeforeRoute } from './route.ts'

type Reply = Record<string, unknown>

export type Decided = { reply: Reply; outcome: Outcome }

/** Times of a call in milliseconds: from its arrival to the deadline, and what is left of that. */
type Time = { deadlineMs: number; leftMs: number }

type Run = { route: BeforeRoute; call: PendingCall; time: Time; failed: ErrorHandler }

/**
 * Runs a before-handler with its deadline and checks its reply. If the handler is late or throws,
 * `otherwise` or the neutral decision is used instead; if a decision that stops something cannot be
 * sent, its plain form is. `failed` is called for each of these, and for a result that is too late.
 */
export function decide(
  route: BeforeRoute,
  delivery: KnownDelivery,
  time: Time,
  failed: ErrorHandler,
): Maybe<Decided> {
  const run = { route, call: new route.Call(delivery, time.deadlineMs), time, failed }
  try {
    const work = route.handler(publicCall(run))
    return isPromise(work) ? wait(work, run) : decided(work, run)
  } catch (error) {
    return replaced(error, run)
  }
}

const publicCall = ({ call }: Run) => call as unknown as Call<BeforeCommand>

async function wait(work: Promise<Decision>, run: Run): Promise<Decided> {
  const { call, failed } = run
  const { command } = call
  const { deadlineMs, leftMs } = run.time
  const started = Date.now()
  try {
    const result = await inTime(work, leftMs)
    if (result !== LATE) return decided(result, run)
  } catch (error) {
    return replaced(error, run)
  }
  call.abort(new Error(`${command}: the handler did not answer within ${deadlineMs} ms`))
  void work.then(
    (decision) =>
      failed(lateResult(command, started, decision?.decision), { command, where: 'deadline' }),
    (error) => failed(error, { command, where: 'deadline' }),
  )
  failed(new Error(`no decision within ${deadlineMs} ms; the default was answered`), {
    command,
    where: 'deadline',
  })
  return { reply: fallback(run), outcome: 'deadline' }
}

const lateResult = (command: string, started: number, decision: string | undefined) =>
  new Error(
    `${command}: the decision "${decision}" came after ${Date.now() - started} ms, too late; the default was already answered`,
  )

const decided = (decision: Decision, run: Run): Decided => ({
  reply: checked(run.route, decision),
  outcome: 'decided',
})

function replaced(error: unknown, run: Run): Decided {
  const where = error instanceof BadReply ? 'reply' : 'before-handler'
  run.failed(error, { command: run.call.command, where })
  // A mistake in a refusal must not let through what the app meant to stop.
  const meant = error instanceof MistakenDecision ? error.decision : undefined
  const stop = meant === undefined ? undefined : plainStop(run.route.callback, meant)
  return { reply: stop ?? fallback(run), outcome: 'failed' }
}

class BadReply extends MistakenDecision {
  override name = 'TypeError'
}

function checked({ callback }: BeforeRoute, decision: Decision | undefined): Reply {
  const { command } = callback
  if (!decision?.reply) {
    throw new BadReply(
      `the handler of ${command} returned no decision; return call.allow(), call.refuse() or another one`,
    )
  }
  const [problem] = check(command, 'reply', decision.reply, 'strict')
  if (!problem) return decision.reply
  const message = `the reply to ${command} violates the contract: ${problem.message}`
  throw new BadReply(message, meantBy(decision))
}

/** A reply written by the app with an ErrorCode other than 0 is meant to refuse. */
function meantBy({ decision, reply }: Decision): string {
  if (decision !== 'reply') return decision
  return (reply as { ErrorCode?: unknown }).ErrorCode === 0 ? 'allow' : 'refuse'
}

function fallback(run: Run): Reply {
  const { route, call, failed } = run
  try {
    const { otherwise } = route.options
    if (otherwise) return checked(route, otherwise(publicCall(run)))
  } catch (error) {
    failed(error, { command: call.command, where: 'reply' })
  }
  return neutralReply(route.callback)
}
