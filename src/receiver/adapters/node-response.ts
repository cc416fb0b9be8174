import type { IncomingMessage, ServerResponse } from 'node:http'
import { endAfterRest } from '../../http/rest.ts'
import type { ReceiverResponse } from '../response.ts'

/** Writes a response. The unread rest of the body is read and discarded, for one second at most. */
export function writeResponse(
  { status, headers, body }: ReceiverResponse,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // Something else has answered in the meantime, for example a timeout middleware.
  if (response.headersSent) return
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  if (request.complete) response.end(body)
  else {
    response.write(body)
    endAfterRest(request, response)
  }
}
