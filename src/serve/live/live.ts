import type { Tokens } from '../../contract/tokens.ts'
import type { Route } from '../../http/router.ts'
import { send, sendProblem, typeOf } from '../../http/send.ts'
import type { Script } from '../../mock/play/script.ts'
import type { Document } from '../../openapi/document.ts'
import { headersOf } from '../content-policy.ts'
import { reads } from './api.ts'
import { Guard } from './guard.ts'
import type { Exchanges } from './inspect/exchanges.ts'
import { inspectRoutes } from './inspect/routes.ts'
import { mockRoutes } from './mock/routes.ts'
import { LIVE_PAGES, type LivePath, livePage } from './pages.ts'
import { sendRoutes } from './send/routes.ts'
import { Targets } from './send/targets.ts'

export type LiveParts = {
  document: Document
  /** The address that the server listens on. */
  url: string
  sdkAppIds: readonly number[]
  tokens: Tokens
  exchanges: Exchanges
  /** Where the page may send beside this machine: hosts and URLs. */
  allowTargets?: readonly string[]
  /** What the mock was asked, and what it plays. */
  asked: Exchanges
  script: Script
  /** Where `/callback` is passed on to. */
  forward?: string
}

/** The pages that act, and the interface that their scripts speak to. */
export function liveRoutes(parts: LiveParts): Route[] {
  const { document, url, sdkAppIds, tokens, exchanges, forward, asked, script, allowTargets } =
    parts
  const guard = new Guard(url)
  return [
    // Its answer can be read by pages of this server only, so the token is safe in it.
    ...Object.keys(LIVE_PAGES).map((path) => shown(guard, document, path as LivePath)),
    reads(guard, '/api/session', () => ({
      token: guard.token,
      sdkAppIds,
      signed: tokens !== 'none',
      forward,
    })),
    ...inspectRoutes(guard, document, exchanges, '/api/exchanges'),
    ...inspectRoutes(guard, document, asked, '/api/asked'),
    ...mockRoutes(guard, document, script),
    ...sendRoutes(guard, document, {
      targets: new Targets(allowTargets),
      own: { url, token: tokens === 'none' ? undefined : tokens[0] },
    }),
  ]
}

const shown = (guard: Guard, document: Document, path: LivePath): Route => ({
  path,
  method: 'GET',
  answer: ({ request, response }) => {
    const refused = guard.reading(request)
    if (refused) return sendProblem(response, refused)
    const headers = { 'cache-control': 'no-cache', ...headersOf('index.html') }
    send(response, 200, typeOf('index.html'), livePage(document, path), headers)
  },
})
