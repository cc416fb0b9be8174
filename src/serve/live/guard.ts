import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Problem } from '../../http/send.ts'
import { isOwnHost } from '../own-host.ts'

/** The header with the token of this process. */
export const TOKEN_HEADER = 'x-tcw-token'

/**
 * Who may use the pages that act, and what is behind them. A page of another site can post here, and after DNS rebinding
 * it can read here under a name of its own; so the Host has to be this machine, and a change needs the Origin of
 * this server and a token that only its own pages can read.
 *
 * @see https://owasp.org/www-community/attacks/csrf
 */
export class Guard {
  /** Needed for each change; of this process only. */
  readonly token = randomBytes(24).toString('base64url')
  readonly #url: string

  /** @param url the address that the server listens on */
  constructor(url: string) {
    this.#url = url
  }

  /** Why a request may not see anything; `undefined` if it may. */
  reading({ headers }: IncomingMessage): Problem | undefined {
    const forwarded = [headers['x-forwarded-host']].flat()[0]
    for (const host of [headers.host, ...(forwarded ? [forwarded] : [])]) {
      if (isOwnHost(host, this.#url)) continue
      const detail = `These pages show what arrives here, so they answer on this machine only: open them at ${this.#url}, not at "${host}". A tunnel is for /callback.`
      return { status: 403, title: 'Another host', detail }
    }
    return undefined
  }

  /** Why a request may not change or send anything; `undefined` if it may. */
  changing(request: IncomingMessage): Problem | undefined {
    const refused = this.reading(request)
    if (refused) return refused
    const { origin, host, [TOKEN_HEADER]: token } = request.headers
    if (origin !== `http://${host}`) {
      const detail = `The Origin is ${origin ? `"${origin}"` : 'missing'}; only the pages of this server may do that.`
      return { status: 403, title: 'Another origin', detail }
    }
    if (!same(String(token ?? ''), this.token)) {
      const detail =
        'The token is missing or of an earlier start of the server: load the page again.'
      return { status: 403, title: 'No token', detail }
    }
    return undefined
  }
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
