import { tidy } from '../../../http/body.ts'
import { RawText } from '../../../text/raw-text.ts'
import type { InboxItem } from '../../port.ts'
import type { EntryState } from '../../schedule/entry.ts'

/** The whole body is the item. */
export const WHOLE = -1
/** The list of events is the item. */
export const LIST = -2

/** One item of a delivery: place, id, identified, ordering key. */
export type Part = [place: number, id: string, identified: 0 | 1, key: string | null]

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
export type NewRow = Omit<Row, 'seq' | 'front'> & {
  /** A line for each item: its id, or nothing when it is not identified. */
  ids: string
}

/** The rows for the items of one request: one, unless a body parser did not keep the body. */
export function rowsOf(items: readonly InboxItem[]): NewRow[] {
  const [first] = items
  if (!first) return []
  if (first.raw) return [rowOf(items, first.raw.bytes)]
  return items.map((item) => {
    const isList = item.kind === 'batch'
    const text = JSON.stringify(isList ? { Events: item.data } : item.data)
    return rowOf([{ ...item, position: undefined }], new TextEncoder().encode(text))
  })
}

function rowOf(items: readonly InboxItem[], body: Uint8Array): NewRow {
  const { command, kind, query, receivedAt, findings, trace = null } = items[0] as InboxItem
  return {
    command,
    kind: kind === 'batch' ? 'event' : kind,
    query: JSON.stringify(query),
    received_at: receivedAt,
    body,
    items: JSON.stringify(items.map(partOf)),
    ids: items.some(({ identified }) => identified) ? items.map(identityOf).join('\n') : '',
    findings: findings ? JSON.stringify(findings) : null,
    trace,
  }
}

const identityOf = ({ id, identified }: InboxItem) => (identified ? id : '')

export const partOf = ({ kind, position, id, identified, key }: InboxItem): Part => [
  kind === 'batch' ? LIST : (position ?? WHOLE),
  id,
  identified ? 1 : 0,
  key ?? null,
]

/** The items of a delivery that was read; `parts` chooses which. */
export function itemsOf(row: Row, parts: readonly Part[]): InboxItem[] {
  const raw = new RawText(row.body)
  const body = JSON.parse(raw.text)
  // Its depth was checked when it arrived.
  tidy(body, Number.POSITIVE_INFINITY)
  const query = JSON.parse(row.query)
  const findings = row.findings ? { findings: JSON.parse(row.findings) } : {}
  return parts.map(([place, id, identified, key]) => ({
    id,
    identified: identified === 1,
    key: key ?? undefined,
    kind: place === LIST ? 'batch' : (row.kind as InboxItem['kind']),
    command: row.command,
    data: place === WHOLE ? body : place === LIST ? body.Events : body.Events[place],
    raw,
    position: place < 0 ? undefined : place,
    query,
    receivedAt: row.received_at,
    trace: row.trace ?? undefined,
    ...findings,
  }))
}
