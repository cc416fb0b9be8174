import type { StoredFailure } from '../store.ts'
import type { SqliteChunk } from './chunks.ts'
import type { Client } from './client.ts'
import type { Name, NewLetter, Operations } from './file/messages.ts'

/** How long it waits before it tries again to write, in milliseconds. */
const RETRY_MS = 1_000
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
  #scheduled = false
  #pending = 0
  #unwritten: Write[] = []
  #timer: NodeJS.Timeout | undefined
  readonly #waiting: (() => void)[] = []

  /** @param caughtUp called when items may be given out again */
  constructor(client: Client, caughtUp: () => void) {
    this.#client = client
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
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => this.#flush())
  }

  #flush(): void {
    this.#scheduled = false
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
