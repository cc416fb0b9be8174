import { Agent, type Dispatcher } from 'undici'
import { PLATFORM_TIMEOUT_SECONDS } from '../contract/protocol.ts'
import type { Exchange } from '../request/verdict/exchange.ts'

/** How a backend answered a request, or why it did not. */
export type Posted = Exchange & {
  /** From the start of the request to the end of the answer, in milliseconds. */
  ms: number
  /** The headers of the answer by lower-case name; empty without an answer. */
  headers: Record<string, string | string[] | undefined>
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

/** Maximum size of an answer that is read, in bytes. */
const ANSWER_LIMIT = 1024 * 1024

/**
 * Posts callbacks as the platform does: connections are kept alive, no header but those of HTTP, and everything
 * within two seconds. Redirects are not followed.
 */
export class Poster {
  readonly #agent: Agent
  readonly #timeoutMs: number

  constructor({ connections = 50, timeoutMs, insecure = false }: PosterOptions = {}) {
    this.#timeoutMs = timeoutMs ?? PLATFORM_TIMEOUT_SECONDS * 1000
    this.#agent = new Agent({
      connections,
      connect: { timeout: this.#timeoutMs, rejectUnauthorized: !insecure },
      // The time limit below covers the whole exchange.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
  }

  /** Sends a request; it never rejects. */
  post(outgoing: Outgoing): Promise<Posted> {
    return new Promise((resolve) => {
      const started = performance.now()
      const exchange = new Passage(started, resolve)
      exchange.limit(this.#timeoutMs)
      const { origin, pathname, search } = new URL(outgoing.url)
      const request: Dispatcher.DispatchOptions = {
        origin,
        path: pathname + search,
        method: 'POST',
        body: outgoing.body,
        headers: outgoing.headers ?? {},
      }
      this.#agent.dispatch(request, exchange)
    })
  }

  /** Ends all connections at once; requests that are under way end as `cut`. */
  async close(): Promise<void> {
    await this.#agent.destroy()
  }
}

/** One exchange. Below `fetch`, because a load test spends most of its time here. */
class Passage implements Dispatcher.DispatchHandler {
  readonly #started: number
  readonly #resolve: (posted: Posted) => void
  readonly #chunks: Buffer[] = []
  #size = 0
  #status = 0
  #headers: Posted['headers'] = {}
  #timer?: NodeJS.Timeout
  #controller?: Dispatcher.DispatchController
  #done = false

  constructor(started: number, resolve: (posted: Posted) => void) {
    this.#started = started
    this.#resolve = resolve
  }

  limit(ms: number): void {
    this.#timer = setTimeout(() => {
      this.#end({ failure: 'timeout', detail: `no whole answer within ${ms} ms` })
      this.#controller?.abort(new Error('timeout'))
    }, ms)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#done) controller.abort(new Error('timeout'))
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Posted['headers'],
  ): void {
    this.#status = status
    this.#headers = headers
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#size <= ANSWER_LIMIT) this.#chunks.push(chunk)
    else controller.abort(new Error(`the answer has more than ${ANSWER_LIMIT} bytes`))
  }

  onResponseEnd(): void {
    const [first] = this.#chunks
    const bytes = this.#chunks.length === 1 ? (first as Buffer) : Buffer.concat(this.#chunks)
    this.#end({ status: this.#status, text: bytes.toString() })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const detail = describe(error)
    // No answer, and the connection was never there.
    const failure = this.#controller && !UNREACHABLE.has(codeOf(error)) ? 'cut' : 'unreachable'
    this.#end({ failure, detail })
  }

  #end(exchange: Exchange & { detail?: string }): void {
    if (this.#done) return
    this.#done = true
    clearTimeout(this.#timer)
    const ms = performance.now() - this.#started
    this.#resolve({ ...exchange, ms, headers: this.#headers })
  }
}

const UNREACHABLE = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'],
])

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '')

/** The errors of several addresses of a host come as one with an empty message. */
function describe(error: Error): string {
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error
  return first.message || codeOf(first) || 'the connection failed'
}
