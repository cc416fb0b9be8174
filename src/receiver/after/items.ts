import type { InboxItem } from '../../inbox/port.ts'
import type { Delivery, KnownDelivery } from '../delivery.ts'
import type { Registrations } from '../registrations.ts'

/**
 * The items of a valid delivery: one per event, and one for the whole batch if it has a batch
 * handler.
 */
export function itemsOf(delivery: KnownDelivery, registrations: Registrations): InboxItem[] {
  const { command, batch } = delivery.callback
  if (!batch) return [item('event', delivery, delivery.body)]
  const events = delivery.body.Events as unknown[]
  const together = registrations.hasBatchHandler(command)
  const items = together ? [item('batch', delivery, events)] : []
  // If the command has only batch handlers, its events need not be queued one by one.
  if (!together || registrations.hasEventHandler(command)) {
    for (const data of events) items.push(item('event', delivery, data))
  }
  return items
}

/**
 * An item of a delivery. An unknown command is kept as it is; an alias becomes the command of the
 * callback.
 */
export function item(kind: InboxItem['kind'], delivery: Delivery, data: unknown): InboxItem {
  const { callback, command, raw, query, receivedAt } = delivery
  return { kind, command: callback?.command ?? command, data, raw, query, receivedAt }
}
