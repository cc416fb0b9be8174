import type { InboxItem } from '../port.ts'
import type { Appended } from '../store.ts'
import type { Client } from './client.ts'
import { type NewRow, rowsOf } from './file/rows.ts'

/** Called when items are stored, in the order in which they stand in the tables. */
export type Stored = (seq: number, items: readonly InboxItem[], bytes: number) => void

/** Asks the thread to store the items of a request. */
export function append(
  client: Client,
  items: readonly InboxItem[],
  stored: Stored,
): Promise<Appended> {
  const rows = rowsOf(items)
  if (rows.length === 1) return appendRow(client, rows[0] as NewRow, items, stored)
  const all = rows.map((row, index) => appendRow(client, row, [items[index] as InboxItem], stored))
  return Promise.all(all).then((appended) => ({
    duplicates: appended.reduce((sum, { duplicates }) => sum + duplicates, 0),
  }))
}

function appendRow(
  client: Client,
  { body, ...row }: NewRow,
  items: readonly InboxItem[],
  stored: Stored,
): Promise<Appended> {
  const { attachments } = client
  const ask = { ...row, ...attachments.body(body), ...attachments.prints(items) }
  return client.ask('append', ask, ({ seq, duplicates }) => {
    const isNew = (_: InboxItem, index: number) => !duplicates.includes(index)
    const left = duplicates.length ? items.filter(isNew) : items
    if (left.length) stored(seq, left, body.length)
    return { duplicates: duplicates.length }
  })
}
