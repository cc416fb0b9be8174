import type { InboxItem } from '../../inbox/port.ts'
import type { Delivery, KnownDelivery } from '../delivery.ts'
import type { Registrations } from '../registrations.ts'

/** The items that a valid delivery makes: one an event, and one for the batch where a batch handler waits for it. */
export function itemsOf(delivery: KnownDelivery, registrations: Registrations): InboxItem[] {
  const { command, batch } = delivery.callback
  if (!batch) return [item('event', delivery, delivery.body)]
  const events = delivery.body.Events as unknown[]
  const together = registrations.hasBatchHandler(command)
  const items = together ? [item('batch', delivery, events)] : []
  // Without any handler of single events, those of a batch handler's command need not be queued one by one.
  if (!together || registrations.hasEventHandler(command)) {
    for (const data of events) items.push(item('event', delivery, data))
  }
  return items
}

/** An item of a delivery; a new command keeps its own word, an alias becomes the callback's command. */
export function item(kind: InboxItem['kind'], delivery: Delivery, data: unknown): InboxItem {
  const { callback, command, raw, query, receivedAt } = delivery
  return { kind, command: callback?.command ?? command, data, raw, query, receivedAt }
}
