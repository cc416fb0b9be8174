import { findCallback } from '../contract/callbacks.ts'
import { sign } from '../contract/signature.ts'

export type CallbackUrlOptions = {
  sdkAppId: number | string
  /** The token to sign with; without it the URL has no `Sign` and `RequestTime`. */
  token?: string
  /** The time of the signature, in milliseconds since 1970; now by default. */
  now?: number
  /** Further parameters, or other values for the usual ones; `undefined` omits one. */
  query?: Record<string, string | undefined>
}

/**
 * The URL that the platform calls for a callback: the usual parameters in its order, then those of
 * `query`, then the signature.
 *
 * @param base the callback URL in the console or a path
 * @example callbackUrl('http://localhost:3000/chat', 'State.StateChange', { sdkAppId: 1400000000, token: 'secret' })
 *
 * @see https://www.tencentcloud.com/document/product/1047/34354
 */
export function callbackUrl(base: string, command: string, options: CallbackUrlOptions): string {
  const mark = base.includes('?') ? '&' : '?'
  return `${base}${mark}${new URLSearchParams(callbackQuery(command, options))}`
}

/** The query parameters of `callbackUrl`, by name. */
export function callbackQuery(
  command: string,
  { sdkAppId, token, now = Date.now(), query = {} }: CallbackUrlOptions,
): Record<string, string> {
  const seconds = String(Math.floor(now / 1000))
  const all = {
    SdkAppid: String(sdkAppId),
    CallbackCommand: command,
    contenttype: 'json',
    ...query,
    ...(token === undefined ? {} : { Sign: sign(token, seconds), RequestTime: seconds }),
  }
  return Object.fromEntries(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

/** Keeps the query parameters that a callback has: not all have `ClientIP` and `OptPlatform`. */
export function parametersOf(
  command: string,
  parameters: Record<string, string>,
): Record<string, string> {
  const known = findCallback(command)?.query ?? []
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => known.includes(name)))
}
