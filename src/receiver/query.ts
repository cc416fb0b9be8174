/** The query parameters of a request by name, as text. */
export type Query = Record<string, string>

export type ParsedQuery = {
  query: Query
  /** Sign and RequestTime, apart: they are secrets of their minute and do not belong into logs, inboxes and handlers. */
  signature: { Sign?: string; RequestTime?: string }
}

const NAMES = ['SdkAppid', 'CallbackCommand', 'contenttype', 'ClientIP', 'OptPlatform', 'Sign', 'RequestTime', 'RequestID']
// Tencent's own receiver (timbot) accepts lower-case names too, and some tables print SDKAppID or SdkAppId.
const spelling = new Map(NAMES.flatMap((name) => [name, name.toLowerCase()].map((written) => [written, name])))

/** An object without inherited members, as Object.create(null) makes it; V8 is faster with a constructor. */
// biome-ignore lint/complexity/useArrowFunction: an arrow function is no constructor
const Bare = function () {} as unknown as new () => Query
Bare.prototype = Object.create(null)

/**
 * Parses the query of a URL or path. Names are put into the protocol's spelling.
 *
 * @throws Error when a parameter stands twice with different values, or its percent-encoding is broken
 */
export function parseQuery(url: string): ParsedQuery {
  const query = new Bare()
  const signature = new Bare()
  const hash = url.indexOf('#')
  const end = hash < 0 ? url.length : hash
  let start = url.indexOf('?') + 1 || end
  while (start < end) {
    const next = url.indexOf('&', start)
    const stop = next < 0 || next > end ? end : next
    if (stop > start) add(query, signature, url.slice(start, stop))
    start = stop + 1
  }
  return { query, signature }
}

function add(query: Query, signature: Query, pair: string): void {
  const equals = pair.indexOf('=')
  const name = nameOf(decode(equals < 0 ? pair : pair.slice(0, equals)))
  const value = equals < 0 ? '' : decode(pair.slice(equals + 1))
  const target = name === 'Sign' || name === 'RequestTime' ? signature : query
  const known = target[name]
  if (known !== undefined && known !== value) throw new Error(`the query parameter ${name} stands twice with different values`)
  target[name] = value
}

const nameOf = (written: string) => spelling.get(written) ?? spelling.get(written.toLowerCase()) ?? written

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Error(`the percent-encoding of "${text.slice(0, 60)}" in the query is broken`)
  }
}
