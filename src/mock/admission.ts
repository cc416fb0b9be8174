import { verifySignature } from '../contract/signature.ts'
import type { Tokens } from '../contract/tokens.ts'
import type { Problem } from '../http/send.ts'

export type AdmissionOptions = {
  /** Accepted SDKAppIDs; any by default. */
  sdkAppIds?: readonly number[]
  /** Tokens from the console; `'none'` by default: `Sign` is not checked. */
  tokens?: Tokens
}

/** Why a query is not admitted by a backend with this configuration; `undefined` when it is. */
export function refusalOf(
  query: URLSearchParams,
  { sdkAppIds, tokens = 'none' }: AdmissionOptions,
): Problem | undefined {
  // Prism itself reports a missing SdkAppid.
  const app = query.get('SdkAppid')
  if (sdkAppIds && app && !sdkAppIds.some((id) => String(id) === app)) {
    const detail = `SdkAppid ${app.slice(0, 40)} is not an app of this mock; SDK_APP_ID says which are`
    return { status: 403, title: 'Foreign app', detail }
  }
  if (tokens === 'none') return undefined
  const sign = query.get('Sign') ?? undefined
  const requestTime = query.get('RequestTime') ?? undefined
  const result = verifySignature({ sign, requestTime, tokens, now: Date.now() })
  return result.ok ? undefined : { status: 401, title: 'Not signed', detail: result.reason }
}
