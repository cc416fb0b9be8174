import { lookup, type RegistryEntry } from '../contract/registry.ts'
import type { InboxItem } from '../inbox/port.ts'
import type { ErrorHandler, EventHandler, InvalidCallback, UnknownCallback } from './handlers.ts'
import { isPromise } from './maybe.ts'
import type { Metrics } from './metrics.ts'

/** The handlers of after-callbacks, by command. */
export class Handlers {
  readonly events = new Map<string, EventHandler<any>[]>()
  readonly batches = new Map<string, EventHandler<any>[]>()
  readonly any: EventHandler<any>[] = []
  readonly unknown: EventHandler<UnknownCallback>[] = []
  readonly invalid: EventHandler<InvalidCallback>[] = []

  /** The items that a valid request makes: one an event, and one for the batch where a batch handler waits for it. */
  items({ command, batch }: RegistryEntry, body: any, query: Record<string, string>, receivedAt: number): InboxItem[] {
    if (!batch) return [{ kind: 'event', command, data: body, query, receivedAt }]
    const items: InboxItem[] = []
    const asBatch = this.batches.has(command)
    if (asBatch) items.push({ kind: 'batch', command, data: body.Events, query, receivedAt })
    // Without any handler of single events, those of a batch handler's command need not be queued one by one.
    if (!asBatch || this.events.has(command) || this.any.length) {
      for (const data of body.Events) items.push({ kind: 'event', command, data, query, receivedAt })
    }
    return items
  }

  /** Runs the handlers of an item one after the other, all of them; rejects with the first failure. */
  run(item: InboxItem, failed: ErrorHandler, metrics: Metrics | undefined): Promise<void> | void {
    const started = metrics ? performance.now() : 0
    const handlers = this.#handlersOf(item)
    const event = eventOf(item)
    let failure: { error: unknown } | undefined
    const fail = (error: unknown) => {
      failure ??= { error }
      failed(error, { command: item.command, where: 'after-handler', item })
    }
    const runFrom = (index: number): Promise<void> | void => {
      for (let at = index; at < handlers.length; at++) {
        try {
          const work = handlers[at]?.(event)
          if (isPromise(work)) return work.then(undefined, fail).then(() => runFrom(at + 1))
        } catch (error) {
          fail(error)
        }
      }
      metrics?.handled(lookup(item.command) ? item.command : '', !failure, (performance.now() - started) / 1000)
      if (failure) return Promise.reject(failure.error)
    }
    return runFrom(0)
  }

  #handlersOf({ kind, command }: InboxItem): readonly EventHandler<any>[] {
    if (kind === 'unknown') return this.unknown
    if (kind === 'invalid') return this.invalid
    if (kind === 'batch') return this.batches.get(command) ?? []
    const own = this.events.get(command) ?? []
    return this.any.length ? [...own, ...this.any] : own
  }
}

function eventOf({ kind, command, data, query, receivedAt, findings }: InboxItem): object {
  if (kind === 'event') return { command, data, query, receivedAt }
  if (kind === 'batch') return { command, events: data, query, receivedAt }
  return { command, body: data, query, receivedAt, ...(findings ? { findings } : {}) }
}
