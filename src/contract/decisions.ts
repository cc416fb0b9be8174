import type { Decision } from '../openapi/document.ts'

/** The ErrorCodes of some decisions in words: `0, 1 or 10100 to 10200`. */
export function codesText(decisions: readonly Decision[]): string {
  const texts = decisions.map(({ ErrorCode: code }) =>
    typeof code === 'number' ? `${code}` : `${code.minimum} to ${code.maximum}`,
  )
  const known = [...new Set(texts)]
  return known.length > 1
    ? `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`
    : (known[0] ?? 'no code')
}
