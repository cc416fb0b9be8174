import { type Agent, createServer, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A request as a test writes it; a body that is no text and no bytes is sent as JSON. */
export type Outgoing = {
  url: string
  method?: string
  headers?: OutgoingHttpHeaders
  body?: unknown
}

export type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  body: any
}

export type Send = (outgoing: Outgoing) => Promise<Answer>

/** Listens on a free port until the test ends and returns the origin. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Serves a request listener on a free port until the test ends and returns the origin. */
export const serving = (listener: Parameters<typeof createServer>[1]) =>
  listening(createServer(listener))

/** The bytes of a body as they are sent. */
export function bytesOf(body: unknown): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

/**
 * Sends over real HTTP. Only the given headers are set (fetch would add a Content-Type), and
 * Content-Length unless the headers have `transfer-encoding: chunked`. Without an agent, every
 * request has its own connection.
 */
export function sender(origin: string, agent: Agent | false = false): Send {
  return async ({ url, method = 'POST', headers = {}, body }) => {
    const bytes = bytesOf(body)
    const chunked = headers['transfer-encoding'] === 'chunked'
    const length = bytes && !chunked ? { 'content-length': bytes.length } : {}
    return new Promise<Answer>((resolve, reject) => {
      const outgoing = request(
        origin + url,
        { method, agent, headers: { ...length, ...headers } },
        async (response) => {
          try {
            resolve(answer(response.statusCode ?? 0, response.headers, await text(response)))
          } catch (error) {
            reject(error)
          }
        },
      )
      outgoing.on('error', reject)
      outgoing.end(bytes)
    })
  }
}

/** An answer whose text is parsed where it is JSON. */
export function answer(status: number, headers: Answer['headers'], text: string): Answer {
  return { status, headers, text, body: text.startsWith('{') ? JSON.parse(text) : undefined }
}
