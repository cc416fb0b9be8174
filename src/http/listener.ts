import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Problem, sendProblem } from './send.ts'
import { hasPath } from './target.ts'

/** A request listener; it may be async. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** Hears of errors that a listener should have answered itself: they are mistakes in this code. */
export type Failed = (error: unknown, request: IncomingMessage) => void

/**
 * A listener that no request can bring down: what `listener` throws or rejects with becomes the answer 500 (or, when the response has
 * begun, the end of the connection) and is told to `failed`. In a bare async listener it would end the process. A target that has no
 * path (`//`, `http://[`) is answered 400 and never reaches the listener.
 */
export function guarded(
  listener: Listener,
  failed: Failed,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const fail = (error: unknown) => {
      failed(error, request)
      if (response.headersSent) response.destroy()
      else sendProblem(response, BROKEN)
    }
    if (!hasPath(request.url)) return sendProblem(response, NO_PATH)
    try {
      const result = listener(request, response)
      if (result instanceof Promise) result.catch(fail)
    } catch (error) {
      fail(error)
    }
  }
}

/** The answer to a target that has no path. */
export const NO_PATH: Problem = {
  status: 400,
  title: 'No path',
  detail:
    'The request line must name a path that begins with one slash, such as /callback?SdkAppid=…',
}

const BROKEN = {
  status: 500,
  title: 'The server failed',
  detail: 'This is a mistake in the server, not in the request; its log says why.',
}
