import { ApiError } from '../api.ts'

/** Where `/send` may post: this machine, and what was named at the start of the server. */
export class Targets {
  readonly #allowed: readonly Allowed[]

  /**
   * @param allowed hosts (`staging.example.com`, `10.0.0.7:3000`) or URLs, of which the origin counts
   * @throws TypeError for one that is neither
   */
  constructor(allowed: readonly string[] = []) {
    this.#allowed = allowed.map(allowedFrom)
  }

  /**
   * The URL, if it may be posted to. Names other than `localhost` are not looked up: what they mean can change between the
   * look and the request.
   *
   * @throws ApiError 422 for no URL of HTTP, 403 with what to do for another target
   */
  checked(text: string): URL {
    const url = URL.parse(text)
    if (!url || !['http:', 'https:'].includes(url.protocol))
      throw new ApiError(
        422,
        `"${text.slice(0, 80)}" is no URL such as http://localhost:3000/chat.`,
      )
    if (url.username || url.password)
      throw new ApiError(422, 'A URL with a user name or a password is not taken.')
    if (isLoopback(url.hostname) || this.#allowed.some((one) => fits(one, url))) return url
    throw new ApiError(
      403,
      `This server posts to this machine only. To allow ${url.hostname}: tcw serve --allow-target ${url.origin}`,
    )
  }
}

type Allowed = { host: string; port?: string; protocol?: string }

function allowedFrom(text: string): Allowed {
  const whole = /^https?:\/\//i.test(text)
  const url = URL.parse(whole ? text : `http://${text}`)
  if (!url?.hostname || (!whole && url.pathname !== '/'))
    throw new TypeError(`"${text}" is no host and no URL of http: or https:`)
  if (whole) return { host: url.hostname, port: url.port, protocol: url.protocol }
  return { host: url.hostname, ...(/:\d+$/.test(text) ? { port: url.port || '80' } : {}) }
}

function fits({ host, port, protocol }: Allowed, url: URL): boolean {
  if (host !== url.hostname || (protocol && protocol !== url.protocol)) return false
  if (port === undefined) return true
  const portOf = (text: string, scheme: string) => text || (scheme === 'https:' ? '443' : '80')
  return portOf(port, protocol ?? url.protocol) === portOf(url.port, url.protocol)
}

/** A URL has its address in one form: `127.1` and `0x7f000001` are `127.0.0.1` there. */
const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
