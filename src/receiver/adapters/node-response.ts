import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished } from 'node:stream'
import type { ReceiverResponse } from '../response.ts'

/** Writes a response; what is left of a body that nobody wants is read to its end, for a second at most. */
export function writeResponse(
  { status, headers, body }: ReceiverResponse,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // Somebody else has answered meanwhile, such as a middleware that limits the time.
  if (response.headersSent) return
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  if (request.complete) response.end(body)
  else {
    response.write(body)
    endAfterRest(request, response)
  }
}

/** Milliseconds in which a client may finish a body that nobody wants any more. */
const LINGER_MS = 1000

/**
 * Throws away the rest of a body (too large, or refused by its query) before the answer ends. Closing a connection with unread bytes
 * resets it, and the client may lose the answer that has just been written; one that is read to its end can be used again.
 */
function endAfterRest(request: IncomingMessage, response: ServerResponse): void {
  const cut = setTimeout(() => request.destroy(), LINGER_MS)
  finished(request, () => {
    clearTimeout(cut)
    response.end()
  })
  request.resume()
}
