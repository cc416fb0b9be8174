import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished } from 'node:stream'
import type { ReceiverResponse } from '../http.ts'
import type { Receiver } from '../receiver.ts'
import { readBody } from './read-body.ts'

// Here, not in the entry `.`: that one needs no types of Node.
export { gracefulShutdown, type ShutdownOptions } from '../shutdown.ts'

/**
 * A request listener for `node:http` (and everything that takes one):
 * `createServer(nodeAdapter(receiver)).listen(3000)`.
 */
export function nodeAdapter(receiver: Receiver): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void answer(receiver, request, response)
  }
}

/** Answers one Node request with the receiver; also used by the adapters of frameworks that hand out Node's objects. */
export async function answer(receiver: Receiver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const result = await receiver.handle({
    method: request.method ?? '',
    url: request.url ?? '',
    body: () => readBody(request, receiver.bodyLimitBytes),
  })
  write(result, request, response)
}

function write({ status, headers, body }: ReceiverResponse, request: IncomingMessage, response: ServerResponse): void {
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
