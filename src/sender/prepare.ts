import type { Callback } from '../contract/callbacks.ts'
import type { Command } from '../contract/types.ts'
import type { Document } from '../openapi/document.ts'
import { exampleBody } from '../request/build.ts'
import { exampleQuery } from '../request/examples.ts'
import { parsePath, setAt, unsetAt } from '../request/path.ts'
import { callbackUrl } from '../request/url.ts'
import { checkKnownPath } from './known-paths.ts'
import type { Signature } from './signatures.ts'

/** A change of a body: a path, and the value as it was written. */
export type Change = { path: string; value: string }

export type Addressing = {
  /** The callback URL, without the parameters of the platform. */
  to: string
  sdkAppId: number | string
  /** The token to sign with; without it there is no signature. */
  token?: string
  signature?: Signature
  /** How far the sender's clock is ahead, in seconds. */
  clockSeconds?: number
  /** Further parameters, or other values for those of the contract's examples; `undefined` omits one. */
  query?: Record<string, string | undefined>
}

/** How far a wrong clock is off, in seconds: well outside of the platform's window of 60. */
const FAR_SECONDS = 3600

/** The URL of a callback as the platform calls it, with the parameters that this callback has. */
export function urlOf(callback: Callback, addressing: Addressing, now = Date.now()): string {
  const { to, sdkAppId, token, signature = 'right', clockSeconds = 0, query } = addressing
  const off = signature === 'expired' ? -FAR_SECONDS : signature === 'future' ? FAR_SECONDS : 0
  const url = callbackUrl(to, callback.command, {
    sdkAppId,
    token: signature === 'missing' ? undefined : token,
    now: now + (off + clockSeconds) * 1000,
    query: { ...exampleQuery(callback), ...query },
  })
  return signature === 'wrong' ? url.replace(/([?&]Sign=)[^&]*/, `$1${'0'.repeat(64)}`) : url
}

/** Where a body comes from: an example, a text, or a body made from the schema. */
export type BodySource = { example?: string; text?: string; made?: object }

/**
 * The body to start from.
 *
 * @throws Error for text that is not a JSON object, TypeError for an example that is not there
 */
export function startingBody(callback: Callback, { example, text, made }: BodySource): object {
  if (made) return made
  if (text === undefined) return exampleBody(callback, example)
  let body: unknown
  try {
    body = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`the body is not JSON: ${(error as Error).message}`)
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  throw new Error('the body is not a JSON object, and all callbacks are')
}

export type Changes = {
  /** Members to set; the contract must know their paths. */
  set?: readonly Change[]
  /** Members to set that the contract does not know. */
  add?: readonly Change[]
  /** Paths of members to remove. */
  unset?: readonly string[]
}

/**
 * Changes a body in place. A value is JSON where it is JSON, else a text: `Text=hi`, `Text="5"`, `MsgSeq=5`.
 *
 * @throws Error for a path that the contract or the body does not have
 */
export function change(
  body: object,
  command: Command,
  { set = [], add = [], unset = [] }: Changes,
  document: () => Document,
): void {
  for (const { path, value } of set) {
    const steps = parsePath(path)
    checkKnownPath(document(), command, steps)
    setAt(body, steps, parsedValue(value))
  }
  for (const { path, value } of add) setAt(body, parsePath(path), parsedValue(value))
  for (const path of unset) {
    if (unsetAt(body, parsePath(path))) continue
    const names = Object.keys(body).join(', ')
    throw new Error(`the body has no ${path} to leave out; it has ${names}`)
  }
}

function parsedValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
