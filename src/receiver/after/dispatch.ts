import { isPromise, type Maybe } from '../../async/maybe.ts'
import { plainItem } from '../../inbox/event-item.ts'
import type { Attempt, HandlerContext, HandlerResult, InboxItem } from '../../inbox/port.ts'
import type { ErrorHandler } from '../handlers.ts'
import { commandLabel } from '../metrics/command-label.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Named, Registrations } from '../registrations.ts'
import { handleInSpan } from '../tracing/spans.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { eventOf } from './events.ts'

type Context = {
  registrations: Registrations
  failed: ErrorHandler
  metrics: Metrics | undefined
  tracing: Tracing | undefined
}

/** Runs the handlers of an item one after the other, each with a time limit of its own. */
export function dispatch(item: InboxItem, attempt: Attempt, context: Context): Maybe<void> {
  const started = context.metrics ? performance.now() : 0
  const handlers = context.registrations.handlersOf(item)
  let failed = false
  for (let index = 0; index < handlers.length; index++) {
    const result = run(handlers[index] as Named, item, attempt, context)
    if (isPromise(result)) {
      return dispatchRest(item, attempt, context, { handlers, index, result, failed, started })
    }
    if (!result.ok) failed = report(item, result, context)
  }
  count(context.metrics, item, !failed, started)
}

function run(
  { name, handler, isForBatches }: Named,
  item: InboxItem,
  attempt: Attempt,
  { tracing }: Context,
): Maybe<HandlerResult> {
  const given = isForBatches
    ? { ...plainItem(item), kind: 'batch' as const, data: [item.data] }
    : item
  const work = (context: HandlerContext) => handler(eventOf(given, attempt.number, context))
  return tracing ? handleInSpan(tracing, name, item, attempt, work) : attempt.run(name, work)
}

type Rest = {
  handlers: readonly Named[]
  /** The handler that runs. */
  index: number
  result: Promise<HandlerResult>
  failed: boolean
  started: number
}

/** Waits for a handler, then runs the remaining ones. */
async function dispatchRest(
  item: InboxItem,
  attempt: Attempt,
  context: Context,
  { handlers, index, result, failed, started }: Rest,
): Promise<void> {
  let ok = !failed
  for (let next = index; next < handlers.length; next++) {
    const ended = await (next === index
      ? result
      : run(handlers[next] as Named, item, attempt, context))
    if (!ended.ok) ok = !report(item, ended, context)
  }
  count(context.metrics, item, ok, started)
}

function report(item: InboxItem, result: HandlerResult, { failed }: Context): true {
  if (!result.ok) {
    const given = plainItem(item)
    failed(result.error, { command: item.command, where: 'after-handler', item: given })
  }
  return true
}

function count(
  metrics: Metrics | undefined,
  { command }: InboxItem,
  ok: boolean,
  started: number,
): void {
  if (!metrics) return
  metrics.handled(commandLabel(command), ok, (performance.now() - started) / 1000)
}
