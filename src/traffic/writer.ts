import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import type { Recorded } from './recorded.ts'

export type WriterOptions = {
  /** The file is rotated before it grows beyond this, in bytes. */
  maxBytes: number
  /** How many files are kept, the current one included. */
  files: number
  /** Called once when writing fails, for example because the disk is full; later lines are tried again. */
  failed: (error: Error) => void
}

/**
 * Writes a recording: a line of JSON for each exchange, appended to a file. What was written is there also when
 * the process is killed.
 */
export class RecordingWriter {
  readonly #file: string
  readonly #options: WriterOptions
  #handle: FileHandle | undefined
  #size = 0
  #told = false
  /** Lines are written one after the other. */
  #last: Promise<void> = Promise.resolve()

  private constructor(file: string, options: WriterOptions) {
    this.#file = file
    this.#options = options
  }

  /** @throws Error when the file cannot be opened */
  static async open(file: string, options: WriterOptions): Promise<RecordingWriter> {
    const writer = new RecordingWriter(file, options)
    await writer.#open().catch((error: Error) => {
      throw new Error(`"${file}" cannot be written: ${error.message}`)
    })
    return writer
  }

  /** Appends an exchange; it does not throw. */
  write(recorded: Recorded): void {
    const line = Buffer.from(`${JSON.stringify(recorded)}\n`)
    this.#last = this.#last.then(() => this.#append(line)).catch((error) => this.#fail(error))
  }

  /** Resolves when everything is written and the file is closed. */
  async close(): Promise<void> {
    await this.#last
    await this.#handle?.close()
    this.#handle = undefined
  }

  async #open(): Promise<void> {
    this.#handle = await open(this.#file, 'a+')
    const { size } = await this.#handle.stat()
    this.#size = size
    if (size) await this.#endLine(this.#handle, size)
  }

  /** A line that a crash has cut must not be continued. */
  async #endLine(handle: FileHandle, size: number): Promise<void> {
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
    if (buffer[0] === 0x0a) return
    await handle.write('\n')
    this.#size++
  }

  async #append(line: Buffer): Promise<void> {
    if (this.#size && this.#size + line.length > this.#options.maxBytes) await this.#rotate()
    if (!this.#handle) await this.#open()
    await this.#handle?.appendFile(line)
    this.#size += line.length
  }

  /** `file` becomes `file.1`, `file.1` becomes `file.2`, and so on; the oldest goes. */
  async #rotate(): Promise<void> {
    await this.#handle?.close()
    this.#handle = undefined
    const older = this.#options.files - 1
    if (older < 1) await rm(this.#file, { force: true })
    for (let number = older; number >= 1; number--) {
      const from = number === 1 ? this.#file : `${this.#file}.${number - 1}`
      await rename(from, `${this.#file}.${number}`).catch(ignoreMissing)
    }
    await this.#open()
  }

  #fail(error: Error): void {
    if (this.#told) return
    this.#told = true
    this.#options.failed(new Error(`"${this.#file}" cannot be written: ${error.message}`))
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
