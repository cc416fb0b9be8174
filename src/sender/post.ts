import { PLATFORM_TIMEOUT_SECONDS } from '../contract/protocol.ts'
import { addressOf } from '../http/address.ts'
import type { Exchange } from '../request/verdict/exchange.ts'
import { Connection, type Ended, type Origin } from './http/connection.ts'

/** How a backend answered a request, or why it did not. */
export type Posted = Exchange & {
  /** From the start of the request to the end of the answer, in milliseconds. */
  ms: number
  /** The headers of the answer by lower-case name; empty without an answer. */
  headers: Record<string, string>
  /** What went wrong, for a `failure`. */
  detail?: string
}

export type Outgoing = {
  /** The whole URL, with its query. */
  url: string
  body: string | Uint8Array
  /** The platform sends only Host and Content-Length, which are always set. */
  headers?: Record<string, string>
}

export type PosterOptions = {
  /** Maximum number of connections per backend; 50 by default. */
  connections?: number
  /** Time for the whole exchange in milliseconds, that of the platform by default. */
  timeoutMs?: number
  /** Accept certificates that cannot be verified. */
  insecure?: boolean
}

/**
 * Posts callbacks as the platform does: connections are kept alive, no header but those of HTTP, and everything
 * within two seconds. Redirects are not followed.
 */
export class Poster {
  readonly #pools = new Map<string, Pool>()
  readonly #options: Required<PosterOptions>

  constructor({ connections = 50, timeoutMs, insecure = false }: PosterOptions = {}) {
    const ms = timeoutMs ?? PLATFORM_TIMEOUT_SECONDS * 1000
    this.#options = { connections, timeoutMs: ms, insecure }
  }

  /**
   * Sends a request; it never rejects.
   *
   * @throws TypeError for a URL that is not http: or https:
   */
  post(outgoing: Outgoing): Promise<Posted> {
    const { url } = outgoing
    // Everything up to the path is the same for each request: parsing a URL costs more than sending it.
    const [origin, path] = divided(url)
    let pool = this.#pools.get(origin)
    if (!pool) {
      pool = new Pool(originOf(url, this.#options.insecure), this.#options)
      this.#pools.set(origin, pool)
    }
    return new Promise((resolve) => pool.add(outgoing, path, resolve))
  }

  /** Ends all connections at once; requests that are under way end as `cut`. */
  async close(): Promise<void> {
    for (const pool of this.#pools.values()) pool.close()
  }
}

/** The URL up to its path, and the rest. `http://localhost:3000?a=b` has no path. */
function divided(url: string): [origin: string, path: string] {
  const from = url.indexOf('//') + 2
  const end = url.slice(from).search(/[/?]/)
  if (end < 0) return [url, '/']
  const rest = url.slice(from + end)
  return [url.slice(0, from + end), rest.startsWith('/') ? rest : `/${rest}`]
}

function originOf(url: string, insecure: boolean): Origin & { name: string } {
  const { protocol, host } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new TypeError(`"${url.slice(0, 60)}" is not a URL of http: or https:`)
  return { ...addressOf(url), insecure, name: host }
}

type Waiting = {
  head: string
  body: string | Uint8Array
  started: number
  resolve: (posted: Posted) => void
  /** The connection, once it has one. */
  connection?: Connection
  timer?: NodeJS.Timeout
  over: boolean
}

/** The connections to one backend. */
class Pool {
  readonly #origin: Origin & { name: string }
  readonly #options: Required<PosterOptions>
  readonly #idle: Connection[] = []
  readonly #open = new Set<Connection>()
  readonly #queue: Waiting[] = []
  #closed = false

  constructor(origin: Origin & { name: string }, options: Required<PosterOptions>) {
    this.#origin = origin
    this.#options = options
  }

  add({ body, headers = {} }: Outgoing, path: string, resolve: Waiting['resolve']): void {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${clean(value)}\r\n`)
    const target = clean(path).replaceAll(' ', '%20')
    const head = `POST ${target} HTTP/1.1\r\nHost: ${this.#origin.name}\r\n${lines.join('')}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    const waiting: Waiting = { head, body, started: performance.now(), resolve, over: false }
    const { timeoutMs } = this.#options
    waiting.timer = setTimeout(() => {
      const detail = `no whole answer within ${timeoutMs} ms`
      this.#end(waiting, { failure: 'timeout', detail }, {})
      waiting.connection?.close()
    }, timeoutMs)
    if (this.#open.size >= this.#options.connections && !this.#idle.length)
      this.#queue.push(waiting)
    else this.#send(waiting)
  }

  close(): void {
    this.#closed = true
    for (const connection of this.#open) connection.close()
  }

  #send(waiting: Waiting, fresh = false): void {
    const connection = (fresh ? undefined : this.#takeIdle()) ?? this.#connect()
    waiting.connection = connection
    connection.exchange(waiting.head, waiting.body, (ended) => {
      this.#release(connection)
      this.#ended(waiting, connection, ended)
      this.#next()
    })
  }

  #takeIdle(): Connection | undefined {
    let connection = this.#idle.pop()
    while (connection && !connection.usable) {
      this.#open.delete(connection)
      connection = this.#idle.pop()
    }
    return connection
  }

  #connect(): Connection {
    const connection = new Connection(this.#origin)
    this.#open.add(connection)
    return connection
  }

  #release(connection: Connection): void {
    if (connection.usable && !this.#closed) this.#idle.push(connection)
    else this.#open.delete(connection)
  }

  #next(): void {
    let waiting = this.#queue.shift()
    while (waiting?.over) waiting = this.#queue.shift()
    if (waiting) this.#send(waiting)
  }

  #ended(waiting: Waiting, connection: Connection, ended: Ended): void {
    if ('response' in ended) {
      const { head, text } = ended.response
      this.#end(waiting, { status: head.status, text }, head.headers)
      return
    }
    // A backend may close an idle connection at the moment when it is used again: no answer of its own.
    if (connection.uses > 1 && ended.untouched && !waiting.over && !this.#closed)
      this.#send(waiting, true)
    else {
      const failure = ended.unreachable ? 'unreachable' : 'cut'
      this.#end(waiting, { failure, detail: describe(ended.error) }, {})
    }
  }

  #end(
    waiting: Waiting,
    exchange: Exchange & { detail?: string },
    headers: Posted['headers'],
  ): void {
    if (waiting.over) return
    waiting.over = true
    clearTimeout(waiting.timer)
    waiting.resolve({ ...exchange, ms: performance.now() - waiting.started, headers })
  }
}

/** Line ends would make further headers. */
const clean = (text: string) => text.replaceAll(/[\r\n]/g, '')

/** The errors of several addresses of a host come as one with an empty message. */
function describe(error: Error): string {
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error
  return first.message || String((first as { code?: string }).code ?? 'the connection failed')
}
