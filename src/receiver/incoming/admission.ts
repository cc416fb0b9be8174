import { commandOfPath } from '../../contract/callbacks.ts'
import { isSeconds, notSeconds, verifySignature } from '../../contract/signature.ts'
import type { Settings } from '../options.ts'
import { type ParsedQuery, parseQuery, type Query } from './query.ts'

/**
 * Why a request is not admitted: the HTTP status, a sentence, and the query if it could be parsed.
 */
export type Refusal = { status: number; reason: string; query?: Query }

export type Admission =
  | { query: Query; refusal?: undefined }
  | { query?: undefined; refusal: Refusal }

const FRIENDLY =
  'Tencent Cloud Chat posts its webhooks here. The receiver works; it answers only POST requests that the platform has signed.'

/**
 * Checks everything that is known before the body is read: method, SdkAppid, signature, presence of
 * a command. It does not throw.
 *
 * @param now the receiver's clock, in milliseconds since 1970
 */
export function admit(method: string, url: string, now: number, settings: Settings): Admission {
  if (method !== 'POST') return { refusal: { status: 405, reason: FRIENDLY } }
  let parsed: ParsedQuery
  try {
    parsed = parseQuery(url)
  } catch (error) {
    return { refusal: { status: 400, reason: (error as Error).message } }
  }
  const { query, signature } = parsed
  // The paths edition of the contract says the command in the path.
  const command = query.CallbackCommand || commandOfPath(url)
  if (command) query.CallbackCommand = command
  const refused = (status: number, reason: string): Admission => ({
    refusal: { status, reason, query },
  })
  if (!query.SdkAppid)
    return refused(400, 'the query has no SdkAppid; the platform always sends it')
  if (!settings.sdkAppIds.has(query.SdkAppid)) {
    const id = query.SdkAppid.slice(0, 40)
    return refused(
      403,
      `SdkAppid ${id} is not an app of this receiver; add it to sdkAppId if it is yours`,
    )
  }
  if (settings.tokens !== 'none') {
    const result = verifySignature({
      sign: signature.Sign,
      requestTime: signature.RequestTime,
      tokens: settings.tokens,
      now,
      windowSeconds: settings.signatureWindowSeconds,
    })
    if (!result.ok) return refused(401, result.reason)
  } else if (signature.RequestTime && !isSeconds(signature.RequestTime)) {
    return refused(400, notSeconds(signature.RequestTime))
  }
  if (!command) {
    return refused(400, 'the query has no CallbackCommand; it says which callback this is')
  }
  return { query }
}
