import { randomUUID } from 'node:crypto'
import { findCallback } from '../../../contract/callbacks.ts'
import { tidy } from '../../../http/body.ts'
import { RawText } from '../../../text/raw-text.ts'
import { EventItem, plainItem } from '../../event-item.ts'
import type { InboxItem } from '../../port.ts'
import type { EntryState } from '../../schedule/entry.ts'

/** The whole body is the item. */
export const WHOLE = -1
/** The list of events is the item. */
export const LIST = -2

/** One item of a delivery: place, id, identified, ordering key. */
export type Part = [place: number, id: string, identified: 0 | 1, key: string | null]

/** An item in the tables: only its place, where the contract says the rest. */
export type StoredPart = Part | number

/** A delivery as the tables have it. */
export type Row = {
  seq: number
  command: string
  kind: string
  query: string
  received_at: number
  body: Uint8Array
  items: string
  findings: string | null
  trace: string | null
  front: number
}

/** A delivery that was read, and what was tried of it. */
export type Loaded = {
  row: Row
  handled: number[]
  states: (EntryState & { place: number })[]
}

/** A delivery to be stored. */
export type NewRow = Omit<Row, 'seq' | 'front'>

/** The deliveries that the items of one request become: one, unless a body parser did not keep the body. */
export function deliveriesOf(items: readonly InboxItem[]): (readonly InboxItem[])[] {
  if (!items.length) return []
  // Alone, an item is the whole body.
  const alone = (item: InboxItem) => [{ ...plainItem(item), position: undefined }]
  return items[0]?.raw ? [items] : items.map(alone)
}

/** The row for a delivery. */
export function rowOf(items: readonly InboxItem[]): NewRow {
  const [first] = items as [InboxItem]
  const { command, kind, query, receivedAt, findings, trace = null } = first
  return {
    command,
    kind: kind === 'batch' ? 'event' : kind,
    query: JSON.stringify(query),
    received_at: receivedAt,
    body: first.raw?.bytes ?? bodyOf(first),
    items: JSON.stringify(items.map(storedPartOf)),
    findings: findings ? JSON.stringify(findings) : null,
    trace,
  }
}

const bodyOf = ({ kind, data }: InboxItem): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(kind === 'batch' ? { Events: data } : data))

/** Where an item stands in its delivery. */
export const placeOf = ({ kind, position }: Pick<InboxItem, 'kind' | 'position'>): number =>
  kind === 'batch' ? LIST : (position ?? WHOLE)

/** Where a stored part stands. */
export const placeIn = (part: StoredPart): number => (typeof part === 'number' ? part : part[0])

/** An item with its id and its key, for the tables that are searched by them. */
export const partOf = (item: InboxItem): Part => [
  placeOf(item),
  item.id,
  item.identified ? 1 : 0,
  item.key ?? null,
]

/** A random id is kept: it is the same for each attempt, also after a restart. */
export const storedPartOf = (item: InboxItem): StoredPart =>
  item instanceof EventItem && item.identified ? placeOf(item) : partOf(item)

/** The items of a delivery that was read; `parts` chooses which. */
export function itemsOf(row: Row, parts: readonly StoredPart[]): InboxItem[] {
  const raw = new RawText(row.body)
  const body = JSON.parse(raw.text)
  // Its depth was checked when it arrived.
  tidy(body, Number.POSITIVE_INFINITY)
  const { command, received_at: receivedAt } = row
  const trace = row.trace ?? undefined
  const query = JSON.parse(row.query)
  const findings = row.findings ? { findings: JSON.parse(row.findings) } : {}
  const callback = findCallback(command)
  const origin = callback && { callback, query, raw, receivedAt, trace }
  const dataAt = (place: number) =>
    place === WHOLE ? body : place === LIST ? body.Events : body.Events[place]
  return parts.map((part) => {
    const place = placeIn(part)
    const position = place < 0 ? undefined : place
    if (typeof part === 'number' && origin) return new EventItem(origin, dataAt(place), position)
    // Without its callback in the contract, nothing tells an event from another.
    const [, id, identified, key] = typeof part === 'number' ? [part, randomUUID(), 0, null] : part
    return {
      id,
      identified: identified === 1,
      key: key ?? undefined,
      kind: place === LIST ? 'batch' : (row.kind as InboxItem['kind']),
      command,
      data: dataAt(place),
      raw,
      position,
      query,
      receivedAt,
      trace,
      ...findings,
    }
  })
}
