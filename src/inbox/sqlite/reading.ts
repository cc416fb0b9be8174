import type { Schedule } from '../schedule/schedule.ts'
import { empty, loadedChunk, refill, type SqliteChunk } from './chunks.ts'
import type { Client } from './client.ts'

/** How many bytes of bodies are kept in memory. */
const WINDOW_BYTES = 8 * 1024 * 1024
/** Below so many items that were never looked at, more is read. */
const LOW_ITEMS = 256

/**
 * Keeps in memory what is next. As long as the handlers keep up, events go straight from their request to the
 * handlers; when too much waits, they are read from the file again in the order of arrival.
 */
export class Reading {
  readonly #client: Client
  readonly #schedule: Schedule<SqliteChunk>
  /** The newest delivery that is in the schedule, or was. */
  #last = 0
  /** Whether the tables have newer ones. */
  #behind: boolean
  #loading: Promise<void> | undefined
  #bytes = 0

  constructor(client: Client, schedule: Schedule<SqliteChunk>, behind: boolean) {
    this.#client = client
    this.#schedule = schedule
    this.#behind = behind
  }

  /** A delivery was stored; it is scheduled at once if there is room. */
  stored(chunk: SqliteChunk): void {
    if (!this.#behind && this.#bytes < WINDOW_BYTES) this.#add(chunk)
    else this.#behind = true
  }

  /** The tables have deliveries that this process did not store. */
  changed(): void {
    this.#behind = true
  }

  /** Nothing is left of a delivery. */
  released(chunk: SqliteChunk): void {
    this.#bytes -= chunk.bytes
    chunk.bytes = 0
  }

  /** Reads on when little is left; a promise when there is nothing to do until it has. */
  next(): Promise<void> | undefined {
    if (!this.#behind) return undefined
    if (!this.#loading && this.#schedule.fresh < LOW_ITEMS) {
      this.#loading = this.#load().finally(() => {
        this.#loading = undefined
      })
    }
    return this.#schedule.fresh ? undefined : this.#loading
  }

  /** Brings bodies back that were dropped. */
  async refill(chunks: readonly SqliteChunk[]): Promise<void> {
    const missing = chunks.filter(({ items }) => !items)
    const rows = await this.#client.ask('bodies', { seqs: missing.map(({ sequence }) => sequence) })
    for (const [index, chunk] of missing.entries()) {
      const row = rows[index]
      if (!row || chunk.items) continue
      refill(chunk, row)
      this.#bytes += chunk.bytes
    }
  }

  async #load(): Promise<void> {
    if (this.#bytes >= WINDOW_BYTES) this.#drop()
    const bytes = Math.max(1, WINDOW_BYTES - this.#bytes)
    await this.#client.ask('load', { after: this.#last, bytes }, ({ loaded, end }) => {
      // In the order of the answers: what is stored after this one was not read by it.
      this.#behind = !end
      for (const one of loaded) {
        const chunk = loadedChunk(one)
        this.#last = one.row.seq
        if (chunk && one.row.front) this.#insert(chunk)
        else if (chunk) this.#add(chunk)
      }
    })
  }

  #add(chunk: SqliteChunk): void {
    this.#last = chunk.sequence
    this.#bytes += chunk.bytes
    this.#schedule.add(chunk)
  }

  #insert(chunk: SqliteChunk): void {
    this.#bytes += chunk.bytes
    chunk.next = chunk.items?.length ?? 0
    for (let index = 0; index < chunk.next; index++) {
      this.#schedule.insert(chunk, index, chunk.states?.get(index))
    }
  }

  /** Events that wait for another attempt, and those behind them, must not keep the others out of memory. */
  #drop(): void {
    for (const { chunk } of this.#schedule.held()) {
      if (!chunk.items || chunk.claimed || chunk.next < chunk.items.length) continue
      this.#bytes -= empty(chunk)
    }
  }
}
