/** The query parameters of a request by name, as text. */
export type Query = Record<string, string>

export type ParsedQuery = {
  query: Query
  /**
   * Sign and RequestTime are kept apart: they are secrets for a minute and must not reach logs,
   * inboxes and handlers.
   */
  signature: { Sign?: string; RequestTime?: string }
}

// In the order that the platform uses.
const NAMES = [
  'SdkAppid',
  'CallbackCommand',
  'contenttype',
  'ClientIP',
  'OptPlatform',
  'Sign',
  'RequestTime',
  'RequestID',
]
const PREFIXES = NAMES.map((name) => `${name}=`)
// Tencent's own receiver (timbot) also accepts lower-case names, and some tables print SDKAppID or
// SdkAppId.
const spelling = new Map(
  NAMES.flatMap((name) => [name, name.toLowerCase()].map((written) => [written, name])),
)
// Some callbacks have RequestID and others RequestId: in the contract they are two names.
spelling.set('RequestId', 'RequestId')

/**
 * An object without inherited members, like Object.create(null), but V8 is faster with a
 * constructor.
 */
// biome-ignore lint/complexity/useArrowFunction: an arrow function is no constructor
const Bare = function () {} as unknown as new () => Query
Bare.prototype = Object.create(null)

/**
 * Parses the query of a URL or path. Names are normalised to the spelling of the protocol.
 *
 * @throws Error when a parameter of the protocol appears twice with different values, or its percent-encoding is broken
 */
export function parseQuery(url: string): ParsedQuery {
  const parsed: ParsedQuery = { query: new Bare(), signature: new Bare() }
  const hash = url.indexOf('#')
  const end = hash < 0 ? url.length : hash
  const read = url.includes('%') || url.includes('+') ? decode : asItIs
  let start = url.indexOf('?') + 1 || end
  let next = 0
  while (start < end) {
    const ampersand = url.indexOf('&', start)
    const stop = ampersand < 0 || ampersand > end ? end : ampersand
    const prefix = PREFIXES[next]
    if (prefix && url.startsWith(prefix, start)) {
      // Fast path for the order of the platform: names are compared instead of extracted and looked
      // up.
      add(parsed, NAMES[next] as string, read(url.slice(start + prefix.length, stop)))
      next++
    } else if (stop > start) {
      const pair = url.slice(start, stop)
      const equals = pair.indexOf('=')
      const name = nameOf(read(equals < 0 ? pair : pair.slice(0, equals)))
      add(parsed, name, equals < 0 ? '' : read(pair.slice(equals + 1)))
      next = NAMES.indexOf(name) + 1
    }
    start = stop + 1
  }
  return parsed
}

const nameOf = (written: string) =>
  spelling.get(written) ?? spelling.get(written.toLowerCase()) ?? written

function add({ query, signature }: ParsedQuery, name: string, value: string): void {
  // They mean nothing in the protocol but are dangerous in code that merges objects.
  if (name === '__proto__' || name === 'constructor') return
  const target: Query = name === 'Sign' || name === 'RequestTime' ? (signature as Query) : query
  const known = target[name]
  if (known === undefined) target[name] = value
  // Of a parameter that nobody knows, the first value will do.
  else if (known !== value && NAMES.includes(name))
    throw new Error(`the query parameter ${name} appears twice with different values`)
}

const asItIs = (text: string) => text

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Error(`the percent-encoding of "${text.slice(0, 60)}" in the query is broken`)
  }
}
