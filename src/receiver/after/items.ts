import { createHash, randomUUID } from 'node:crypto'
import { EventItem } from '../../inbox/event-item.ts'
import type { InboxItem } from '../../inbox/port.ts'
import type { Delivery, KnownDelivery } from '../delivery.ts'
import type { Registrations } from '../registrations.ts'

/**
 * The items of a valid delivery: one per event, and one for the whole batch if it has a batch
 * handler.
 */
export function itemsOf(
  delivery: KnownDelivery,
  registrations: Pick<Registrations, 'hasBatchHandler' | 'hasEventHandler'>,
): InboxItem[] {
  const { command, batch } = delivery.callback
  const { callback, body } = delivery
  const { raw, query, receivedAt, span } = delivery
  const origin = { callback, query, raw, receivedAt, trace: span?.traceparent }
  if (!batch) return [new EventItem(origin, body, undefined)]
  const events = body.Events as unknown[]
  const together = registrations.hasBatchHandler(command)
  const each = events.map((data, position) => new EventItem(origin, data, position))
  // If the command has only batch handlers, its events need not be queued one by one.
  if (!together) return each
  const whole = item('batch', delivery, events)
  const ids = each.map(({ id }) => id).join(' ')
  if (each.every(({ identified }) => identified)) {
    whole.id = `${delivery.query.SdkAppid}/${callback.command}/batch-${hash(ids)}`
    whole.identified = true
  }
  return registrations.hasEventHandler(command) ? [whole, ...each] : [whole]
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * An item of a delivery. An unknown command is kept as it is; an alias becomes the command of the
 * callback.
 */
export function item(kind: InboxItem['kind'], delivery: Delivery, data: unknown): InboxItem {
  const { callback, command, raw, query, receivedAt, span } = delivery
  return {
    id: randomUUID(),
    identified: false,
    key: undefined,
    kind,
    command: callback?.command ?? command,
    data,
    raw,
    position: undefined,
    query,
    receivedAt,
    trace: span?.traceparent,
  }
}
