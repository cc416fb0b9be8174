import { ACK } from '../contract/protocol.ts'
import type { InboxItem } from '../inbox/port.ts'
import type { Kept } from './reader.ts'
import type { Recorded } from './recorded.ts'

/** An item of an inbox as a line of a recording. The inbox has answered OK; when, it does not know. */
export function recordedItem(item: InboxItem): Recorded {
  const { command, query, receivedAt, findings = [] } = item
  return {
    v: 1,
    at: new Date(receivedAt).toISOString(),
    command,
    method: 'POST',
    path: '/',
    query: { ...query },
    body: bodyOf(item),
    answer: { status: 200, text: JSON.stringify(ACK), ms: 0 },
    findings: { errors: findings.map(({ message }) => message), unknown: [], reply: [] },
  }
}

/** An item of an inbox, to be sent again. */
export const keptItem = (item: InboxItem, ref: string): Kept => ({
  command: item.command,
  body: bodyOf(item),
  query: { ...item.query },
  at: item.receivedAt,
  place: `inbox ${ref}`,
})

const bodyOf = ({ raw, data }: InboxItem): string => raw?.text ?? JSON.stringify(data)
