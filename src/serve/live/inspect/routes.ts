import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Route } from '../../../http/router.ts'
import { sendProblem } from '../../../http/send.ts'
import { parseTarget } from '../../../http/target.ts'
import type { Document } from '../../../openapi/document.ts'
import { jsonOf } from '../../../request/verdict/exchange.ts'
import { ApiError, changes, reads } from '../api.ts'
import type { Guard } from '../guard.ts'
import { described } from './described.ts'
import { type Exchanges, type Line, lineOf } from './exchanges.ts'

/** Pages that may watch at the same time. */
const MOST_WATCHERS = 20
/** A page that reads slower than lines come is dropped at this many unsent bytes; it connects again. */
const MOST_UNSENT = 4 * 1024 * 1024
/** So that nothing in between takes a quiet stream for a dead one, in milliseconds. */
const BEAT_MS = 15_000

/**
 * The interface of a list of exchanges.
 *
 * @param prefix its path: `/api/exchanges`
 */
export function inspectRoutes(
  guard: Guard,
  document: Document,
  exchanges: Exchanges,
  prefix: string,
): Route[] {
  return [
    {
      path: `${prefix}/stream`,
      method: 'GET',
      answer: ({ request, response }) => {
        const refused = guard.reading(request)
        if (refused) sendProblem(response, refused)
        else stream(request, response, exchanges)
      },
    },
    {
      path: `${prefix}/export.ndjson`,
      method: 'GET',
      answer: ({ request, response }) => {
        const refused = guard.reading(request)
        if (refused) return sendProblem(response, refused)
        const lines = exchanges.all().map(({ recorded }) => `${JSON.stringify(recorded)}\n`)
        const name = `callbacks-${new Date().toISOString().slice(0, 19).replaceAll(/[^\d]/g, '')}.ndjson`
        response.writeHead(200, {
          'content-type': 'application/x-ndjson; charset=utf-8',
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
        })
        return response.end(lines.join(''))
      },
    },
    changes(guard, 'DELETE', prefix, () => exchanges.clear()),
    reads(guard, `${prefix}/*`, (_, { rest }) => {
      const exchange = exchanges.get(Number(rest))
      if (!exchange) throw new ApiError(404, `Request ${rest} is not kept any more.`)
      const { recorded } = exchange
      const json = recorded.base64 ? undefined : jsonOf(recorded.body)
      const about =
        json && recorded.command ? described(document, recorded.command, json.value) : undefined
      return { exchange, line: lineOf(exchange), about }
    }),
  ]
}

/** Server-sent events: first everything that is kept after `?after=<id>`, then what comes. */
function stream(request: IncomingMessage, response: ServerResponse, exchanges: Exchanges): void {
  if (exchanges.watchers >= MOST_WATCHERS) {
    const detail = `${MOST_WATCHERS} pages are watching already; close one of them.`
    sendProblem(response, { status: 429, title: 'Too many', detail })
    return
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  const { search = '' } = parseTarget(request.url) ?? {}
  const after = Number(request.headers['last-event-id'] ?? new URLSearchParams(search).get('after'))
  const write = (lines: readonly Line[]) => {
    const last = lines.at(-1)?.id
    const id = last === undefined ? '' : `id: ${last}\n`
    response.write(`${id}data: ${JSON.stringify(lines)}\n\n`)
    if (response.writableLength > MOST_UNSENT) response.destroy()
  }
  const kept = exchanges.all().map(lineOf)
  write(kept.filter(({ id }) => !(id <= after)))
  const unwatch = exchanges.watch(write)
  const beat = setInterval(() => response.write(': still here\n\n'), BEAT_MS)
  response.once('close', () => {
    clearInterval(beat)
    unwatch()
  })
}
