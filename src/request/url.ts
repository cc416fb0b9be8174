import { findCallback } from '../contract/callbacks.ts'
import { sign } from '../contract/signature.ts'

export type CallbackUrlOptions = {
  sdkAppId: number | string
  /** Signs with this token of the console; without it the URL has no `Sign` and `RequestTime`. */
  token?: string
  /** The clock of the signature, in milliseconds since 1970; now by default. */
  now?: number
  /** Further parameters, or other values of the usual ones; `undefined` leaves one out. */
  query?: Record<string, string | undefined>
}

/**
 * The URL that the platform calls for a callback: the parameters in its order, then those of `query`, then the signature.
 *
 * @param base the callback URL of the console, or a path, without a query
 * @example callbackUrl('http://localhost:3000/chat', 'State.StateChange', { sdkAppId: 1400000000, token: 'secret' })
 *
 * @see https://www.tencentcloud.com/document/product/1047/34354
 */
export function callbackUrl(base: string, command: string, options: CallbackUrlOptions): string {
  return `${base}?${new URLSearchParams(callbackQuery(command, options))}`
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

/** Those of some query parameters that a callback has: not all have a `ClientIP` and an `OptPlatform`. */
export function parametersOf(
  command: string,
  parameters: Record<string, string>,
): Record<string, string> {
  const known = findCallback(command)?.query ?? []
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => known.includes(name)))
}
