import { createHash, timingSafeEqual } from 'node:crypto'
import { SIGNATURE_WINDOW_SECONDS } from './protocol.ts'

/**
 * The value of the query parameter `Sign`: lower-case hexadecimal SHA-256 of the token immediately followed by `RequestTime`.
 *
 * @param requestTime seconds since 1970, as the text of the query parameter
 * @see https://cloud.tencent.com/document/product/269/32431
 */
export function sign(token: string, requestTime: string | number): string {
  return createHash('sha256').update(`${token}${requestTime}`).digest('hex')
}

export type SignatureCheck = {
  /** The query parameter `Sign`. */
  sign: string | undefined
  /** The query parameter `RequestTime`: seconds since 1970, decimal text. */
  requestTime: string | undefined
  /** Tokens that are accepted; several while one replaces another. */
  tokens: readonly string[]
  /** The receiver's clock, in milliseconds since 1970. */
  now: number
  /** Seconds that the clocks may differ, both ways; 60 by default. */
  windowSeconds?: number
}

/** The result of `verifySignature`: `reason` is a sentence with the likely cause, `parameter` the one that is to blame. */
export type SignatureResult =
  | { ok: true }
  | { ok: false; parameter: 'Sign' | 'RequestTime'; reason: string }

const GOOD: SignatureResult = Object.freeze({ ok: true })

const bad = (parameter: 'Sign' | 'RequestTime', reason: string): SignatureResult => ({
  ok: false,
  parameter,
  reason,
})

/**
 * Verifies `Sign` and `RequestTime` against the tokens, in constant time. It does not throw.
 *
 * @example
 * const result = verifySignature({ sign, requestTime, tokens: ['console token'], now: Date.now() })
 * if (!result.ok) console.warn(result.reason)
 *
 * @see https://cloud.tencent.com/document/product/269/32431
 */
export function verifySignature(check: SignatureCheck): SignatureResult {
  const { tokens, now, windowSeconds = SIGNATURE_WINDOW_SECONDS } = check
  if (!check.sign || !check.requestTime) {
    return bad(
      check.sign ? 'RequestTime' : 'Sign',
      'Sign or RequestTime is missing from the query. Is authentication switched on for the callback URL in the console?',
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
  // Every token is compared, so that the time does not tell which one was close.
  let good = false
  const got = Buffer.from(check.sign)
  for (const token of tokens) if (equal(got, expected(token, check.requestTime))) good = true
  if (good) return GOOD
  return bad(
    'Sign',
    'Sign does not match any configured token. Is the token the one of the console, without white space around it?',
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

/** The Sign of a token at a second, cached until the next one: a busy receiver gets many requests a second, and hashing is expensive. */
function expected(token: string, requestTime: string): Buffer {
  const known = latest.get(token)
  if (known?.requestTime === requestTime) return known.sign
  const fresh = Buffer.from(sign(token, requestTime))
  if (latest.size >= 100) latest.clear()
  latest.set(token, { requestTime, sign: fresh })
  return fresh
}
