import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { addressOf } from '../http/address.ts'
import { type ParsedResponse, ResponseParser } from '../sender/http/response-parser.ts'

/** A part of a request, and how long to wait before it, in milliseconds. */
export type Piece = { bytes: string | Buffer; afterMs?: number }

/** What came back: a response, or why not. */
export type RawAnswer = { response: ParsedResponse } | { reason: string }

/**
 * Sends a request in pieces, as slowly as they say, over a connection of its own, and gives its answer.
 *
 * @param patienceMs time for the whole, in milliseconds
 */
export function sendPieces(
  url: string,
  pieces: readonly Piece[],
  { patienceMs, insecure }: { patienceMs: number; insecure: boolean },
): Promise<RawAnswer> {
  const { secure, ...target } = addressOf(url)
  const parser = new ResponseParser()
  return new Promise((resolve) => {
    const socket = secure
      ? connectTls({ ...target, rejectUnauthorized: !insecure })
      : connect(target)
    const done = (answer: RawAnswer) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const timer = setTimeout(
      () => done({ reason: `no answer within ${patienceMs} ms` }),
      patienceMs,
    )
    socket.on('data', (bytes) => {
      try {
        const response = parser.push(bytes)
        if (response) done({ response })
      } catch (error) {
        done({ reason: (error as Error).message })
      }
    })
    socket.on('error', (error) => done({ reason: error.message }))
    socket.on('close', () => {
      const response = parser.end()
      done(response ? { response } : { reason: 'the connection was closed without an answer' })
    })
    void write(pieces, (bytes) => socket.writable && socket.write(bytes))
  })
}

async function write(pieces: readonly Piece[], put: (bytes: string | Buffer) => void) {
  for (const { bytes, afterMs = 0 } of pieces) {
    if (afterMs) await new Promise((resolve) => setTimeout(resolve, afterMs))
    put(bytes)
  }
}

/** The head of a POST request, with the headers that the platform sends. */
export function headOf(url: string, length: number, more: readonly string[] = []): string {
  const { host, pathname, search } = new URL(url)
  const lines = [`POST ${pathname}${search} HTTP/1.1`, `Host: ${host}`, `Content-Length: ${length}`]
  return `${[...lines, ...more].join('\r\n')}\r\n\r\n`
}
