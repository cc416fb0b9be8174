import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as httpsRequest, Agent as TlsAgent } from 'node:https'
import { addressOf } from '../http/address.ts'
import type { Exchange } from '../request/verdict/exchange.ts'

/** Headers of a connection, not of a message. https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const OF_CONNECTION = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
])

/** Maximum size of a body that is kept for judging, in bytes; larger ones are passed on all the same. */
export const KEPT_BYTES = 1024 * 1024

/** Time for an answer of the backend, in milliseconds; Chat gives up much earlier, and is told apart. */
const PATIENCE_MS = 30_000

/** What went through. */
export type Passed = {
  body: Buffer
  /** Whether the body was too large to keep. */
  cut: boolean
  answer: PassedAnswer
  /** Time until the answer was complete, in milliseconds. */
  ms: number
}

export type PassedAnswer =
  | { status: number; headers: IncomingMessage['headers']; body: Buffer; cut: boolean }
  | { failure: Extract<Exchange, { failure: unknown }>['failure']; detail: string }

/** Passes requests on to a backend, byte for byte. */
export class Passage {
  readonly #target: URL
  readonly #agent: Agent
  readonly #send: typeof httpRequest

  constructor(target: string, insecure = false) {
    this.#target = new URL(target)
    const secure = this.#target.protocol === 'https:'
    const options = { keepAlive: true, scheduling: 'lifo' } as const
    this.#agent = secure
      ? new TlsAgent({ ...options, rejectUnauthorized: !insecure })
      : new Agent(options)
    this.#send = secure ? httpsRequest : httpRequest
  }

  /** Passes a request on and its answer back; resolves when both are through. It never rejects. */
  pass(request: IncomingMessage, response: ServerResponse): Promise<Passed> {
    const started = performance.now()
    const body = new Keeper()
    return new Promise((resolve) => {
      const done = (answer: PassedAnswer) => {
        clearTimeout(patience)
        const ms = performance.now() - started
        resolve({ body: body.bytes, cut: body.cut, answer, ms })
      }
      const outgoing = this.#send(this.#options(request), (answer) => {
        void passBack(answer, response).then(done)
      })
      const patience = setTimeout(() => {
        outgoing.destroy(new Error(`the backend did not answer within ${PATIENCE_MS / 1000} s`))
      }, PATIENCE_MS)
      outgoing.on('error', (error) => {
        done({ failure: failureOf(error), detail: error.message })
        answerFailure(response, error)
      })
      request.on('data', (chunk: Buffer) => body.add(chunk))
      request.on('error', () => outgoing.destroy(new Error('the sender closed the connection')))
      response.on('close', () => {
        if (!response.writableFinished)
          outgoing.destroy(new Error('the sender closed the connection'))
      })
      request.pipe(outgoing)
    })
  }

  close(): void {
    this.#agent.destroy()
  }

  #options({ method, url = '/', rawHeaders, headers }: IncomingMessage) {
    // Node sends no body at all when no header says how long it is.
    const framing = headers['transfer-encoding'] ? ['Transfer-Encoding', 'chunked'] : []
    const { host: name, pathname, search } = this.#target
    const { host, port } = addressOf(this.#target)
    return {
      agent: this.#agent,
      host,
      port,
      method,
      path: pathOf(pathname, search, url),
      headers: [...forwarded(rawHeaders, 'host'), 'Host', name, ...framing],
      setDefaultHeaders: false,
    }
  }
}

/** The path of the target and, of the request, what follows its own `/`, and the query as it was sent. */
function pathOf(pathname: string, search: string, url: string): string {
  const [path = '', ...query] = url.split('?')
  const below = path === '/' ? '' : path
  const whole = `${pathname.replace(/\/$/, '')}${below}` || '/'
  const sent = query.join('?')
  if (!search) return query.length ? `${whole}?${sent}` : whole
  return sent ? `${whole}${search}&${sent}` : whole + search
}

/** Raw headers in their order and spelling, without those of the connection. */
function forwarded(raw: readonly string[], ...but: string[]): string[] {
  const headers: string[] = []
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase()
    if (!OF_CONNECTION.has(name) && !but.includes(name))
      headers.push(raw[index] as string, raw[index + 1] as string)
  }
  return headers
}

function passBack(answer: IncomingMessage, response: ServerResponse): Promise<PassedAnswer> {
  const { statusCode: status = 0, statusMessage, headers, rawHeaders } = answer
  const body = new Keeper()
  response.sendDate = false
  response.writeHead(status, statusMessage, forwarded(rawHeaders))
  return new Promise((resolve) => {
    answer.on('data', (chunk: Buffer) => body.add(chunk))
    answer.on('end', () => resolve({ status, headers, body: body.bytes, cut: body.cut }))
    answer.on('error', (error) => {
      response.destroy()
      resolve({ failure: 'cut', detail: error.message })
    })
    answer.pipe(response)
  })
}

/** Keeps a body, unless it is too large. */
export class Keeper {
  readonly #chunks: Buffer[] = []
  #size = 0

  get cut(): boolean {
    return this.#size > KEPT_BYTES
  }

  get bytes(): Buffer {
    return this.cut ? Buffer.alloc(0) : Buffer.concat(this.#chunks)
  }

  add(chunk: Buffer): void {
    this.#size += chunk.length
    if (this.cut) this.#chunks.length = 0
    else this.#chunks.push(chunk)
  }
}

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

function failureOf(error: NodeJS.ErrnoException) {
  if (UNREACHABLE.includes(String(error.code))) return 'unreachable'
  return /did not answer/.test(error.message) ? 'timeout' : 'cut'
}

function answerFailure(response: ServerResponse, { message }: Error): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const detail = `tcw proxy got no answer from the backend: ${message}`
  const text = JSON.stringify({ type: 'about:blank', status: 502, title: 'No answer', detail })
  response.writeHead(502, { 'content-type': 'application/problem+json' }).end(text)
}
