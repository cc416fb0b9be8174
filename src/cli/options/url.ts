import { InvalidArgumentError } from 'commander'

/** Parses the URL of a backend. */
export function httpUrl(text: string): string {
  // "localhost:3000" is a URL with the scheme "localhost:".
  const whole = /^(localhost|[\w.-]+\.[\w-]+|\[[0-9a-f:]+\])(:[0-9]+)?(\/|$)/i.test(text)
    ? `http://${text}`
    : text
  const url = URL.parse(whole)
  if (url && ['http:', 'https:'].includes(url.protocol) && url.hostname) {
    url.hash = ''
    return url.href
  }
  throw new InvalidArgumentError('It must be a URL such as http://localhost:3000/chat.')
}
