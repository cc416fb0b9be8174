import type { StoredFailure } from '../store.ts'
import type { SqliteChunk } from './chunks.ts'
import type { Client } from './client.ts'
import type { Name, NewLetter, Operations } from './file/messages.ts'

/** How long it waits before it tries again to write, in milliseconds. */
const RETRY_MS = 1_000
/** How long a result waits for an event that is stored, and shares the way and the commit of it; in milliseconds. */
const COMPANY_MS = 5
/** So many results may wait to be written; then nothing more is given out. */
const MOST = 5_000

type Write = () => Promise<unknown>

/**
 * Writes how handlers ended, behind their back: nobody has to wait for it, since a result that is lost with the
 * process only means that its event is handled again. What cannot be written (a full disk) is written later, in
 * the same order.
 */
export class Results {
  readonly #client: Client
  readonly #caughtUp: () => void
  #done: number[] = []
  #partial: SqliteChunk[] = []
  #flushing: NodeJS.Timeout | undefined
  #pending = 0
  #unwritten: Write[] = []
  #timer: NodeJS.Timeout | undefined
  readonly #waiting: (() => void)[] = []

  /** @param caughtUp called when items may be given out again */
  constructor(client: Client, caughtUp: () => void) {
    this.#client = client
    client.beforeFlush = () => {
      if (this.#flushing) this.#flush()
    }
    this.#caughtUp = caughtUp
  }

  get isBehind(): boolean {
    return this.#unwritten.length > 0 || this.#pending > MOST
  }

  /** An item is handled. */
  handled(chunk: SqliteChunk, place: number): void {
    if (chunk.left) {
      if (!chunk.handled.length) this.#partial.push(chunk)
      chunk.handled.push(place)
    } else if (chunk.isPartial || chunk.hasLetters) {
      const { sequence: seq, hasLetters: keep } = chunk
      this.#write('finish', { seq, keep })
      return
    } else this.#done.push(chunk.sequence)
    this.#schedule()
  }

  /** An item has become a letter. */
  letter(chunk: SqliteChunk, letter: NewLetter): void {
    this.#write('letter', { ...letter, isLast: chunk.left === 0 })
    chunk.hasLetters = true
  }

  /** An item is tried again, or (`dueAt` 0) is being tried. */
  tried(
    chunk: SqliteChunk,
    place: number,
    state: {
      attempt: number
      dueAt: number
      done: readonly string[]
      failures: readonly StoredFailure[]
    },
  ): Promise<unknown> {
    chunk.isPartial = true
    const { sequence: seq } = chunk
    return this.#write('retry', { seq, place, running: state.dueAt === 0, ...state })
  }

  /** Resolves when everything so far is written, or could not be. */
  async written(): Promise<void> {
    this.#flush()
    if (this.#pending) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #schedule(): void {
    this.#flushing ??= setTimeout(() => this.#flush(), COMPANY_MS)
  }

  #flush(): void {
    clearTimeout(this.#flushing)
    this.#flushing = undefined
    if (this.#done.length) this.#write('done', { seqs: this.#done.splice(0) })
    for (const chunk of this.#partial.splice(0)) {
      // The rest came in the same turn: one deletion.
      if (!chunk.left) continue
      chunk.isPartial = true
      this.#write('finish', { seq: chunk.sequence, places: chunk.handled.splice(0), keep: false })
    }
  }

  #write<N extends Name>(name: N, ask: Operations[N]['ask']): Promise<unknown> {
    const write = () => this.#client.ask(name, ask)
    if (this.#unwritten.length) {
      this.#unwritten.push(write)
      return Promise.resolve()
    }
    return this.#try(write)
  }

  #try(write: Write): Promise<unknown> {
    this.#pending++
    return write().then(
      () => this.#settled(),
      () => {
        this.#unwritten.push(write)
        this.#timer ??= setTimeout(() => this.#again(), RETRY_MS).unref()
        this.#settled()
      },
    )
  }

  #again(): void {
    this.#timer = undefined
    for (const write of this.#unwritten.splice(0)) this.#try(write)
    this.written().then(() => {
      if (!this.isBehind) this.#caughtUp()
    })
  }

  #settled(): void {
    this.#pending--
    if (!this.#pending) for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
