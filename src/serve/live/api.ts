import type { IncomingMessage, ServerResponse } from 'node:http'
import { BodyError, readJson } from '../../http/body.ts'
import { readBody } from '../../http/read-body.ts'
import type { Route, RoutedRequest } from '../../http/router.ts'
import { sendJson, sendProblem } from '../../http/send.ts'
import type { Guard } from './guard.ts'

/** Maximum size of what a page posts, in bytes: a body with all that surrounds it. */
const LIMIT = 2 * 1024 * 1024

/** Something that a page asked for cannot be done: it is told why. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** What a page asks, and what it is answered: JSON both. */
export type Answer = (input: Record<string, unknown>, routed: RoutedRequest) => unknown

/** A route that pages of this server read JSON from. */
export const reads = (guard: Guard, path: string, answer: Answer): Route => ({
  path,
  method: 'GET',
  answer: (routed) => {
    const refused = guard.reading(routed.request)
    if (refused) return sendProblem(routed.response, refused)
    return answered(routed.response, () => answer({}, routed))
  },
})

/** A route by which pages of this server change something or send something. */
export const changes = (
  guard: Guard,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  answer: Answer,
): Route => ({
  path,
  method,
  answer: (routed) => {
    const refused = guard.changing(routed.request)
    if (refused) return sendProblem(routed.response, refused)
    return answered(routed.response, async () => answer(await inputOf(routed.request), routed))
  },
})

async function inputOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (request.method === 'DELETE') return {}
  return readJson(await readBody(request, LIMIT), LIMIT).body
}

async function answered(response: ServerResponse, answer: () => unknown): Promise<void> {
  try {
    sendJson(response, 200, (await answer()) ?? {}, { 'cache-control': 'no-store' })
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof BodyError)) throw error
    const title = error.status === 429 ? 'Too many' : 'Not possible'
    sendProblem(response, { status: error.status, title, detail: error.message })
  }
}
