import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { APPLICATION_ID, migrate, SCHEMA_VERSION } from './schema.ts'

/** How long a statement waits for another process, in milliseconds. */
export const BUSY_MS = 2_000
const HEADER_BYTES = 100
/** A larger file is not checked as a whole when it is opened: a gigabyte takes seconds. */
const CHECKED_BYTES = 256 * 1024 * 1024

/** The inbox of a path, owned by this process until `release` is called or the process ends. */
export type Owned = {
  /** Absolute. */
  path: string
  /** Whether the last process closed it. */
  isClean: boolean
  release(): void
}

/**
 * Makes this process the owner of an inbox: creates the file if there is none, checks it if there is one, and
 * brings its tables to the newest version. A file that it cannot use stays as it is.
 *
 * @throws Error when the file is no inbox, damaged, from a newer version, or owned by another process
 */
export function own(file: string): Owned {
  const path = resolve(file)
  mkdirSync(dirname(path), { recursive: true })
  checkHeader(path)
  const lock = takeLock(path)
  let isClean: boolean
  try {
    const database = open(path)
    try {
      isClean = prepare(path, database)
    } finally {
      database.close()
    }
  } catch (error) {
    lock.close()
    throw explained(path, error)
  }
  return { path, isClean, release: () => lock.isOpen && lock.close() }
}

/**
 * Brings the tables of an inbox that is looked at to this version, if they have another.
 *
 * @throws Error as `own`: a newer version, or an older one that another process has open
 */
export function bringUp(path: string): void {
  if (versionAt(path) === SCHEMA_VERSION) return
  const owned = own(path)
  if (owned.isClean) {
    const database = open(owned.path)
    markClosed(database)
    database.close()
  }
  owned.release()
}

/** `undefined` for what is no database; `own` says what it is. */
function versionAt(path: string): number | undefined {
  try {
    const database = open(path, { readOnly: true })
    try {
      return versionOf(database)
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

const versionOf = (database: DatabaseSync) =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version)

/** Nothing was running when the inbox was closed. */
export function markClosed(database: DatabaseSync): void {
  database.exec("INSERT OR REPLACE INTO meta VALUES ('closed', datetime())")
}

/** Opens the database of an inbox with its settings. */
export function open(path: string, options: { readOnly?: boolean } = {}): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_MS, ...options })
  // Pages that become free are used again; auto_vacuum, which gives them back, makes each event 10 % dearer.
  // FULL: a commit is on the disk before it returns. https://www.sqlite.org/pragma.html#pragma_synchronous
  if (!options.readOnly) {
    database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  }
  database.exec('PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY')
  return database
}

/** Returns whether the last process closed the inbox. */
function prepare(path: string, database: DatabaseSync): boolean {
  const version = versionOf(database)
  if (version > SCHEMA_VERSION) {
    throw new Error(
      `${path} was written by a newer version of this package (tables ${version}, this one knows ${SCHEMA_VERSION}). Install that version, or give this one a file of its own`,
    )
  }
  if (version < SCHEMA_VERSION) migrate(database, version)
  const clean = database.prepare("SELECT value FROM meta WHERE name = 'closed'").get()
  if (statSync(path).size < CHECKED_BYTES) check(path, database)
  database.exec("DELETE FROM meta WHERE name = 'closed'")
  const owner = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date() })
  database.prepare("INSERT OR REPLACE INTO meta VALUES ('owner', ?)").run(owner)
  return clean !== undefined || version === 0
}

/** @throws Error when the file is damaged */
function check(path: string, database: DatabaseSync): void {
  const problem = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
  if (problem !== 'ok') throw new Error(damaged(path, String(problem)))
}

/**
 * Looks at the first bytes before SQLite does, which would take an empty or foreign file for its own.
 * https://www.sqlite.org/fileformat.html#the_database_header
 */
function checkHeader(path: string): void {
  if (!existsSync(path)) return
  if (!statSync(path).isFile()) throw new Error(`${path} is not a file; name a file for the inbox`)
  const header = Buffer.alloc(HEADER_BYTES)
  const descriptor = openSync(path, 'r')
  const read = readSync(descriptor, header)
  closeSync(descriptor)
  // An empty file is what SQLite leaves when a process dies right after it created the database.
  if (read === 0 && !existsSync(`${path}-wal`)) return
  if (read < HEADER_BYTES || header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new Error(damaged(path, 'it does not begin as a SQLite database'))
  }
  const application = header.readUInt32BE(68)
  // The pages of a new database may all still be in the write-ahead log.
  if (application === APPLICATION_ID || (application === 0 && isOurs(path))) return
  throw new Error(
    `${path} is the SQLite database of another program. Give the inbox a file of its own`,
  )
}

/** Whether a database without a mark in its first page is an inbox, or empty. */
function isOurs(path: string): boolean {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const mark = database.prepare('PRAGMA application_id').get()?.application_id
    return mark === APPLICATION_ID || !database.prepare('SELECT 1 FROM sqlite_schema').get()
  } catch (error) {
    throw explained(path, error)
  } finally {
    database.close()
  }
}

/** A lock of the operating system, so that it ends with the process, however that ends. */
function takeLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}-lock`)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (!/locked|busy/i.test(String(error))) throw explained(`${path}-lock`, error)
    throw new OwnedError(path)
  }
}

/** Another process owns the inbox. */
export class OwnedError extends Error {
  override name = 'OwnedError'

  constructor(path: string) {
    super(
      `${path} is in use${ownerOf(path)}. One process owns an inbox file: stop the other one, or give this one a file of its own. Several processes share a NATS JetStream inbox`,
    )
  }
}

function ownerOf(path: string): string {
  try {
    const database = open(path, { readOnly: true })
    try {
      const row = database.prepare("SELECT value FROM meta WHERE name = 'owner'").get()
      const { pid, host, since } = JSON.parse(String(row?.value))
      return ` by process ${pid} on ${host} since ${since}`
    } finally {
      database.close()
    }
  } catch {
    return ' by another process'
  }
}

const damaged = (path: string, problem: string) =>
  `${path} is damaged or no inbox: ${problem}. It was left as it is. Restore it from a backup, or move it away and start with an empty one; "sqlite3 ${path} .recover" saves what can be read`

function explained(path: string, error: unknown): unknown {
  const text = error instanceof Error ? error.message : String(error)
  if (/malformed|not a database|corrupt/i.test(text)) return new Error(damaged(path, text))
  if (/unable to open|readonly|permission/i.test(text)) {
    return new Error(
      `${path} cannot be opened (${text}). Does the process have the right to write there?`,
    )
  }
  return error
}
