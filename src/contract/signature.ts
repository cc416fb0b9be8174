import { createHash, timingSafeEqual } from 'node:crypto'
import { SIGNATURE_WINDOW_SECONDS } from './protocol.ts'

/**
 * Computes the query parameter `Sign`: the SHA-256 of the token directly followed by `RequestTime`, in
 * lower-case hexadecimal.
 *
 * @param token the token set for the callback URL in the console
 * @param requestTime the query parameter `RequestTime`, in seconds since 1970
 *
 * @see https://cloud.tencent.com/document/product/269/32431
 *
 * @example
 * import { sign } from 'tencent-chat-webhooks'
 *
 * const requestTime = Math.floor(Date.now() / 1000)
 * const query = `Sign=${sign('console token', requestTime)}&RequestTime=${requestTime}`
 */
export function sign(token: string, requestTime: string | number): string {
  return createHash('sha256').update(`${token}${requestTime}`).digest('hex')
}

/** The input of `verifySignature`. */
export type SignatureCheck = {
  /** The query parameter `Sign`. */
  sign: string | undefined
  /** The query parameter `RequestTime`: seconds since 1970, as decimal text. */
  requestTime: string | undefined
  /** The accepted tokens; several during a rotation. */
  tokens: readonly string[]
  /** The receiver's clock, in milliseconds since 1970. */
  now: number
  /** How far `RequestTime` may differ from `now` in either direction, in seconds; 60 by default. */
  windowSeconds?: number
}

/** The result of `verifySignature`. */
export type SignatureResult =
  | {
      /** The signature is valid. */
      ok: true
    }
  | {
      /** The signature is not valid. */
      ok: false
      /** The query parameter that is missing or wrong. */
      parameter: 'Sign' | 'RequestTime'
      /** A sentence with the likely cause. */
      reason: string
    }

const GOOD: SignatureResult = Object.freeze({ ok: true })

const bad = (parameter: 'Sign' | 'RequestTime', reason: string): SignatureResult => ({
  ok: false,
  parameter,
  reason,
})

/**
 * Verifies `Sign` and `RequestTime` against the tokens, in constant time. It does not throw. The signature
 * covers neither the body nor the other query parameters.
 *
 * @see https://cloud.tencent.com/document/product/269/32431
 *
 * @example
 * import { verifySignature } from 'tencent-chat-webhooks'
 *
 * const { searchParams } = new URL(request.url)
 * const result = verifySignature({
 *   sign: searchParams.get('Sign') ?? undefined,
 *   requestTime: searchParams.get('RequestTime') ?? undefined,
 *   tokens: ['console token'],
 *   now: Date.now(),
 * })
 * if (!result.ok) console.warn(result.reason)
 */
export function verifySignature(check: SignatureCheck): SignatureResult {
  const { tokens, now, windowSeconds = SIGNATURE_WINDOW_SECONDS } = check
  if (!check.sign || !check.requestTime) {
    return bad(
      check.sign ? 'RequestTime' : 'Sign',
      'Sign or RequestTime is missing from the query. Is authentication enabled for the callback URL in the console?',
    )
  }
  if (!/^[0-9]{1,15}$/.test(check.requestTime)) {
    return bad('RequestTime', notSeconds(check.requestTime))
  }
  const age = now / 1000 - Number(check.requestTime)
  if (Math.abs(age) > windowSeconds) {
    const direction = age > 0 ? 'old' : 'in the future'
    return bad(
      'RequestTime',
      `RequestTime is ${Math.abs(Math.round(age))} s ${direction}; at most ${windowSeconds} s are accepted. A replayed request, or a clock that is off (RequestTime is in seconds, not milliseconds)?`,
    )
  }
  // Every token is compared, so that the duration does not reveal which one matched.
  let good = false
  const got = Buffer.from(check.sign)
  for (const token of tokens) if (equal(got, expected(token, check.requestTime))) good = true
  if (good) return GOOD
  return bad(
    'Sign',
    'Sign does not match any configured token. Is it the token from the console, without surrounding white space?',
  )
}

/** Whether a `RequestTime` that nobody signed is a whole number of seconds, in whatever way it is written. */
export function isSeconds(requestTime: string): boolean {
  const seconds = Number(requestTime)
  return Number.isInteger(seconds) && seconds >= 0
}

export const notSeconds = (requestTime: string): string =>
  `RequestTime is not a number of seconds: "${requestTime.slice(0, 40)}"`

function equal(got: Buffer, expected: Buffer): boolean {
  return got.length === expected.length && timingSafeEqual(got, expected)
}

const latest = new Map<string, { requestTime: string; sign: Buffer }>()

/** The Sign of a token for a second, cached: a busy receiver gets many requests per second, and hashing is slow. */
function expected(token: string, requestTime: string): Buffer {
  const known = latest.get(token)
  if (known?.requestTime === requestTime) return known.sign
  const fresh = Buffer.from(sign(token, requestTime))
  if (latest.size >= 100) latest.clear()
  latest.set(token, { requestTime, sign: fresh })
  return fresh
}
