/** The query parameters of a request by name, as text. */
export type Query = Record<string, string>

const NAMES = ['SdkAppid', 'CallbackCommand', 'contenttype', 'ClientIP', 'OptPlatform', 'Sign', 'RequestTime', 'RequestID']
// Tencent's own receiver (timbot) accepts lower-case names too, and some tables print SDKAppID or SdkAppId.
const byLowerCase = new Map(NAMES.map((name) => [name.toLowerCase(), name]))

/**
 * Parses the query of a URL or path. Names are put into the protocol's spelling.
 *
 * @throws Error when a parameter stands twice with different values, or its percent-encoding is broken
 */
export function parseQuery(url: string): Query {
  const query: Query = Object.create(null)
  const start = url.indexOf('?')
  if (start < 0) return query
  const end = url.indexOf('#', start)
  for (const pair of url.slice(start + 1, end < 0 ? undefined : end).split('&')) {
    if (!pair) continue
    const equals = pair.indexOf('=')
    const written = decode(equals < 0 ? pair : pair.slice(0, equals))
    const name = byLowerCase.get(written.toLowerCase()) ?? written
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1))
    if (name in query && query[name] !== value) throw new Error(`the query parameter ${name} stands twice with different values`)
    query[name] = value
  }
  return query
}

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Error(`the percent-encoding of "${text.slice(0, 60)}" in the query is broken`)
  }
}
