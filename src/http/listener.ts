import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Problem, sendProblem } from './send.ts'
import { hasPath } from './target.ts'

/** A request listener; it may be async. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** Called with errors that a listener did not handle; they are bugs in this code. */
export type Failed = (error: unknown, request: IncomingMessage) => void

/**
 * A listener that no request can crash: when `listener` throws or rejects, `failed` is called and
 * the answer is 500 (if the response has begun, the connection is closed). In a bare async listener
 * the error would end the process. A target without a path (`//`, `http://[`) is answered 400 and
 * does not reach the listener.
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

/** The answer to a target without a path. */
export const NO_PATH: Problem = {
  status: 400,
  title: 'No path',
  detail:
    'The request line must name a path that begins with one slash, such as /callback?SdkAppid=…',
}

const BROKEN = {
  status: 500,
  title: 'The server failed',
  detail: 'This is a bug in the server, not a mistake in the request; see its log.',
}
