import type { IncomingMessage } from 'node:http'
import { type Body, BodyError, tooLarge } from '../body.ts'

type MaybeParsed = IncomingMessage & { body?: unknown; rawBody?: unknown }

/**
 * The body of a Node request: what a parser left (`rawBody`, `body`), else the stream, read here up to `limit` bytes. Rejects with
 * a BodyError: 413 above the limit; 500 that names the fix when somebody has read the stream and left no body; 400 when the
 * client went away. It never waits for a stream that has ended.
 */
export function readBody(request: MaybeParsed, limit: number): Promise<Body> | Body {
  if (isRaw(request.rawBody)) return { raw: request.rawBody }
  if (isRaw(request.body)) return { raw: request.body }
  if (isParsed(request)) return { parsed: request.body }
  if (request.readableDidRead || request.readableEnded || request.destroyed) {
    throw new BodyError(
      500,
      'something read the request before the receiver and left no body. Mount the receiver before body parsers, or let one set request.body',
    )
  }
  const declared = Number(request.headers['content-length'])
  if (declared > limit) throw tooLarge(limit)
  return readStream(request, limit)
}

const isRaw = (body: unknown) => typeof body === 'string' || body instanceof Uint8Array

/** `{}` beside a stream that nobody has read is what Express 4's parsers leave for a Content-Type that is not theirs, or for none. */
function isParsed({ body, readableDidRead }: MaybeParsed): boolean {
  if (body === undefined || body === null) return false
  return readableDidRead || typeof body !== 'object' || Object.keys(body).length > 0
}

function readStream(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = (error: Error) => {
      request.off('data', onData)
      // The request lives on until the rest of its body has come.
      chunks.length = 0
      reject(error)
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) stop(tooLarge(limit))
      else chunks.push(chunk)
    }
    request.on('data', onData)
    request.on('end', () => resolve({ raw: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) }))
    // Node reports a client that went away as an error, too.
    request.on('error', (error) => stop(new BodyError(400, `the request broke off before its end: ${error.message}`)))
  })
}
