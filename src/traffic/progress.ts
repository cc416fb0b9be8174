import { readFile, rename, writeFile } from 'node:fs/promises'

type State = { v: 1; sources: readonly string[]; done: number }

/** Time between two writes, in milliseconds. */
const EVERY_MS = 500

/**
 * How far a replay has come, in a file: the number of callbacks from the beginning that were all answered. After
 * an end in the middle, what was under way is sent again.
 */
export class ReplayProgress {
  readonly #file: string | undefined
  readonly #sources: readonly string[]
  readonly #answered = new Set<number>()
  #done: number
  #written = 0
  #last: Promise<void> = Promise.resolve()

  private constructor(file: string | undefined, sources: readonly string[], done: number) {
    this.#file = file
    this.#sources = sources
    this.#done = done
  }

  /**
   * @param file where to keep it; without one, nothing is kept
   * @throws Error for a file that is of another replay, or cannot be read
   */
  static async open(file: string | undefined, sources: readonly string[]): Promise<ReplayProgress> {
    const text = file === undefined ? undefined : await readIfThere(file)
    if (text === undefined) return new ReplayProgress(file, sources, 0)
    let state: Partial<State>
    try {
      state = JSON.parse(text)
    } catch {
      state = {}
    }
    if (state.v !== 1 || !Number.isInteger(state.done))
      throw new Error(`"${file}" does not say how far a replay came; remove it to begin anew`)
    if (String(state.sources) !== String(sources))
      throw new Error(
        `"${file}" is of a replay of ${state.sources}; name another file for this one`,
      )
    return new ReplayProgress(file, sources, state.done as number)
  }

  /** How many callbacks from the beginning need not be sent again. */
  get done(): number {
    return this.#done
  }

  /** Remembers that the callback with this number, from 0, was answered. */
  answered(number: number): void {
    this.#answered.add(number)
    while (this.#answered.delete(this.#done)) this.#done++
    const now = performance.now()
    if (this.#file === undefined || now - this.#written < EVERY_MS) return
    this.#written = now
    void this.save().catch(() => {})
  }

  /** Writes the file; it is whole at any moment. @throws Error when it cannot be written */
  save(): Promise<void> {
    const file = this.#file
    if (file === undefined) return Promise.resolve()
    const state: State = { v: 1, sources: this.#sources, done: this.#done }
    const next = this.#last
      .catch(() => {})
      .then(async () => {
        await writeFile(`${file}.new`, `${JSON.stringify(state)}\n`)
        await rename(`${file}.new`, file)
      })
    this.#last = next
    return next
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`"${file}" cannot be read: ${(error as Error).message}`)
  }
}
