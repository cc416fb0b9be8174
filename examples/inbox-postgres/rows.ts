import {
  type Failure,
  type InboxItem,
  type ItemState,
  RawText,
  type StoredItem,
} from 'tencent-chat-webhooks'

/** A row of inbox_items with its body. */
export type Row = {
  seq: string
  id: string
  identified: boolean
  ordering_key: string | null
  kind: InboxItem['kind']
  command: string
  position: number | null
  query: Record<string, string>
  received_at: string
  findings: InboxItem['findings'] | null
  trace: string | null
  body: Buffer
  state: 'waiting' | 'dead' | 'quarantined'
  at: string
  attempt: number
  due_at: string
  claim: number
  done: string[]
  failures: StoredItem['failures']
}

/** The item of a row. */
export function itemOf(row: Row): InboxItem {
  const raw = new RawText(new Uint8Array(row.body))
  const body = JSON.parse(raw.text)
  const event = row.position === null ? body : body.Events[row.position]
  return {
    id: row.id,
    identified: row.identified,
    key: row.ordering_key ?? undefined,
    kind: row.kind,
    command: row.command,
    data: row.kind === 'batch' ? body.Events : event,
    raw,
    position: row.position ?? undefined,
    query: row.query,
    receivedAt: Number(row.received_at),
    trace: row.trace ?? undefined,
    ...(row.findings ? { findings: row.findings } : {}),
  }
}

/** The body of an item: as it was sent, if a body parser has not eaten it. */
export function bodyOf({ raw, data, kind, position }: InboxItem): Buffer {
  if (raw) return Buffer.from(raw.bytes)
  if (kind === 'batch') return Buffer.from(JSON.stringify({ Events: data }))
  if (position === undefined) return Buffer.from(JSON.stringify(data))
  return Buffer.from(JSON.stringify({ Events: { [position]: data } }))
}

/** A row as the port shows it. */
export const storedOf = (row: Row): StoredItem => ({
  ref: row.seq,
  state: stateOf(row),
  item: itemOf(row),
  attempts: row.attempt,
  done: row.done,
  failures: row.failures,
  at: Number(row.state === 'waiting' && Number(row.due_at) ? row.due_at : row.at),
})

const stateOf = ({ state, due_at }: Row): ItemState =>
  state === 'waiting' && Number(due_at) > 0 ? 'retrying' : state

/** Why handlers failed, as JSON. */
export const failuresText = (failures: Failure['failures']): string =>
  JSON.stringify(
    failures.map(({ handler, error }) => ({
      handler,
      error: error instanceof Error ? error.message : String(error),
    })),
  )
