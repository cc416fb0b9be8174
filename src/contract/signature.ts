import { createHash, timingSafeEqual } from 'node:crypto'

/** Seconds that `RequestTime` and the receiver's clock may differ, both ways. https://cloud.tencent.com/document/product/269/32431 */
export const SIGNATURE_WINDOW_SECONDS = 60

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

/** Why a signature is refused, with the likely cause, or `undefined` when it is good. Compares in constant time. */
export function signatureProblem(check: SignatureCheck): string | undefined {
  const { tokens, now, windowSeconds = SIGNATURE_WINDOW_SECONDS } = check
  if (!check.sign || !check.requestTime) {
    return 'Sign or RequestTime is missing from the query. Is authentication switched on for the callback URL in the console?'
  }
  if (!/^[0-9]{1,15}$/.test(check.requestTime))
    return `RequestTime is not a number of seconds: "${check.requestTime.slice(0, 40)}"`
  const age = now / 1000 - Number(check.requestTime)
  if (Math.abs(age) > windowSeconds) {
    const direction = age > 0 ? 'old' : 'in the future'
    return `RequestTime is ${Math.abs(Math.round(age))} s ${direction}; at most ${windowSeconds} s are accepted. A replayed request, or a clock that is off (RequestTime is in seconds, not milliseconds)?`
  }
  // Every token is compared, so that the time does not tell which one was close.
  let good = false
  const got = Buffer.from(check.sign)
  for (const token of tokens) if (equal(got, expected(token, check.requestTime))) good = true
  return good
    ? undefined
    : 'Sign does not match any configured token. Is the token the one of the console, without white space around it?'
}

function equal(got: Buffer, expected: Buffer): boolean {
  return got.length === expected.length && timingSafeEqual(got, expected)
}

const latest = new Map<string, { requestTime: string; sign: Buffer }>()

/** The Sign of a token at a second, kept until the next one: a busy receiver gets many requests of one second, and hashing is dear. */
function expected(token: string, requestTime: string): Buffer {
  const known = latest.get(token)
  if (known?.requestTime === requestTime) return known.sign
  const fresh = Buffer.from(sign(token, requestTime))
  if (latest.size >= 100) latest.clear()
  latest.set(token, { requestTime, sign: fresh })
  return fresh
}
