import type { RequestHandler } from 'express'
import type { Receiver } from '../receiver.ts'
import { answer } from './node.ts'

/** Express 5 middleware: `app.use('/chat', expressAdapter(receiver))`. It may stand before or after a body parser. */
export function expressAdapter(receiver: Receiver): RequestHandler {
  return (request, response, next) => {
    answer(receiver, request, response).catch(next)
  }
}
