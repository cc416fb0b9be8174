import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** How many rows a sweep looks at. */
const SWEEP = 2_000
/** A point in time of this century in seconds or milliseconds, as MsgKey and most ids contain one. */
const TIME = /(?<!\d)(1[6-9]\d{8}|2\d{9})(?:\d{3})?(?!\d)/
const HASH_SIZE = 2 ** 22
const MINUTE = 60

/**
 * The ids of recent events. A row stands where the time in its id and a hash say: ids that come together are
 * together in the file, so that an event costs the same with ten million rows as with ten thousand. Another id
 * at the same place moves to the next one: ids are compared in full, never by hash alone.
 */
export class Seen {
  readonly #insert: StatementSync
  readonly #at: StatementSync
  readonly #sweep: StatementSync
  readonly #last: StatementSync
  #cursor = -1

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare('INSERT OR IGNORE INTO seen VALUES (?, ?, ?)')
    this.#at = database.prepare('SELECT id FROM seen WHERE slot = ?')
    this.#sweep = database.prepare(
      'DELETE FROM seen WHERE slot IN (SELECT slot FROM seen WHERE slot > ? ORDER BY slot LIMIT ?) AND at < ?',
    )
    this.#last = database.prepare(
      'SELECT max(slot) AS slot FROM (SELECT slot FROM seen WHERE slot > ? ORDER BY slot LIMIT ?)',
    )
  }

  /** Remembers an id; false when it is known already. */
  add(id: string, at: number): boolean {
    for (let slot = slotOf(id); ; slot++) {
      if (this.#insert.run(slot, id, at).changes) return true
      if (this.#at.get(slot)?.id === id) return false
    }
  }

  /** Forgets what is older than a time, a part of the table each time it is called; returns how many ids. */
  sweep(before: number): number {
    const last = this.#last.get(this.#cursor, SWEEP)?.slot as number | null
    const { changes } = this.#sweep.run(this.#cursor, SWEEP, before)
    this.#cursor = last ?? -1
    return Number(changes)
  }
}

/** Below 2^53: minutes, then 22 bits of a hash. */
export function slotOf(id: string): number {
  // The app's id and the command come first, and the app's id may look like a time.
  const values = id.indexOf('/', id.indexOf('/') + 1)
  const time = TIME.exec(values < 0 ? '' : id.slice(values))?.[1]
  // A time in the event itself, so that a redelivery finds it; ids without one are spread over the beginning.
  const minutes = time ? Math.floor(Number(time) / MINUTE) : hashOf(id, 7) % 4096
  return minutes * HASH_SIZE + (hashOf(id, 0) % HASH_SIZE)
}

/** FNV-1a. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 13)) >>> 0
}
