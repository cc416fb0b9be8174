import type { DatabaseSync } from 'node:sqlite'
import { Fingerprint, randomSeed, type Seed } from '../../../text/fingerprint.ts'

/** "tcwi": marks a database as an inbox. https://www.sqlite.org/pragma.html#pragma_application_id */
export const APPLICATION_ID = 0x74637769

/**
 * Version of the tables, in `PRAGMA user_version`. A newer version adds a step to MIGRATIONS; a step that was
 * published is never changed.
 */
export const MIGRATIONS: readonly string[] = [
  `
-- A request whose events are not all handled.
CREATE TABLE deliveries (
  seq INTEGER PRIMARY KEY,       -- the order of arrival
  command TEXT NOT NULL,
  kind TEXT NOT NULL,            -- event, unknown, invalid
  query TEXT NOT NULL,           -- JSON, without Sign and RequestTime
  received_at INTEGER NOT NULL,  -- milliseconds since 1970
  front INTEGER NOT NULL,        -- 1: a dead letter that is tried again, before those that wait
  items TEXT NOT NULL,           -- JSON [[place, id, identified, ordering key], ...]; a place is an index in Events, -1 the whole body, -2 the whole list
  findings TEXT,                 -- JSON, why an invalid body violates the contract
  trace TEXT,                    -- W3C traceparent of the request
  body BLOB NOT NULL             -- as it was sent
);
-- What is handled of a delivery of which something is left.
CREATE TABLE handled (
  seq INTEGER NOT NULL, place INTEGER NOT NULL,
  PRIMARY KEY (seq, place)
) WITHOUT ROWID;
-- What was tried before and is not handled.
CREATE TABLE retries (
  seq INTEGER NOT NULL, place INTEGER NOT NULL,
  attempt INTEGER NOT NULL,      -- how often it was tried
  due_at INTEGER NOT NULL,       -- milliseconds since 1970
  running INTEGER NOT NULL,      -- 1: its handlers are running; left over by a process that died
  done TEXT NOT NULL,            -- JSON, handlers that have succeeded
  failures TEXT NOT NULL,        -- JSON [{handler, error}, ...] of the last attempt
  PRIMARY KEY (seq, place)
) WITHOUT ROWID;
-- Dead letters and quarantined bodies; the request is in bodies.
CREATE TABLE letters (
  seq INTEGER NOT NULL, place INTEGER NOT NULL,
  state TEXT NOT NULL,           -- dead, quarantined
  at INTEGER NOT NULL,           -- since when, milliseconds since 1970
  id TEXT NOT NULL, identified INTEGER NOT NULL, ordering_key TEXT,
  command TEXT NOT NULL,
  attempts INTEGER NOT NULL, done TEXT NOT NULL, failures TEXT NOT NULL,
  holds_key INTEGER NOT NULL,    -- 1: events with its ordering key wait for it
  PRIMARY KEY (seq, place)
) WITHOUT ROWID;
CREATE INDEX letters_by_age ON letters (state, at);
-- The requests of letters whose delivery is over.
CREATE TABLE kept (
  seq INTEGER PRIMARY KEY, command TEXT NOT NULL, kind TEXT NOT NULL, query TEXT NOT NULL,
  received_at INTEGER NOT NULL, front INTEGER NOT NULL, items TEXT NOT NULL, findings TEXT, trace TEXT,
  body BLOB NOT NULL
);
CREATE VIEW bodies AS SELECT * FROM deliveries UNION ALL SELECT * FROM kept;
-- The ids of recent events, to drop redeliveries.
CREATE TABLE seen (
  slot INTEGER PRIMARY KEY,      -- a time in the id and a hash of it, so that neighbours in time are neighbours in the file
  id TEXT NOT NULL,
  at INTEGER NOT NULL            -- milliseconds since 1970
);
-- What another process (tcw inbox) asks of the one that owns the inbox.
CREATE TABLE requests (id INTEGER PRIMARY KEY, request TEXT NOT NULL);
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`,
  `
-- Fingerprints of the ids of recent events, to drop redeliveries: a row a commit, so that they cost next to nothing.
CREATE TABLE remembered (
  n INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,           -- milliseconds since 1970
  prints BLOB NOT NULL           -- 64 bits an event
);
INSERT INTO meta VALUES ('seed', new_seed());  -- what they start with; JSON
INSERT INTO remembered (at, prints) SELECT at, fingerprint(id) FROM seen;
DROP TABLE seen;
-- deliveries.items has only the place of an event whose id and ordering key the contract says: [0, 1, ...]
`,
]

export const SCHEMA_VERSION = MIGRATIONS.length

/** Brings the tables to the newest version, in one transaction. */
export function migrate(database: DatabaseSync, from: number): void {
  const seed = randomSeed()
  const print = new Fingerprint(seed)
  database.function('new_seed', () => JSON.stringify(seed))
  database.function('fingerprint', (id) => printsOf([print.of(String(id))]))
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const step of MIGRATIONS.slice(from)) database.exec(step)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** What the fingerprints of a file start with. */
export function seedOf(database: DatabaseSync): Seed {
  return JSON.parse(
    String(database.prepare("SELECT value FROM meta WHERE name = 'seed'").get()?.value),
  )
}

/** Fingerprints as the tables have them, in the byte order of the machine. */
export function printsOf(prints: readonly Pick<Fingerprint, 'high' | 'low'>[]): Uint8Array {
  return new Uint8Array(Int32Array.from(prints.flatMap(({ high, low }) => [high, low])).buffer)
}
