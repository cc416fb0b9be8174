import type { Command } from '../contract/types.ts'
import { type BuildOptions, buildCallback } from '../request/build.ts'

/** Options of `signedRequest`. */
export type RequestOptions<C extends Command = Command> = BuildOptions<C> & {
  /** The token that the receiver accepts. */
  token: string
  /** The callback URL, without a query; `http://localhost/` by default. */
  url?: string
  /** Further headers; the platform sends none, not even a Content-Type. */
  headers?: Record<string, string>
}

/**
 * A signed callback as a Fetch `Request`, for Hono, Next.js and other handlers of the Fetch API, or for
 * `fetch` itself.
 *
 * @throws TypeError for a command, an example or a URL that cannot be used
 *
 * @example
 * import { fetchAdapter } from 'tencent-chat-webhooks/fetch'
 * import { signedRequest } from 'tencent-chat-webhooks/testing'
 *
 * const request = signedRequest('State.StateChange', { token: process.env.CALLBACK_TOKEN! })
 * const response = await fetchAdapter(receiver)(request)
 */
export function signedRequest<C extends Command>(command: C, options: RequestOptions<C>): Request {
  const { url = 'http://localhost/', headers = {}, ...build } = options
  const { query, body } = buildCallback(command, build as BuildOptions<C>)
  const target = new URL(url)
  target.search = `${new URLSearchParams(query)}`
  // Bytes: for a text, Request adds a Content-Type, which the platform does not send.
  const bytes = new TextEncoder().encode(JSON.stringify(body))
  return new Request(target, { method: 'POST', headers, body: bytes })
}
