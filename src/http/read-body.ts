import type { IncomingMessage } from 'node:http'
import { type Body, BodyError, tooLarge } from './body.ts'

type MaybeParsed = IncomingMessage & { body?: unknown; rawBody?: unknown }

/**
 * Passes the body of a Node request to `accept`: the result of an earlier parser (`rawBody`,
 * `body`), or the stream, read here up to `limit` bytes. `fail` gets a BodyError: 413 above the
 * limit; 500 with the fix when something has read the stream and left no body; 400 when the client
 * disconnected. Exactly one of the two is called, once. It never waits for a stream that has ended.
 */
export function takeBody(
  request: MaybeParsed,
  limit: number,
  accept: (body: Body) => void,
  fail: (error: BodyError) => void,
): void {
  const known = withoutReading(request, limit)
  if (!known) takeStream(request, limit, accept, fail)
  else if (known instanceof BodyError) fail(known)
  else accept(known)
}

/** The body from an earlier parser, or why there is none to read. */
function withoutReading(request: MaybeParsed, limit: number): Body | BodyError | undefined {
  if (isRaw(request.rawBody)) return { raw: request.rawBody }
  if (isRaw(request.body)) return { raw: request.body }
  if (isParsed(request)) return { parsed: request.body }
  if (request.readableDidRead || request.readableEnded || request.destroyed) {
    return new BodyError(
      500,
      'something read the request before the receiver and left no body. Mount the receiver before body parsers, or let one set request.body',
    )
  }
  const declared = Number(request.headers['content-length'])
  return declared > limit ? tooLarge(limit) : undefined
}

/** `takeBody` as a promise; rejects with its BodyError. */
export function readBody(request: MaybeParsed, limit: number): Promise<Body> {
  return new Promise((resolve, reject) => takeBody(request, limit, resolve, reject))
}

const isRaw = (body: unknown) => typeof body === 'string' || body instanceof Uint8Array

/**
 * An unread stream with the body `{}` is what the parsers of Express 4 leave for another
 * Content-Type, or for none.
 */
function isParsed({ body, readableDidRead }: MaybeParsed): boolean {
  if (body === undefined || body === null) return false
  return readableDidRead || typeof body !== 'object' || Object.keys(body).length > 0
}

function takeStream(
  request: IncomingMessage,
  limit: number,
  accept: (body: Body) => void,
  fail: (error: BodyError) => void,
): void {
  let size = 0
  // Released with the first outcome: the request stays in memory until the rest of its body has
  // arrived.
  let chunks: Buffer[] | undefined = []
  const stop = (error: BodyError) => {
    if (!chunks) return
    chunks = undefined
    request.off('data', onData)
    fail(error)
  }
  const onData = (chunk: Buffer) => {
    size += chunk.length
    if (size > limit) stop(tooLarge(limit))
    else chunks?.push(chunk)
  }
  request.on('data', onData)
  request.on('end', () => {
    if (!chunks) return
    const raw = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
    chunks = undefined
    accept({ raw })
  })
  // Node also reports a client that disconnected as an error.
  request.on('error', (error) =>
    stop(new BodyError(400, `the request was aborted: ${error.message}`)),
  )
}
