import { plainItem } from '../event-item.ts'
import type { InboxItem } from '../port.ts'
import type { ScheduledClaim } from '../schedule/claim.ts'
import type { Failure, StoredItem } from '../store.ts'
import { textOf } from '../worker/reports.ts'
import type { SqliteChunk } from './chunks.ts'
import type { Listed, NewLetter, Requeue } from './file/messages.ts'
import { deliveriesOf, itemsOf, partOf, placeIn } from './file/rows.ts'
import { refOf } from './thread/letters.ts'

/** An item of the tables, as the port shows it. */
export function storedOf({ row, part, state, at, attempts, done, failures }: Listed): StoredItem {
  return {
    ref: refOf(row.seq, placeIn(part)),
    state,
    item: plainItem(itemsOf(row, [part])[0] as InboxItem),
    attempts,
    done: JSON.parse(done),
    failures: JSON.parse(failures),
    at,
  }
}

/** Items that replace a quarantined body, without the body. */
export const partsOf = (items: readonly InboxItem[]): NonNullable<Requeue['as']> =>
  deliveriesOf(items).map((one) => ({
    command: (one[0] as InboxItem).command,
    parts: one.map(partOf),
  }))

export type SqliteClaim = ScheduledClaim<SqliteChunk>

/** The dead letter or quarantined body that an item becomes. */
export function letterOf(
  claim: SqliteClaim,
  { failures, done, holdKey = false }: Failure,
): NewLetter {
  const { item, attempt, entry } = claim
  return {
    seq: entry.chunk.sequence,
    part: partOf(item),
    state: item.kind === 'invalid' ? 'quarantined' : 'dead',
    at: Date.now(),
    command: item.command,
    attempts: attempt,
    done,
    failures: failures.map(textOf),
    holdsKey: holdKey,
  }
}
