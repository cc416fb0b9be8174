import { readFile } from 'node:fs/promises'
import type { Pool, PoolClient } from 'pg'
import type {
  Appended,
  Claim,
  Claimed,
  ClaimRequest,
  Failure,
  InboxCounts,
  InboxItem,
  InboxStore,
  ListRequest,
  PurgeRequest,
  StoredItem,
} from 'tencent-chat-webhooks'
import { bodyOf, failuresText, itemOf, type Row, storedOf } from './rows.ts'

/** How long ids are remembered, to drop redeliveries, in milliseconds. */
const REMEMBER_MS = 60 * 60 * 1000
/** When a worker that found nothing asks again: other processes append, too. */
const POLL_MS = 200

type PostgresClaim = Claimed & { seq: string; claim: number }

/**
 * Nothing older with the same key is waiting, claimed or not, or holds it. `SKIP LOCKED`: what another worker is
 * just claiming is its own.
 */
const CLAIM = `
WITH next AS (
  SELECT seq FROM inbox_items AS one
  WHERE state = 'waiting' AND due_at <= $1 AND lease_until <= $1
    AND NOT EXISTS (
      SELECT 1 FROM inbox_items AS older
      WHERE older.ordering_key = one.ordering_key AND older.seq < one.seq
        AND (older.state = 'waiting' OR older.holds_key))
  ORDER BY seq LIMIT $2 FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE inbox_items AS item SET attempt = attempt + 1, claim = claim + 1, lease_until = $1 + $3
  FROM next WHERE item.seq = next.seq RETURNING item.*
)
SELECT claimed.*, body FROM claimed JOIN inbox_bodies USING (body_id) ORDER BY seq`

const INSERT = `
INSERT INTO inbox_items (body_id, id, identified, ordering_key, kind, command, position, query, received_at, at, findings, trace)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11)`

const REMEMBER = 'INSERT INTO inbox_seen VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id'

const ROWS = 'SELECT inbox_items.*, body FROM inbox_items JOIN inbox_bodies USING (body_id)'

/** A store in Postgres, which any number of processes share. See README.md for what it promises. */
export class PostgresStore implements InboxStore {
  readonly durable = true
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
    // A connection that breaks must not end the process: its query fails, or the next one takes another.
    pool.on('error', () => {})
    pool.on('connect', (client) => void client.on('error', () => {}))
  }

  async open(): Promise<void> {
    // Two processes that start together must not create the tables together, nor while others work on them.
    await this.#transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('tcw inbox'))")
      const { rows } = await client.query("SELECT to_regclass('inbox_items') AS found")
      if (rows[0].found) return
      await client.query(await readFile(new URL('schema.sql', import.meta.url), 'utf8'))
    })
  }

  append(items: readonly InboxItem[]): Promise<Appended> {
    return this.#transaction(async (client) => {
      const stored: InboxItem[] = []
      for (const item of items) {
        const isNew =
          !item.identified ||
          (await client.query(REMEMBER, [item.id, Math.floor(item.receivedAt)])).rowCount
        if (isNew) stored.push(item)
      }
      await this.#insert(client, stored)
      return { duplicates: items.length - stored.length }
    })
  }

  async claim({ limit, now, leaseMs }: ClaimRequest): Promise<Claim> {
    const { rows } = await this.#pool.query<Row>(CLAIM, [Math.floor(now), limit, leaseMs])
    const items = rows.map((row): PostgresClaim => {
      const { seq, claim, attempt, done } = row
      return { seq, claim, attempt, done, item: itemOf(row) }
    })
    return { items, nextAt: now + POLL_MS }
  }

  async renew(claimed: readonly Claimed[], { now, leaseMs }: { now: number; leaseMs: number }) {
    for (const one of claimed)
      await this.#update(one, 'lease_until = $3', [Math.floor(now) + leaseMs])
  }

  async progress(claimed: Claimed, done: readonly string[]): Promise<void> {
    await this.#update(claimed, 'done = $3', [JSON.stringify(done)])
  }

  async complete(claimed: Claimed): Promise<boolean> {
    if (claimed.item.kind === 'invalid') {
      return this.#update(claimed, "state = 'quarantined', at = $3, lease_until = 0", [Date.now()])
    }
    const { seq, claim } = claimed as PostgresClaim
    const { rows } = await this.#pool.query(
      'DELETE FROM inbox_items WHERE seq = $1 AND claim = $2 RETURNING body_id',
      [seq, claim],
    )
    if (rows[0]) await this.#dropBody(rows[0].body_id)
    return rows.length > 0
  }

  fail(claimed: Claimed, { failures, done, retryAt, holdKey = false }: Failure): Promise<boolean> {
    const kept = [JSON.stringify(done), failuresText(failures)]
    if (retryAt !== undefined) {
      const sets = 'done = $3, failures = $4, due_at = $5, lease_until = 0'
      return this.#update(claimed, sets, [...kept, Math.ceil(retryAt)])
    }
    const state = claimed.item.kind === 'invalid' ? 'quarantined' : 'dead'
    const sets =
      'done = $3, failures = $4, state = $5, at = $6, holds_key = $7, due_at = 0, lease_until = 0'
    return this.#update(claimed, sets, [...kept, state, Date.now(), holdKey])
  }

  async counts(): Promise<InboxCounts> {
    const { rows } = await this.#pool.query(
      `SELECT count(*) FILTER (WHERE state = 'waiting' AND lease_until <= $1 AND due_at = 0) AS waiting,
        count(*) FILTER (WHERE state = 'waiting' AND lease_until > $1) AS running,
        count(*) FILTER (WHERE state = 'waiting' AND lease_until <= $1 AND due_at > 0) AS retrying,
        count(*) FILTER (WHERE state = 'dead') AS dead,
        count(*) FILTER (WHERE state = 'quarantined') AS quarantined,
        min(received_at) FILTER (WHERE state = 'waiting') AS oldest FROM inbox_items`,
      [Date.now()],
    )
    const { oldest, ...numbers } = rows[0]
    const counts = Object.entries(numbers).map(([name, count]) => [name, Number(count)])
    return { ...Object.fromEntries(counts), oldestAt: oldest === null ? undefined : Number(oldest) }
  }

  async list({ state, limit, after = '-1' }: ListRequest): Promise<StoredItem[]> {
    const due = {
      waiting: 'AND due_at = 0',
      retrying: 'AND due_at > 0',
      dead: '',
      quarantined: '',
    }[state]
    const { rows } = await this.#pool.query<Row>(
      `${ROWS} WHERE state = $1 ${due} AND seq > $2 ORDER BY seq LIMIT $3`,
      [state === 'retrying' ? 'waiting' : state, /^-?\d+$/.test(after) ? after : '-1', limit],
    )
    return rows.map(storedOf)
  }

  requeue(refs: readonly string[], as?: readonly InboxItem[]): Promise<number> {
    const seqs = refs.filter((ref) => /^\d{1,18}$/.test(ref))
    return this.#transaction(async (client) => {
      if (as) {
        const { rowCount } = await this.#delete(client, "state <> 'waiting' AND seq = ANY($1)", [
          seqs,
        ])
        if (rowCount) await this.#insert(client, as)
        return rowCount ?? 0
      }
      const { rowCount } = await client.query(
        `UPDATE inbox_items SET state = 'waiting', attempt = 0, due_at = 0, lease_until = 0, holds_key = false
         WHERE state <> 'waiting' AND seq = ANY($1)`,
        [seqs],
      )
      return rowCount ?? 0
    })
  }

  purge({ state, before, limit }: PurgeRequest): Promise<number> {
    return this.#transaction(async (client) => {
      await client.query('DELETE FROM inbox_seen WHERE at < $1', [Date.now() - REMEMBER_MS])
      const which = `seq IN (SELECT seq FROM inbox_items WHERE state = $1 AND at < $2 ORDER BY at LIMIT $3)`
      return (await this.#delete(client, which, [state, before, limit])).rowCount ?? 0
    })
  }

  async check(): Promise<boolean> {
    await this.#pool.query('SELECT 1 FROM inbox_items LIMIT 1')
    return true
  }

  /** The pool is its maker's. */
  close(): void {}

  async #insert(client: PoolClient, items: readonly InboxItem[]): Promise<void> {
    let body: { of: InboxItem['raw']; id: string } | undefined
    for (const item of items) {
      if (!body || !item.raw || body.of !== item.raw) {
        const sql = 'INSERT INTO inbox_bodies (body) VALUES ($1) RETURNING body_id'
        body = { of: item.raw, id: (await client.query(sql, [bodyOf(item)])).rows[0].body_id }
      }
      const { id, identified, key, kind, command, position, query, receivedAt, findings, trace } =
        item
      await client.query(INSERT, [
        ...[body.id, id, identified, key, kind, command, position, JSON.stringify(query)],
        ...[Math.floor(receivedAt), findings && JSON.stringify(findings), trace],
      ])
    }
  }

  /** Only while nobody else has claimed it. */
  async #update(claimed: Claimed, sets: string, values: unknown[]): Promise<boolean> {
    const { seq, claim } = claimed as PostgresClaim
    const sql = `UPDATE inbox_items SET ${sets} WHERE seq = $1 AND claim = $2 AND state = 'waiting'`
    return ((await this.#pool.query(sql, [seq, claim, ...values])).rowCount ?? 0) > 0
  }

  async #delete(client: PoolClient, which: string, values: unknown[]) {
    const deleted = await client.query(
      `DELETE FROM inbox_items WHERE ${which} RETURNING body_id`,
      values,
    )
    for (const { body_id } of deleted.rows) await this.#dropBody(body_id, client)
    return deleted
  }

  /** Once none of its events is left. */
  async #dropBody(body: string, client: Pool | PoolClient = this.#pool): Promise<void> {
    await client.query(
      'DELETE FROM inbox_bodies WHERE body_id = $1 AND NOT EXISTS (SELECT 1 FROM inbox_items WHERE body_id = $1)',
      [body],
    )
  }

  async #transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      // A connection in an unknown state is not used again.
      client.release(true)
      throw error
    }
  }
}
