import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPromise } from '../../async/maybe.ts'
import type { Body } from '../../http/body.ts'
import { takeBody } from '../../http/read-body.ts'
import type { Receiver } from '../receiver.ts'
import type { ReceiverResponse } from '../response.ts'
import { writeResponse } from './node-response.ts'

// Here and not in the entry `.`, which works without the types of Node.
export { gracefulShutdown, type ShutdownOptions } from '../../http/shutdown.ts'

/**
 * Makes a request listener for `node:http` of a receiver.
 *
 * @example
 * import { createServer } from 'node:http'
 * import { nodeAdapter } from 'tencent-chat-webhooks/node'
 *
 * createServer(nodeAdapter(receiver)).listen(3000)
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
