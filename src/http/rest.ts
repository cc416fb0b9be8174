import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished } from 'node:stream'

/** Time for a client to finish a body that is discarded, in milliseconds. */
const LINGER_MS = 1000

/**
 * Ends a response whose request has not arrived completely (too large, or refused by its query),
 * after the rest of the body was discarded. Closing a connection with unread bytes resets it, and
 * the client may lose the response; a connection that is read to its end can be reused.
 */
export function endAfterRest(request: IncomingMessage, response: ServerResponse): void {
  // The response to a HEAD has no body that would be sent together with the headers.
  response.flushHeaders()
  const cut = setTimeout(() => request.destroy(), LINGER_MS)
  finished(request, () => {
    clearTimeout(cut)
    response.end()
  })
  request.resume()
}
