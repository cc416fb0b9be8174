import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPromise } from '../../async/maybe.ts'
import type { Body } from '../../http/body.ts'
import { takeBody } from '../../http/read-body.ts'
import type { Receiver } from '../receiver.ts'
import type { ReceiverResponse } from '../response.ts'
import { writeResponse } from './node-response.ts'

// Here, not in the entry `.`: that one needs no types of Node.
export { gracefulShutdown, type ShutdownOptions } from '../../http/shutdown.ts'

/**
 * A request listener for `node:http` (and everything that takes one).
 *
 * @example createServer(nodeAdapter(receiver)).listen(3000)
 */
export function nodeAdapter(
  receiver: Receiver,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const intake = receiver.admit(request.method ?? '', request.url ?? '', request.headers)
    const respond = (result: ReceiverResponse) => writeResponse(result, request, response)
    if (intake.refused) return respond(intake.refused)
    const accept = (body: Body) => {
      const result = intake.accept(body)
      if (isPromise(result)) void result.then(respond)
      else respond(result)
    }
    takeBody(request, receiver.bodyLimitBytes, accept, (error) => respond(intake.fail(error)))
  }
}
