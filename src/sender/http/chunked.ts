import { NotHttp } from './response-head.ts'

/** Maximum number of characters in the line before a chunk. */
const LONGEST_LINE = 1024

/** Takes the bytes of a chunked body as they come and gives those of the body. */
export class ChunkedBody {
  /** What is left of the current chunk; -1 while a line is read. */
  #left = -1
  #line = ''
  #state: 'size' | 'data' | 'after' | 'trailer' | 'end' = 'size'

  /** Whether the body is complete. */
  get done(): boolean {
    return this.#state === 'end'
  }

  /**
   * Takes bytes; `add` gets parts of the body.
   *
   * @returns the number of bytes that belong to this body
   * @throws NotHttp for a size that is no number
   */
  push(bytes: Buffer, add: (part: Buffer) => void): number {
    let at = 0
    while (at < bytes.length && !this.done) {
      if (this.#state === 'data') {
        const part = bytes.subarray(at, at + this.#left)
        add(part)
        at += part.length
        this.#left -= part.length
        if (!this.#left) this.#state = 'after'
      } else {
        at = this.#readLine(bytes, at)
      }
    }
    return at
  }

  #readLine(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(0x0a, from)
    const to = end < 0 ? bytes.length : end
    this.#line += bytes.toString('latin1', from, to)
    if (this.#line.length > LONGEST_LINE) throw new NotHttp('a chunk of the answer has no size')
    if (end < 0) return bytes.length
    const line = this.#line.replace(/\r$/, '')
    this.#line = ''
    this.#ended(line)
    return end + 1
  }

  #ended(line: string): void {
    if (this.#state === 'size') {
      const size = /^([0-9a-f]{1,8})[ \t]*(;.*)?$/i.exec(line)?.[1]
      if (!size) throw new NotHttp(`a chunk of the answer has no size: "${line.slice(0, 60)}"`)
      this.#left = Number.parseInt(size, 16)
      this.#state = this.#left ? 'data' : 'trailer'
    } else if (this.#state === 'after') this.#state = 'size'
    else if (line === '') this.#state = 'end'
  }
}
