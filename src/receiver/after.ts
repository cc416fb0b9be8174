import { lookup, type RegistryEntry } from '../contract/registry.ts'
import type { InboxItem } from '../inbox/port.ts'
import type { ErrorHandler, EventHandler, InvalidCallback, UnknownCallback } from './handlers.ts'
import type { Metrics } from './metrics.ts'

/** The handlers of after-callbacks, by command. */
export class Handlers {
  readonly events = new Map<string, EventHandler<any>[]>()
  readonly batches = new Map<string, EventHandler<any>[]>()
  readonly any: EventHandler<any>[] = []
  readonly unknown: EventHandler<UnknownCallback>[] = []
  readonly invalid: EventHandler<InvalidCallback>[] = []

  /** The items that a valid request makes: one an event, and one for the batch where a batch handler waits for it. */
  items(entry: RegistryEntry, body: any, query: Record<string, string>, receivedAt: number): InboxItem[] {
    const base = { command: entry.command, query, receivedAt }
    if (!entry.batch) return [{ kind: 'event', ...base, data: body }]
    const items: InboxItem[] = []
    const asBatch = this.batches.has(entry.command)
    if (asBatch) items.push({ kind: 'batch', ...base, data: body.Events })
    // Without any handler of single events, those of a batch handler's command need not be queued one by one.
    if (!asBatch || this.events.has(entry.command) || this.any.length) {
      for (const event of body.Events) items.push({ kind: 'event', ...base, data: event })
    }
    return items
  }

  /** Runs the handlers of an item, all of them; rejects with the first failure. */
  async run(item: InboxItem, failed: ErrorHandler, metrics: Metrics | undefined): Promise<void> {
    const started = metrics ? performance.now() : 0
    let failure: { error: unknown } | undefined
    const event = eventOf(item)
    for (const handler of this.#handlersOf(item)) {
      try {
        await handler(event)
      } catch (error) {
        failure ??= { error }
        failed(error, { command: item.command, where: 'after-handler', item })
      }
    }
    const known = lookup(item.command) ? item.command : ''
    metrics?.handled(known, !failure, (performance.now() - started) / 1000)
    if (failure) throw failure.error
  }

  #handlersOf(item: InboxItem): EventHandler<any>[] {
    if (item.kind === 'unknown') return this.unknown
    if (item.kind === 'invalid') return this.invalid
    if (item.kind === 'batch') return this.batches.get(item.command) ?? []
    return [...(this.events.get(item.command) ?? []), ...this.any]
  }
}

function eventOf({ kind, command, data, query, receivedAt, findings }: InboxItem): object {
  if (kind === 'event') return { command, data, query, receivedAt }
  if (kind === 'batch') return { command, events: data, query, receivedAt }
  return { command, body: data, query, receivedAt, ...(findings ? { findings } : {}) }
}
