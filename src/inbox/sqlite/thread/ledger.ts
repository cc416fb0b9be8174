import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Attached, Name, Operation, Operations } from '../file/messages.ts'
import type { Loaded, Row, StoredPart } from '../file/rows.ts'
import { Letters } from './letters.ts'
import { Seen } from './seen.ts'

const CHECK_BYTES = 128 * 1024
const NOTHING: Attached = { bytes: new Uint8Array(), prints: new Int32Array() }

type Ask<N extends Name> = Operations[N]['ask']
type Get<N extends Name> = Operations[N]['get']

/** What is done in the tables, one statement or a few for each operation. */
export class Ledger {
  readonly #database: DatabaseSync
  readonly #seen: Seen
  readonly #letters: Letters
  readonly #statements = new Map<string, StatementSync>()
  #seq: number

  /** @param options `readOnly` for one who only lists */
  constructor(database: DatabaseSync, { readOnly = false } = {}) {
    this.#database = database
    this.#seen = new Seen(database)
    const last = database.prepare(
      'SELECT max((SELECT coalesce(max(seq), 0) FROM deliveries), (SELECT coalesce(max(seq), 0) FROM kept)) AS seq',
    )
    this.#seq = Number(last.get()?.seq)
    // What a result that was written late left behind.
    if (!readOnly)
      database.exec(`DELETE FROM retries WHERE NOT EXISTS (SELECT 1 FROM deliveries WHERE seq = retries.seq);
      DELETE FROM handled WHERE NOT EXISTS (SELECT 1 FROM deliveries WHERE seq = handled.seq)`)
    this.#letters = new Letters(database, this.#seen, () => ++this.#seq)
  }

  /** Whether an operation adds something that will be acknowledged, so that it must be on the disk. */
  static isDurable({ name }: Operation): boolean {
    return name === 'append' || name === 'letter' || name === 'requeue' || name === 'check'
  }

  /**
   * Makes one transaction of operations.
   *
   * @throws Error of SQLite; then none of them was done
   */
  transaction(work: () => void): void {
    const seq = this.#seq
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#seen.write(Date.now())
      this.#database.exec('COMMIT')
      this.#seen.written()
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      // The numbers that it has given may be given again.
      this.#seq = seq
      this.#seen.undo()
      throw error
    }
  }

  /** @throws Error of SQLite */
  run(operation: Operation, attached: Attached = NOTHING): unknown {
    switch (operation.name) {
      case 'append':
        return this.#append(operation.ask, attached)
      case 'done':
        return this.#done(operation.ask.seqs)
      case 'finish':
        return this.#finish(operation.ask)
      case 'retry':
        return this.#retry(operation.ask)
      case 'letter':
        return this.#letter(operation.ask)
      case 'load':
        return this.#load(operation.ask)
      case 'bodies':
        return operation.ask.seqs.map((seq) =>
          this.#get('SELECT * FROM deliveries WHERE seq = ?', seq),
        )
      case 'list':
        return this.#letters.list(operation.ask)
      case 'requeue':
        return this.#letters.requeue(operation.ask)
      case 'purge':
        return this.#letters.purge(operation.ask)
      case 'sweep':
        return this.#sweep(operation.ask)
      case 'check':
        // As large as an event may be: a few bytes fit on a disk that is full for events.
        this.#run("INSERT OR REPLACE INTO meta VALUES ('checked', ?)", ' '.repeat(CHECK_BYTES))
        return true
    }
  }

  #append(ask: Ask<'append'>, { bytes, prints }: Attached): Get<'append'> {
    const { offset, length, first, count, ...row } = ask
    const duplicates = this.#seen.addAll(prints, first, count)
    let { items } = row
    if (duplicates.length) {
      const all: StoredPart[] = JSON.parse(items)
      const left = all.filter((_, index) => !duplicates.includes(index))
      if (!left.length) return { seq: 0, duplicates }
      items = JSON.stringify(left)
    }
    const seq = ++this.#seq
    this.#run(
      'INSERT INTO deliveries VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?)',
      seq,
      row.command,
      row.kind,
      row.query,
      row.received_at,
      items,
      row.findings,
      row.trace,
      bytes.subarray(offset, offset + length),
    )
    return { seq, duplicates }
  }

  /** They come in the order of arrival, mostly without a gap: a statement a run of them. */
  #done(seqs: readonly number[]): undefined {
    for (let first = 0; first < seqs.length; ) {
      let next = first + 1
      while (next < seqs.length && seqs[next] === (seqs[next - 1] as number) + 1) next++
      const [from, to] = [seqs[first] as number, seqs[next - 1] as number]
      this.#run('DELETE FROM deliveries WHERE seq BETWEEN ? AND ?', from, to)
      first = next
    }
  }

  #finish({ seq, places, keep }: Ask<'finish'>): undefined {
    if (places) {
      for (const place of places)
        this.#run('INSERT OR IGNORE INTO handled VALUES (?, ?)', seq, place)
      return
    }
    if (keep) this.#run('INSERT OR REPLACE INTO kept SELECT * FROM deliveries WHERE seq = ?', seq)
    this.#run('DELETE FROM deliveries WHERE seq = ?', seq)
    this.#run('DELETE FROM handled WHERE seq = ?', seq)
    this.#run('DELETE FROM retries WHERE seq = ?', seq)
  }

  #retry({ seq, place, attempt, dueAt, running, done, failures }: Ask<'retry'>): undefined {
    this.#run(
      'INSERT OR REPLACE INTO retries VALUES (?, ?, ?, ?, ?, ?, ?)',
      seq,
      place,
      attempt,
      Math.ceil(dueAt),
      Number(running),
      JSON.stringify(done),
      JSON.stringify(failures),
    )
  }

  #letter({ isLast, ...letter }: Ask<'letter'>): undefined {
    const { seq, part, state, at, command, attempts, done, failures, holdsKey } = letter
    const [place, id, identified, key] = part
    this.#run(
      'INSERT OR REPLACE INTO letters VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      seq,
      place,
      state,
      Math.floor(at),
      id,
      identified,
      key,
      command,
      attempts,
      JSON.stringify(done),
      JSON.stringify(failures),
      Number(holdsKey),
    )
    if (isLast) this.#finish({ seq, keep: true })
    else this.#run('INSERT OR IGNORE INTO handled VALUES (?, ?)', seq, place)
  }

  #load({ after, bytes }: Ask<'load'>): Get<'load'> {
    const loaded: Loaded[] = []
    let left = bytes
    const rows = this.#statement('SELECT * FROM deliveries WHERE seq > ? ORDER BY seq')
    for (const row of rows.iterate(after) as Iterable<Row>) {
      loaded.push(this.#loaded(row))
      left -= row.body.length + 1_000
      if (left <= 0) return { loaded, end: false }
    }
    return { loaded, end: true }
  }

  #loaded(row: Row): Loaded {
    const handled = this.#all('SELECT place FROM handled WHERE seq = ?', row.seq)
    const tried = this.#all('SELECT * FROM retries WHERE seq = ?', row.seq)
    return {
      row: { ...row },
      handled: handled.map(({ place }) => place),
      states: tried.map(({ place, attempt, due_at, running, done }) => ({
        place,
        attempt,
        dueAt: running ? 0 : due_at,
        done: JSON.parse(done),
        suspect: running === 1,
      })),
    }
  }

  #sweep({ before }: Ask<'sweep'>): undefined {
    this.#seen.sweep(before)
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#database.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#statement(sql).run(...values)
  }

  #get(sql: string, ...values: SQLInputValue[]): any {
    return this.#statement(sql).get(...values)
  }

  #all(sql: string, ...values: SQLInputValue[]): any[] {
    return this.#statement(sql).all(...values)
  }
}
