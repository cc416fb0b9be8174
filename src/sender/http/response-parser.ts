import { ChunkedBody } from './chunked.ts'
import { NotHttp, parseHead, type ResponseHead } from './response-head.ts'

/** Maximum size of a head, and of a body, in bytes. */
const HEAD_LIMIT = 64 * 1024
const BODY_LIMIT = 1024 * 1024

export type ParsedResponse = { head: ResponseHead; text: string }

/**
 * Parses one response from the bytes of a connection. The bytes may be overwritten after each call: what is
 * needed later is copied.
 */
export class ResponseParser {
  #head: ResponseHead | undefined
  #begun: Buffer | undefined
  #parts: Buffer[] = []
  #size = 0
  #chunked: ChunkedBody | undefined

  /** Whether anything of a response has come. */
  get started(): boolean {
    return this.#head !== undefined || this.#begun !== undefined
  }

  /**
   * @returns the response when it is complete
   * @throws NotHttp for anything but a response, and for one that is too large
   */
  push(bytes: Buffer): ParsedResponse | undefined {
    let rest = bytes
    while (!this.#head) {
      const all: Buffer = this.#begun ? Buffer.concat([this.#begun, rest]) : rest
      const end = all.indexOf('\r\n\r\n')
      if (end < 0) return this.#keep(all)
      const head = parseHead(all.toString('latin1', 0, end))
      rest = all.subarray(end + 4)
      this.#begun = undefined
      // 100 Continue and 103 Early Hints come before the response itself.
      if (head.status >= 200) this.#begin(head)
    }
    return this.#body(this.#head, rest)
  }

  /** The end of the connection: it completes a response without a length. */
  end(): ParsedResponse | undefined {
    return this.#head?.body === 'close' ? this.#done(this.#head) : undefined
  }

  #keep(all: Buffer): undefined {
    if (all.length > HEAD_LIMIT) throw new NotHttp('the answer has no end of its headers')
    this.#begun = Buffer.from(all)
  }

  #begin(head: ResponseHead): void {
    this.#head = head
    if (head.body === 'chunked') this.#chunked = new ChunkedBody()
    if (typeof head.body === 'number') checkSize(head.body)
  }

  #body(head: ResponseHead, bytes: Buffer): ParsedResponse | undefined {
    if (this.#chunked) {
      const used = this.#chunked.push(bytes, (part) => this.#add(part))
      if (!this.#chunked.done) return undefined
      return this.#done(head, bytes.length > used)
    }
    if (head.body === 'close') return this.#add(bytes)
    const length = head.body as number
    // Nearly every answer comes in one piece.
    if (!this.#size && bytes.length === length)
      return { head, text: bytes.toString('utf8', 0, length) }
    this.#add(bytes.subarray(0, length - this.#size))
    return this.#size === length ? this.#done(head, bytes.length > length) : undefined
  }

  #add(part: Buffer): undefined {
    this.#size += part.length
    checkSize(this.#size)
    if (part.length) this.#parts.push(Buffer.from(part))
  }

  /** @param surplus whether more came than the response: the connection is of no use any more */
  #done(head: ResponseHead, surplus = false): ParsedResponse {
    const text = Buffer.concat(this.#parts).toString()
    return { head: surplus ? { ...head, keepAlive: false } : head, text }
  }
}

function checkSize(bytes: number): void {
  if (bytes > BODY_LIMIT) throw new NotHttp(`the answer has more than ${BODY_LIMIT} bytes`)
}
