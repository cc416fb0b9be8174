import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { InboxDesk } from '../desk.ts'
import type { InboxCounts, InboxItem } from '../port.ts'
import type { ListRequest, PurgeRequest, StoredItem } from '../store.ts'
import type { Left, Listed, Operation } from './file/messages.ts'
import { bringUp, markClosed, OwnedError, open, own } from './file/open.ts'
import { startOf } from './file/start.ts'
import { partsOf, storedOf } from './stored.ts'
import { Ledger } from './thread/ledger.ts'

/** How long it waits until the receiver that owns the inbox has done what was asked, in milliseconds. */
const PATIENCE_MS = 10_000
const POLL_MS = 50

/**
 * An inbox file seen from another process. It reads while a receiver works; what it changes goes through the
 * receiver, if there is one, because only the owner of the file knows what is running.
 */
export class SqliteDesk implements InboxDesk {
  readonly #path: string

  /** @throws Error when there is no such file, or its tables are of another version and it is in use */
  constructor(path: string) {
    if (!existsSync(path)) {
      throw new Error(
        `there is no inbox at ${path}; name it with --inbox, or start a receiver first`,
      )
    }
    bringUp(path)
    this.#path = path
  }

  counts(): InboxCounts {
    const { counts } = startOf(this.#path, true)
    const retrying = this.#read((database) => {
      const row = database.prepare('SELECT count(*) AS n FROM retries WHERE due_at > 0').get()
      return Number(row?.n)
    })
    return { ...counts, waiting: counts.waiting - retrying, running: 0, retrying }
  }

  list(request: ListRequest): StoredItem[] {
    const listed = this.#read((database) =>
      new Ledger(database, { readOnly: true }).run({ name: 'list', ask: request }),
    )
    return (listed as Listed[]).map(storedOf)
  }

  async requeue(refs: readonly string[], as?: readonly InboxItem[]): Promise<number> {
    return sumOf(await this.#change({ name: 'requeue', ask: { refs, as: as && partsOf(as) } }))
  }

  async purge(request: PurgeRequest): Promise<number> {
    return sumOf(await this.#change({ name: 'purge', ask: request }))
  }

  close(): void {}

  #read<T>(work: (database: DatabaseSync) => T): T {
    const database = open(this.#path, { readOnly: true })
    try {
      return work(database)
    } finally {
      database.close()
    }
  }

  async #change(operation: Extract<Operation, { name: 'requeue' | 'purge' }>): Promise<Left> {
    try {
      return this.#changeAlone(operation)
    } catch (error) {
      if (error instanceof OwnedError) return this.#ask(operation)
      throw error
    }
  }

  #changeAlone(operation: Operation): Left {
    const owned = own(this.#path)
    const database = open(owned.path)
    try {
      const ledger = new Ledger(database)
      let left: Left | undefined
      ledger.transaction(() => {
        left = ledger.run(operation) as Left
      })
      markClosed(database)
      return left as Left
    } finally {
      database.close()
      owned.release()
    }
  }

  /** The owner looks for requests twice a second. */
  async #ask(operation: Extract<Operation, { name: 'requeue' | 'purge' }>): Promise<Left> {
    const database = open(this.#path)
    try {
      const before = lettersIn(database)
      const request = JSON.stringify({ [operation.name]: operation.ask })
      const { lastInsertRowid: id } = database
        .prepare('INSERT INTO requests (request) VALUES (?)')
        .run(request)
      const isOpen = database.prepare('SELECT 1 FROM requests WHERE id = ?')
      for (const endsAt = Date.now() + PATIENCE_MS; isOpen.get(id); await sleep(POLL_MS)) {
        if (Date.now() < endsAt) continue
        throw new Error(
          `the receiver that owns ${this.#path} has not answered for ${PATIENCE_MS / 1000} seconds; it does this as soon as it can`,
        )
      }
      const after = lettersIn(database)
      return {
        dead: Math.max(0, before.dead - after.dead),
        quarantined: Math.max(0, before.quarantined - after.quarantined),
        added: 0,
        released: [],
      }
    } finally {
      database.close()
    }
  }
}

function lettersIn(database: DatabaseSync): { dead: number; quarantined: number } {
  const count = database.prepare('SELECT count(*) AS n FROM letters WHERE state = ?')
  return { dead: Number(count.get('dead')?.n), quarantined: Number(count.get('quarantined')?.n) }
}

const sumOf = ({ dead, quarantined }: Left) => dead + quarantined
