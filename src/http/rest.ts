import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished } from 'node:stream'

/** Milliseconds in which a client may finish a body that nobody wants any more. */
const LINGER_MS = 1000

/**
 * Ends a response whose request has not arrived whole (too large, or refused by its query), after the rest of the body has been thrown
 * away. Closing a connection with unread bytes resets it, and the client may lose the answer that has just been written; one that is
 * read to its end can be used again.
 */
export function endAfterRest(request: IncomingMessage, response: ServerResponse): void {
  const cut = setTimeout(() => request.destroy(), LINGER_MS)
  finished(request, () => {
    clearTimeout(cut)
    response.end()
  })
  request.resume()
}
