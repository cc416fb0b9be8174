import { type Callback, findCallback } from '../../contract/callbacks.ts'
import type { InboxItem } from '../../inbox/port.ts'
import type { ErrorHandler, EventHandler, InvalidCallback, UnknownCallback } from '../handlers.ts'
import { isPromise, type Maybe } from '../maybe.ts'
import type { Metrics } from '../metrics/metrics.ts'

/** The handlers of after-callbacks, by command. */
export class Handlers {
  readonly events = new Map<string, EventHandler<any>[]>()
  readonly batches = new Map<string, EventHandler<any>[]>()
  readonly any: EventHandler<any>[] = []
  readonly unknown: EventHandler<UnknownCallback>[] = []
  readonly invalid: EventHandler<InvalidCallback>[] = []

  /** The items that a valid request makes: one an event, and one for the batch where a batch handler waits for it. */
  items(
    { command, batch }: Callback,
    body: any,
    query: Record<string, string>,
    receivedAt: number,
  ): InboxItem[] {
    if (!batch) return [{ kind: 'event', command, data: body, query, receivedAt }]
    const items: InboxItem[] = []
    const asBatch = this.batches.has(command)
    if (asBatch) items.push({ kind: 'batch', command, data: body.Events, query, receivedAt })
    // Without any handler of single events, those of a batch handler's command need not be queued one by one.
    if (!asBatch || this.events.has(command) || this.any.length) {
      for (const data of body.Events)
        items.push({ kind: 'event', command, data, query, receivedAt })
    }
    return items
  }

  /** Runs the handlers of an item one after the other, all of them; rejects with the first failure. */
  run(item: InboxItem, failed: ErrorHandler, metrics: Metrics | undefined): Maybe<void> {
    const started = metrics ? performance.now() : 0
    const handlers = this.#handlersOf(item)
    const event = eventOf(item)
    for (let index = 0; index < handlers.length; index++) {
      const work = attempt(handlers[index] as EventHandler<any>, event)
      if (isPromise(work))
        return runRest(
          { item, event, work, handlers: handlers.slice(index + 1), started },
          failed,
          metrics,
        )
    }
    count(metrics, item, true, started)
  }

  #handlersOf({ kind, command }: InboxItem): readonly EventHandler<any>[] {
    if (kind === 'unknown') return this.unknown
    if (kind === 'invalid') return this.invalid
    if (kind === 'batch') return this.batches.get(command) ?? []
    const own = this.events.get(command) ?? []
    return this.any.length ? [...own, ...this.any] : own
  }
}

/** Calls a handler; an error that it throws becomes a promise like the others. */
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

/** Waits for a handler, then runs those after it. */
async function runRest(
  rest: Rest,
  failed: ErrorHandler,
  metrics: Metrics | undefined,
): Promise<void> {
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
  metrics?.handled(findCallback(command) ? command : '', ok, (performance.now() - started) / 1000)
}

function eventOf({ kind, command, data, query, receivedAt, findings }: InboxItem): object {
  if (kind === 'event') return { command, data, query, receivedAt }
  if (kind === 'batch') return { command, events: data, query, receivedAt }
  return { command, body: data, query, receivedAt, ...(findings ? { findings } : {}) }
}
