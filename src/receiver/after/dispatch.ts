import { isPromise, type Maybe } from '../../async/maybe.ts'
import { findCallback } from '../../contract/callbacks.ts'
import type { InboxItem } from '../../inbox/port.ts'
import type { ErrorHandler, EventHandler } from '../handlers.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Registrations } from '../registrations.ts'
import { eventOf } from './events.ts'

type Context = {
  registrations: Registrations
  failed: ErrorHandler
  metrics: Metrics | undefined
}

/** Runs all handlers of an item one after the other; rejects with the first failure. */
export function dispatch(item: InboxItem, context: Context): Maybe<void> {
  const started = context.metrics ? performance.now() : 0
  const handlers = context.registrations.handlersOf(item)
  const event = eventOf(item)
  for (let index = 0; index < handlers.length; index++) {
    const work = attempt(handlers[index] as EventHandler<any>, event)
    if (isPromise(work)) {
      const rest = { item, event, work, handlers: handlers.slice(index + 1), started }
      return dispatchRest(rest, context)
    }
  }
  count(context.metrics, item, true, started)
}

/** Calls a handler; an error that it throws becomes a rejected promise. */
function attempt(handler: EventHandler<any>, event: object): Maybe<unknown> {
  try {
    return handler(event)
  } catch (error) {
    return Promise.reject(error)
  }
}

type Rest = {
  item: InboxItem
  event: object
  work: Promise<unknown>
  handlers: EventHandler<any>[]
  started: number
}

/** Waits for a handler, then runs the remaining ones. */
async function dispatchRest(rest: Rest, { failed, metrics }: Context): Promise<void> {
  const { item, event, started } = rest
  let failure: { error: unknown } | undefined
  for (const handler of [() => rest.work, ...rest.handlers]) {
    try {
      await handler(event)
    } catch (error) {
      failure ??= { error }
      failed(error, { command: item.command, where: 'after-handler', item })
    }
  }
  count(metrics, item, !failure, started)
  if (failure) throw failure.error
}

function count(
  metrics: Metrics | undefined,
  { command }: InboxItem,
  ok: boolean,
  started: number,
): void {
  if (!metrics) return
  metrics.handled(findCallback(command) ? command : '', ok, (performance.now() - started) / 1000)
}
