const CLOSED = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** For our pages: one stylesheet, their own scripts, which speak to this server only. */
const PAGES = `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; ${CLOSED}`

/**
 * For the Redoc page, which contains its script, styles and fonts. It makes no network requests.
 */
const REDOC = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  CLOSED,
].join('; ')

/** The headers of a file by its name, if those of data do not fit. */
export function headersOf(name: string): Record<string, string> {
  if (!name.endsWith('.html')) return {}
  return { 'content-security-policy': name === 'redoc.html' ? REDOC : PAGES }
}
