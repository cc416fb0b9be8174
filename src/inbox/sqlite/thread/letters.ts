import type { DatabaseSync } from 'node:sqlite'
import type { ListRequest, PurgeRequest } from '../../store.ts'
import type { Left, Listed, Requeue } from '../file/messages.ts'
import { LIST, type Part, type Row, WHOLE } from '../file/rows.ts'
import type { Seen } from './seen.ts'

/** Names an item: `12` a whole body, `12.3` one of its events, `12.all` the list of them. */
export function refOf(seq: number, place: number): string {
  if (place === WHOLE) return String(seq)
  return `${seq}.${place === LIST ? 'all' : place}`
}

/** Below zero for what is no ref, which nothing has. */
function splitRef(ref: string): [seq: number, place: number] {
  const [, seq, place] = /^(\d+)(?:\.(\d+|all))?$/.exec(ref) ?? []
  if (seq === undefined) return [-1, -1]
  if (place === undefined) return [Number(seq), WHOLE]
  return [Number(seq), place === 'all' ? LIST : Number(place)]
}

const LETTERS = `SELECT bodies.*, letters.place, letters.state, letters.at, letters.id, letters.identified,
  letters.ordering_key, letters.attempts, letters.done, letters.failures, letters.holds_key
  FROM letters JOIN bodies USING (seq)`

/** A part is a list that begins with its place, or only that. */
const PLACE = "iif(part.type = 'array', part.value ->> 0, part.value)"

/** Dead letters and quarantined bodies in the tables, and what waits, for those who look. */
export class Letters {
  readonly #database: DatabaseSync
  readonly #seen: Seen
  readonly #nextSeq: () => number

  constructor(database: DatabaseSync, seen: Seen, nextSeq: () => number) {
    this.#database = database
    this.#seen = seen
    this.#nextSeq = nextSeq
  }

  list({ state, limit, after }: ListRequest): Listed[] {
    const from = after === undefined ? ([-1, 0] as const) : splitRef(after)
    if (state === 'waiting' || state === 'retrying') return this.#waiting(state, limit, from)
    const where = 'WHERE letters.state = ? AND (seq, place) > (?, ?) ORDER BY seq, place LIMIT ?'
    const rows = this.#all(`${LETTERS} ${where}`, state, ...from, limit)
    return rows.map((row) => ({ ...row, row: bodyOf(row), part: partOf(row) }))
  }

  requeue({ refs, as }: Requeue): Left {
    const left = nothingLeft()
    for (const ref of refs) {
      const [row] = this.#all(`${LETTERS} WHERE seq = ? AND place = ?`, ...splitRef(ref))
      if (!row) continue
      left.added += as ? this.#replace(bodyOf(row), as) : this.#again(row)
      this.#drop(row, left)
    }
    return left
  }

  purge({ state, before, limit }: PurgeRequest): Left {
    const left = nothingLeft()
    const where = 'WHERE state = ? AND at < ? ORDER BY at LIMIT ?'
    for (const row of this.#all(`SELECT * FROM letters ${where}`, state, before, limit)) {
      this.#drop(row, left)
    }
    return left
  }

  /** The events of a body that is valid by now; those that have come another way meanwhile are dropped. */
  #replace(row: Row, as: NonNullable<Requeue['as']>): number {
    let added = 0
    for (const { command, parts } of as) {
      const isNew = ([, id, identified]: Part) => !identified || this.#seen.add(id)
      const left = parts.filter(isNew)
      if (left.length) this.#insert(row, command, 'event', left, 0)
      added += left.length
    }
    return added
  }

  /** A new delivery with the one item, and the handlers that need not run again. */
  #again(row: any): number {
    const seq = this.#insert(bodyOf(row), row.command, row.kind, [partOf(row)], 1)
    if (row.done !== '[]') {
      this.#run('INSERT INTO retries VALUES (?, ?, 0, 0, 0, ?, ?)', seq, row.place, row.done, '[]')
    }
    return 1
  }

  #insert(row: Row, command: string, kind: string, parts: Part[], front: number): number {
    const seq = this.#nextSeq()
    const { query, received_at, trace, body } = row
    const findings = kind === 'invalid' ? row.findings : null
    this.#run(
      'INSERT INTO deliveries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[
        seq,
        command,
        kind,
        query,
        received_at,
        front,
        JSON.stringify(parts),
        findings,
        trace,
        body,
      ],
    )
    return seq
  }

  #drop({ seq, place, state, holds_key, ordering_key }: any, left: Left): void {
    left[state as 'dead' | 'quarantined']++
    if (holds_key && ordering_key !== null) left.released.push(ordering_key)
    this.#run('DELETE FROM letters WHERE seq = ? AND place = ?', seq, place)
    this.#run(
      'DELETE FROM kept WHERE seq = ? AND NOT EXISTS (SELECT 1 FROM letters WHERE letters.seq = kept.seq)',
      seq,
    )
  }

  #waiting(
    state: 'waiting' | 'retrying',
    limit: number,
    from: readonly [number, number],
  ): Listed[] {
    const sql = `SELECT deliveries.*, part.value AS part, retries.attempt, retries.due_at, retries.done AS done,
        retries.failures AS failures
      FROM deliveries, json_each(deliveries.items) AS part
      LEFT JOIN retries ON retries.seq = deliveries.seq AND retries.place = ${PLACE}
      LEFT JOIN handled ON handled.seq = deliveries.seq AND handled.place = ${PLACE}
      WHERE handled.seq IS NULL AND (retries.due_at > 0) IS ${state === 'retrying' ? 'TRUE' : 'NOT TRUE'}
        AND deliveries.seq >= ? AND (deliveries.seq, ${PLACE}) > (?, ?)
      ORDER BY deliveries.seq LIMIT ?`
    return this.#all(sql, from[0], ...from, limit).map((row) => ({
      row: bodyOf(row),
      part: JSON.parse(row.part),
      state,
      at: row.due_at || row.received_at,
      attempts: row.attempt ?? 0,
      done: row.done ?? '[]',
      failures: row.failures ?? '[]',
    }))
  }

  #all(sql: string, ...values: any[]): any[] {
    return this.#database.prepare(sql).all(...values)
  }

  #run(sql: string, ...values: any[]): void {
    this.#database.prepare(sql).run(...values)
  }
}

export const nothingLeft = (): Left => ({ dead: 0, quarantined: 0, added: 0, released: [] })

const partOf = (row: any): Part => [row.place, row.id, row.identified, row.ordering_key]

const bodyOf = ({
  seq,
  command,
  kind,
  query,
  received_at,
  body,
  items,
  findings,
  trace,
  front,
}: any): Row => ({
  ...{ seq, command, kind, query, received_at, body, items, findings, trace, front },
})
