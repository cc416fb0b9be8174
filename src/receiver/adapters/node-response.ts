import type { IncomingMessage, ServerResponse } from 'node:http'
import { endAfterRest } from '../../http/rest.ts'
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
