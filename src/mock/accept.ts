const TOKEN = "[\\w!#$%&'*+.^`|~-]+"
const RANGE = new RegExp(`^(\\*/\\*|${TOKEN}/${TOKEN})\\s*(?:;|$)`)
const NEVER = /;\s*q\s*=\s*0(\.0*)?\s*(;|$)/i

/** Maximum number of media ranges that are read; the rest of the header is ignored. */
const MOST = 50

/**
 * Whether an Accept header allows JSON, the only type that the mock has. Anything but media ranges
 * is ignored (Java sends `*; q=.2`), and a header without any allows everything.
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
