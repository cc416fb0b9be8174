import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Receiver } from '../receiver.ts'
import { nodeAdapter } from './node.ts'

/** What Express's RequestHandler is made of, so that nobody needs `@types/express` who does not use it. */
type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/** Express 5 middleware: `app.use('/chat', expressAdapter(receiver))`. It may stand before or after a body parser. */
export function expressAdapter(receiver: Receiver): Middleware {
  return nodeAdapter(receiver)
}
