/** The target of a request line. */
export type Target = {
  /** Percent-encoded as received, without `.` and `..` segments: `/docs/index.html`. */
  path: string
  /** The query with its question mark, or empty. */
  search: string
}

const BASE = 'http://target.invalid'

/**
 * Reads `request.url`. A client may write anything there, and `new URL` throws on some of it (`//`,
 * `http://[`): this function never throws. The absolute form that proxies use (`GET
 * http://host/path`) counts as its path.
 *
 * @returns `undefined` for a target without a path: answer 400
 */
export function parseTarget(url: string | undefined): Target | undefined {
  if (!hasPath(url)) return undefined
  const parsed = URL.parse(url, BASE)
  return parsed ? { path: parsed.pathname, search: parsed.search } : undefined
}

/**
 * Whether `parseTarget` finds a path. For nearly every request this looks at only two characters.
 */
export function hasPath(url: string | undefined): url is string {
  if (!url) return false
  // `//host` and `/\host` are URLs of another host for a URL parser, which also skips tabs and line ends.
  if (url.startsWith('/')) return !/^\/[/\\\t\n\r]/.test(url)
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}
