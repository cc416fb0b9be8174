import { type Body, readJson, tidy } from '../../http/body.ts'
import type { ForeignHandler } from '../handlers.ts'
import type { Settings } from '../options.ts'
import type { RequestHeaders } from '../response.ts'
import type { Query } from './query.ts'

/** A request without a command, before its body is read. */
export type Foreign = { headers: RequestHeaders | undefined; query: Query; receivedAt: number }

/** What TRTC regards as success. https://trtc.io/document/45586 */
const ANSWER = { code: 0 }

/**
 * Passes a request that is not a Chat callback to the app and returns the JSON to answer.
 *
 * @throws BodyError for a body that cannot be read, and whatever the handler throws
 */
export async function answerForeign(
  handler: ForeignHandler,
  { headers, query, receivedAt }: Foreign,
  read: Body,
  { bodyLimitBytes, depthLimit }: Settings,
): Promise<Record<string, unknown>> {
  const { body, raw } = readJson(read, bodyLimitBytes)
  tidy(body, depthLimit)
  return (
    (await handler({ headers: plain(headers), query, body, raw: raw?.text, receivedAt })) ?? ANSWER
  )
}

function plain(headers: RequestHeaders | undefined): Record<string, string> {
  if (headers instanceof Headers) return Object.fromEntries(headers)
  const pairs = Object.entries(headers ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    pairs.map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  )
}
