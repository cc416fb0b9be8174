import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Address } from '../../http/address.ts'
import { type ParsedResponse, ResponseParser } from './response-parser.ts'

export type Origin = Address & { insecure: boolean }

/** How an exchange ended: with a response, or with the error that broke it. */
export type Ended =
  | { response: ParsedResponse }
  | { error: Error; unreachable: boolean; untouched: boolean }

/** One buffer for all connections: what is read is parsed, or copied, before the next read. */
const shared = Buffer.allocUnsafeSlow(64 * 1024)

/**
 * One connection, with one request at a time. Below `node:http`: a load test spends most of its time here, and
 * the memory of a sender goes to what its client keeps.
 */
export class Connection {
  readonly #socket: Socket
  #parser = new ResponseParser()
  #ended: ((ended: Ended) => void) | undefined
  #connected = false
  /** The number of exchanges on it. */
  uses = 0

  constructor({ host, port, secure, insecure }: Origin) {
    const onread = {
      buffer: shared,
      callback: (count: number, buffer: Uint8Array) => {
        this.#read((buffer as Buffer).subarray(0, count))
        return true
      },
    }
    // TLS decrypts into buffers of its own.
    this.#socket = secure
      ? connectTls({
          host,
          port,
          servername: /[a-z]/i.test(host) ? host : '',
          rejectUnauthorized: !insecure,
        })
      : connect({ host, port, noDelay: true, onread })
    if (secure) this.#socket.on('data', (bytes: Buffer) => this.#read(bytes))
    this.#socket.once(secure ? 'secureConnect' : 'connect', () => {
      this.#connected = true
    })
    this.#socket.on('error', (error) => this.#fail(error))
    this.#socket.on('close', () => this.#closed())
  }

  /** Whether it can take another request. */
  get usable(): boolean {
    return !this.#socket.destroyed && this.#socket.writable
  }

  /** Sends the bytes of a request; `ended` is called once. */
  exchange(head: string, body: string | Uint8Array, ended: (ended: Ended) => void): void {
    this.#ended = ended
    this.uses++
    this.#parser = new ResponseParser()
    if (typeof body === 'string') {
      this.#socket.write(head + body)
    } else {
      this.#socket.cork()
      this.#socket.write(head)
      this.#socket.write(body)
      this.#socket.uncork()
    }
  }

  close(): void {
    this.#socket.destroy()
  }

  #read(bytes: Buffer): void {
    try {
      // Nobody has asked: the server is out of step.
      if (!this.#ended) throw new Error('the backend sent more than its answer')
      const response = this.#parser.push(bytes)
      if (response) this.#finish(response)
    } catch (error) {
      this.#fail(error as Error)
      this.close()
    }
  }

  #finish(response: ParsedResponse): void {
    if (!response.head.keepAlive) this.close()
    this.#end({ response })
  }

  #closed(): void {
    const response = this.#ended && this.#parser.end()
    if (response) this.#end({ response })
    else this.#fail(new Error('the backend closed the connection before its answer was complete'))
  }

  #fail(error: Error): void {
    this.#end({ error, unreachable: !this.#connected, untouched: !this.#parser.started })
  }

  #end(ended: Ended): void {
    const tell = this.#ended
    this.#ended = undefined
    tell?.(ended)
  }
}
