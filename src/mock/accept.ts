const TOKEN = "[\\w!#$%&'*+.^`|~-]+"
const RANGE = new RegExp(`^(\\*/\\*|${TOKEN}/${TOKEN})\\s*(?:;|$)`)
const NEVER = /;\s*q\s*=\s*0(\.0*)?\s*(;|$)/i

/** Media ranges that are looked at; the rest of a header is passed over. */
const MOST = 50

/**
 * Whether a header Accept takes JSON, the only type that the mock has. What is no media range is passed over (Java sends `*; q=.2`),
 * and a header without any takes everything.
 */
export function acceptsJson(header: string | undefined): boolean {
  const parts = (header ?? '').split(',').slice(0, MOST)
  const ranges = parts.flatMap((part) => {
    const text = part.trim()
    const range = RANGE.exec(text)?.[1]
    return range ? [{ range: range.toLowerCase(), never: NEVER.test(text) }] : []
  })
  const fitting = ['*/*', 'application/*', 'application/json']
  return !ranges.length || ranges.some(({ range, never }) => fitting.includes(range) && !never)
}
