import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { endAfterRest } from './rest.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

const TYPES = new Map(
  Object.entries({
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    json: JSON_TYPE,
    js: 'text/javascript; charset=utf-8',
    map: JSON_TYPE,
    yaml: 'application/yaml; charset=utf-8',
  }),
)

/** The content type for the extension of a file name; plain text for an unknown one. */
export const typeOf = (name: string): string =>
  TYPES.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'text/plain; charset=utf-8'

/**
 * Browsers must not treat data as a page, because a response may quote the request. Pages set their
 * own policy.
 */
export const DATA_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/**
 * Sends a whole response; `type` is its Content-Type. The unread rest of the request body is
 * discarded first. It does nothing if the request is already answered.
 */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  text: string | Uint8Array,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent) return
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    ...DATA_HEADERS,
    ...headers,
  })
  if (response.req.complete) response.end(text)
  else {
    response.write(text)
    endAfterRest(response.req, response)
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers?: OutgoingHttpHeaders,
): void {
  send(response, status, JSON_TYPE, JSON.stringify(value), headers)
}

/** An error for humans, in the format of RFC 9457. */
export type Problem = { status: number; title: string; detail: string }

export function sendProblem(response: ServerResponse, problem: Problem): void {
  const text = JSON.stringify({ type: 'about:blank', ...problem })
  const headers = problem.status === 405 ? { allow: 'POST' } : {}
  send(response, problem.status, 'application/problem+json', text, headers)
}
