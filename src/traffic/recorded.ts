import type { Exchange } from '../request/verdict/exchange.ts'

/** What redacted values are replaced with. */
export const REDACTED = '[redacted]'

/** One exchange in a recording: a line of JSON. docs/recordings.md describes it. */
export type Recorded = {
  /** The version of the format. */
  v: 1
  /** When the request arrived, ISO 8601. */
  at: string
  /** The command in the contract or, of an unknown one, as it was sent; absent when there is none. */
  command?: string
  method: string
  /** The path, as it was sent. */
  path: string
  /** The query parameters; `Sign` is redacted. Of a repeated one, the first. */
  query: Record<string, string>
  /** The body as text, exactly as it was sent. */
  body: string
  /** Whether `body` is in base64, because it is not UTF-8. */
  base64?: true
  /** The answer, and how long it took in milliseconds. */
  answer: Exchange & { ms: number; detail?: string }
  /** What Chat does with the answer. */
  verdict?: string
  /** What violates the contract (`errors`), and what is not in it (`unknown`). */
  findings: { errors: string[]; unknown: string[]; reply: string[] }
}

/**
 * A query as an object. The signature is worth a minute, and what looks like a token is worth more.
 *
 * @param secrets texts that must not be written anywhere
 */
export function safeQuery(
  query: URLSearchParams,
  secrets: readonly string[],
): Record<string, string> {
  const pairs = [...query].reverse().map(([name, value]): [string, string] => {
    const secret = name.toLowerCase() === 'sign'
    return [redacted(name, secrets), secret ? REDACTED : redacted(value, secrets)]
  })
  return Object.fromEntries(pairs.reverse())
}

/** A text without secrets. */
export function redacted(text: string, secrets: readonly string[]): string {
  // A token of a few characters would be found everywhere.
  return secrets
    .filter((secret) => secret.length >= 4)
    .reduce((safe, secret) => safe.replaceAll(secret, REDACTED), text)
}
