import type { InboxItem } from '../port.ts'
import type { Appended } from '../store.ts'
import type { Client } from './client.ts'
import { deliveriesOf, rowOf } from './file/rows.ts'

/** Called when items are stored, in the order in which they stand in the tables. */
export type Stored = (seq: number, items: readonly InboxItem[], bytes: number) => void

/** Asks the thread to store the items of a request. */
export function append(
  client: Client,
  items: readonly InboxItem[],
  stored: Stored,
): Promise<Appended> {
  const [first, ...more] = deliveriesOf(items).map((one) => appendOne(client, one, stored))
  if (!more.length) return first ?? Promise.resolve({ duplicates: 0 })
  return Promise.all([first, ...more]).then((appended) => ({
    duplicates: appended.reduce((sum, one) => sum + (one?.duplicates ?? 0), 0),
  }))
}

function appendOne(client: Client, items: readonly InboxItem[], stored: Stored): Promise<Appended> {
  // What nobody would take must not pile up.
  if (client.ended) return Promise.reject(client.ended)
  const { attachments } = client
  // First, because it says which are identified.
  const prints = attachments.prints(items)
  const { body, ...row } = rowOf(items)
  const ask = { ...row, ...attachments.body(body), ...prints }
  return client.ask('append', ask, ({ seq, duplicates }) => {
    const isNew = (_: InboxItem, index: number) => !duplicates.includes(index)
    const left = duplicates.length ? items.filter(isNew) : items
    if (left.length) stored(seq, left, body.length)
    return { duplicates: duplicates.length }
  })
}
