import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Receiver } from '../receiver.ts'
import { nodeAdapter } from './node.ts'

/** Structurally Express's RequestHandler, so that users of other frameworks need no `@types/express`. */
type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * Makes Express 5 middleware of a receiver. It answers every request it gets and never calls `next`; it
 * may be mounted before or after a body parser.
 *
 * @example
 * import express from 'express'
 * import { expressAdapter } from 'tencent-chat-webhooks/express'
 *
 * const app = express()
 * app.use('/chat', expressAdapter(receiver))
 * app.listen(3000)
 */
export function expressAdapter(receiver: Receiver): Middleware {
  return nodeAdapter(receiver)
}
