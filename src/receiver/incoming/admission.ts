import { verifySignature } from '../../contract/signature.ts'
import type { Settings } from '../options.ts'
import { type ReceiverResponse, refusal } from '../response.ts'
import { type ParsedQuery, parseQuery, type Query } from './query.ts'

const FRIENDLY =
  'This is where Tencent Cloud Chat posts its webhooks. It works: it answers POST requests that the platform signs, and nothing else.'

export type Admission =
  | { query: Query; refused?: undefined }
  | { refused: ReceiverResponse; query?: undefined }

/**
 * Checks everything that the query says, before the body is read: method, SdkAppid, signature, presence of a command. `now` is the
 * receiver's clock, in milliseconds since 1970.
 */
export function admit(method: string, url: string, now: number, settings: Settings): Admission {
  if (method !== 'POST') return { refused: refusal(405, FRIENDLY) }
  let parsed: ParsedQuery
  try {
    parsed = parseQuery(url)
  } catch (error) {
    return { refused: refusal(400, (error as Error).message) }
  }
  const { query, signature } = parsed
  if (!query.SdkAppid)
    return { refused: refusal(400, 'the query has no SdkAppid; the platform always sends it') }
  if (!settings.sdkAppIds.has(query.SdkAppid)) {
    const text = `SdkAppid ${query.SdkAppid.slice(0, 40)} is not an app of this receiver; add it to sdkAppId if it is yours`
    return { refused: refusal(403, text) }
  }
  if (settings.tokens !== 'none') {
    const result = verifySignature({
      sign: signature.Sign,
      requestTime: signature.RequestTime,
      tokens: settings.tokens,
      now,
      windowSeconds: settings.signatureWindowSeconds,
    })
    if (!result.ok) return { refused: refusal(401, result.reason) }
  }
  if (!query.CallbackCommand)
    return {
      refused: refusal(400, 'the query has no CallbackCommand; it says which callback this is'),
    }
  return { query }
}
