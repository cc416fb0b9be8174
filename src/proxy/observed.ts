import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, unzipSync } from 'node:zlib'
import type { Exchange } from '../request/verdict/exchange.ts'
import { type Judged, judge } from '../traffic/judge.ts'
import { type Recorded, redacted, safeQuery } from '../traffic/recorded.ts'
import { KEPT_BYTES, type Passed, type PassedAnswer } from './pass.ts'

/** What is told of each exchange: how it was judged, and what to record. */
export type Observed = { judged: Judged; recorded: Recorded }

/**
 * Judges an exchange and leaves out what is secret.
 *
 * @param at when the request arrived, ISO 8601
 * @param secrets texts that must not be written anywhere: tokens
 */
export function observed(
  { method = '', url = '/' }: IncomingMessage,
  passed: Passed,
  at: string,
  secrets: readonly string[],
): Observed {
  const { body, cut, answer } = passed
  const exchange = exchangeOf(answer)
  const text = textOf(body)
  const ms = Math.round(passed.ms * 10) / 10
  const judged = judge({ url, body: text ?? '', exchange, ms })
  const found = cut ? withLarge(judged.findings) : judged.findings
  const safe = (list: readonly string[]) => list.map((one) => redacted(one, secrets))
  const findings = {
    errors: safe(found.errors),
    unknown: safe(found.unknown),
    reply: safe(found.reply),
  }
  const [path = '', ...query] = url.split('?')
  const recorded: Recorded = {
    v: 1,
    at,
    ...(judged.command === undefined ? {} : { command: redacted(judged.command, secrets) }),
    method,
    path: redacted(path, secrets),
    query: safeQuery(new URLSearchParams(query.join('?')), secrets),
    body: redacted(text ?? body.toString('base64'), secrets),
    ...(text === undefined ? { base64: true } : {}),
    answer: {
      ...('text' in exchange ? { ...exchange, text: redacted(exchange.text, secrets) } : exchange),
      ms,
      ...('detail' in answer ? { detail: answer.detail } : {}),
    },
    ...(judged.verdict ? { verdict: redacted(judged.verdict.text, secrets) } : {}),
    findings,
  }
  return { judged: { ...judged, findings }, recorded }
}

const withLarge = ({ reply }: Judged['findings']): Judged['findings'] => ({
  errors: [
    `the body has more than ${KEPT_BYTES} bytes; it was passed on, and neither judged nor kept`,
  ],
  unknown: [],
  reply,
})

function exchangeOf(answer: PassedAnswer): Exchange {
  if ('failure' in answer) return { failure: answer.failure }
  return { status: answer.status, text: decoded(answer).toString() }
}

/** The answer as Chat would read it, if it can: compression is not documented. */
function decoded({ headers, body }: Extract<PassedAnswer, { status: number }>): Buffer {
  const limit = { maxOutputLength: KEPT_BYTES }
  try {
    const encoding = headers['content-encoding']
    if (encoding === 'br') return brotliDecompressSync(body, limit)
    return encoding === 'gzip' || encoding === 'deflate' ? unzipSync(body, limit) : body
  } catch {
    return body
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOf(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
