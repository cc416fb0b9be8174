import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Body } from '../../http/body.ts'
import { takeBody } from '../../http/read-body.ts'
import { endAfterRest } from '../../http/rest.ts'
import { isPromise } from '../maybe.ts'
import type { Receiver } from '../receiver.ts'
import type { ReceiverResponse } from '../response.ts'

// Here, not in the entry `.`: that one needs no types of Node.
export { gracefulShutdown, type ShutdownOptions } from '../../http/shutdown.ts'

/**
 * A request listener for `node:http` (and everything that takes one):
 * `createServer(nodeAdapter(receiver)).listen(3000)`.
 */
export function nodeAdapter(
  receiver: Receiver,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const intake = receiver.admit(request.method ?? '', request.url ?? '')
    const respond = (result: ReceiverResponse) => write(result, request, response)
    if (intake.refused) return respond(intake.refused)
    const accept = (body: Body) => {
      const result = intake.accept(body)
      if (isPromise(result)) void result.then(respond)
      else respond(result)
    }
    takeBody(request, receiver.bodyLimitBytes, accept, (error) => respond(intake.fail(error)))
  }
}

function write(
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
