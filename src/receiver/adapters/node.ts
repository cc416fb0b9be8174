import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReceiverResponse } from '../http.ts'
import type { Receiver } from '../receiver.ts'
import { readBody } from './read-body.ts'

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
  // A body that was not read to its end (too large, or refused by its query) would be taken for the next request.
  const rest = !request.complete
  const extra: Record<string, string | number> = { 'content-length': Buffer.byteLength(body) }
  if (rest) extra.connection = 'close'
  response.writeHead(status, { ...headers, ...extra })
  response.end(body)
  if (rest) response.once('finish', () => request.destroy())
}
