import type { DatabaseSync } from 'node:sqlite'
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { PurgeRequest } from '../../store.ts'
import type {
  Answer,
  Attached,
  Left,
  Message,
  Operation,
  Requeue,
  Result,
} from '../file/messages.ts'
import { markClosed, open } from '../file/open.ts'
import { Files } from './files.ts'
import { Ledger } from './ledger.ts'
import { nothingLeft } from './letters.ts'

/** How many messages share a commit at most. */
const MOST_MESSAGES = 64
/** How often it looks for requests of other processes, in milliseconds. */
const REQUESTS_MS = 500

type Read = Attached & { operations: Operation[] }

/**
 * The thread that has the database: an fsync here delays no request. What arrives while a commit runs shares
 * the next one. Only what will be acknowledged waits for the disk; that a result was written only to the memory
 * of the operating system costs a second handling when the power fails.
 */
class Thread {
  readonly #port: MessagePort
  readonly #database: DatabaseSync
  readonly #ledger: Ledger
  readonly #files: Files
  #full = true

  constructor(port: MessagePort, path: string) {
    this.#port = port
    this.#database = open(path)
    // Creates the log, if it is not there yet, so that it can be watched.
    this.#database.exec('BEGIN IMMEDIATE; COMMIT')
    this.#ledger = new Ledger(this.#database)
    this.#files = new Files(path)
    port.on('message', (message: Message | 'close') => this.#take(message))
    const timer = setInterval(() => this.#requests(), REQUESTS_MS)
    timer.unref()
    this.#requests()
  }

  #take(first: Message | 'close'): void {
    const messages: Read[] = []
    let next: { message: Message | 'close' } | undefined = { message: first }
    while (next && next.message !== 'close') {
      messages.push(read(next.message))
      next = messages.length < MOST_MESSAGES ? receiveMessageOnPort(this.#port) : undefined
    }
    if (messages.length) this.#answer(messages)
    if (next?.message === 'close') this.#close()
  }

  #answer(messages: readonly Read[]): void {
    let results: Result[]
    try {
      results = this.#transaction(messages)
    } catch (error) {
      results = this.#oneByOne(messages, error)
    }
    this.#send({ messages: messages.length, results })
  }

  #transaction(messages: readonly Read[]): Result[] {
    const results: Result[] = []
    const isDurable = messages.some(({ operations }) => operations.some(Ledger.isDurable))
    this.#commit(isDurable, () => {
      for (const message of messages) {
        for (const operation of message.operations) {
          results.push(resultOf(operation, this.#ledger.run(operation, message)))
        }
      }
    })
    return results
  }

  /** One operation that cannot be done must not take the others with it; a full disk fails them all. */
  #oneByOne(messages: readonly Read[], error: unknown): Result[] {
    const all = messages.flatMap((message) =>
      message.operations.map((operation) => ({ ...message, operations: [operation] })),
    )
    const isHopeless =
      all.length === 1 || /full|disk I\/O|malformed|was (removed|replaced)/i.test(textOf(error))
    if (/full/i.test(textOf(error))) this.#makeRoom()
    if (isHopeless) return all.map(() => ({ ok: false, error: textOf(error) }))
    return all.map((message) => {
      try {
        return this.#transaction([message])[0] as Result
      } catch (problem) {
        return { ok: false, error: textOf(problem) }
      }
    })
  }

  /** The write-ahead log may have most of what the disk has left. */
  #makeRoom(): void {
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {
      // Not even for that.
    }
  }

  #commit(isDurable: boolean, work: () => void): void {
    if (isDurable !== this.#full) {
      this.#database.exec(`PRAGMA synchronous = ${isDurable ? 'FULL' : 'NORMAL'}`)
      this.#full = isDurable
    }
    this.#ledger.transaction(work)
    if (isDurable) this.#files.check()
  }

  /** What another process asks for, such as `tcw inbox retry`. */
  #requests(): void {
    try {
      const rows = this.#database.prepare('SELECT * FROM requests ORDER BY id').all()
      if (!rows.length) return
      const sum = nothingLeft()
      this.#commit(true, () => {
        for (const { id, request } of rows) {
          add(sum, this.#request(String(request)))
          this.#database.prepare('DELETE FROM requests WHERE id = ?').run(Number(id))
        }
      })
      this.#send({ left: sum })
    } catch {
      // Such as a full disk; they are still there the next time.
    }
  }

  #request(text: string): Left {
    const { requeue, purge } = asked(text)
    if (requeue) return this.#ledger.run({ name: 'requeue', ask: requeue }) as Left
    if (purge) return this.#ledger.run({ name: 'purge', ask: purge }) as Left
    return nothingLeft()
  }

  #close(): void {
    try {
      markClosed(this.#database)
    } catch {
      // It is checked when it is opened the next time.
    }
    this.#database.close()
    this.#port.close()
  }

  #send(answer: Answer): void {
    this.#port.postMessage(answer)
  }
}

function read({ operations, buffer, printsAt }: Message): Read {
  const prints = new Int32Array(buffer, printsAt)
  return { operations: JSON.parse(operations), bytes: new Uint8Array(buffer), prints }
}

function resultOf({ name }: Operation, value: any): Result {
  return name === 'append' && !value.duplicates.length ? value.seq : { ok: true, value }
}

/** Nothing when a row was not written by this package. */
function asked(text: string): { requeue?: Requeue; purge?: PurgeRequest } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}

function add(sum: Left, left: Left): void {
  sum.dead += left.dead
  sum.quarantined += left.quarantined
  sum.added += left.added
  sum.released.push(...left.released)
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

new Thread(parentPort as MessagePort, workerData as string)
