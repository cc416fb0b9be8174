import type { IncomingMessage } from 'node:http'
import type { Listener } from '../http/listener.ts'
import { createRouter, type Route, type RoutedRequest, under } from '../http/router.ts'
import { send, sendProblem, typeOf } from '../http/send.ts'
import { parseTarget } from '../http/target.ts'
import type { Script } from '../mock/play/script.ts'
import type { Document } from '../openapi/document.ts'
import { islands } from '../site/islands.ts'
import { headersOf } from './content-policy.ts'
import { DOWNLOADS, download } from './downloads.ts'
import type { ReceiverSettings } from './lazy-receiver.ts'
import type { Exchanges } from './live/inspect/exchanges.ts'
import { liveRoutes } from './live/live.ts'
import { ownBase } from './own-host.ts'
import type { RedocPage } from './redoc-page.ts'
import { notFoundPage, startPage } from './start-page.ts'

export type Parts = {
  document: Document
  /** The address that the server listens on. */
  url: string
  settings: ReceiverSettings
  /** The text of a static page; `undefined` for one that is not there. */
  site: (name: string) => Promise<string | undefined>
  redoc: RedocPage
  callback: { handler: Listener }
  exchanges: Exchanges
  /** Where `/callback` is passed on to. */
  forward?: string
  /** Where `/send` may post beside this machine. */
  allowTargets?: readonly string[]
  mock: { handler: Listener; script: Script }
  /** What the mock was asked. */
  asked: Exchanges
}

/** A page or file: its status, its name (whose extension sets the type), its content. */
type Page = { status?: number; name: string; text: string | Uint8Array }

/** The request listener of `tcw serve`. */
export function createRoutes(parts: Parts): Listener {
  const { document, callback, mock, settings } = parts
  return createRouter(
    [
      ...under('/callback', ({ request, response }) => callback.handler(request, response)),
      ...liveRoutes({
        ...parts,
        ...{ sdkAppIds: settings.sdkAppIds, tokens: settings.tokens, script: mock.script },
      }),
      ...under('/mock', ({ request, response, rest }) => {
        // The mock has its own paths: /callback/<CallbackCommand>.
        request.url = `/${rest}${parseTarget(request.url)?.search ?? ''}`
        return mock.handler(request, response)
      }),
      page('/', ({ request }) => ({
        name: 'index.html',
        text: startPage(document, startOptions(parts, request)),
      })),
      {
        path: '/docs',
        method: 'GET',
        answer: ({ response }) => response.writeHead(301, { location: '/docs/' }).end(),
      },
      page('/docs/assets/*', async ({ rest, path }) => {
        const text = (await islands()).get(rest)
        return text ? { name: rest, text } : notFound(parts, path)
      }),
      page('/docs/redoc.html', async () => ({ name: 'redoc.html', ...(await parts.redoc.read()) })),
      page('/docs/*', async ({ rest, path }) => {
        const name = rest || 'index.html'
        const text = await parts.site(name)
        return text === undefined ? notFound(parts, path) : { name, text }
      }),
      page('/*', async ({ path, rest: name }) =>
        DOWNLOADS.has(name) ? { name, text: await download(name) } : notFound(parts, path),
      ),
    ],
    notHere,
  )
}

/**
 * A route that shows a page or file. Pages change with the contract, so they must be revalidated.
 */
function page(path: string, content: (routed: RoutedRequest) => Page | Promise<Page>): Route {
  return {
    path,
    method: 'GET',
    answer: async (routed) => {
      const { status = 200, name, text } = await content(routed)
      const headers = { 'cache-control': 'no-cache', ...headersOf(name) }
      send(routed.response, status, typeOf(name), text, headers)
    },
  }
}

const notFound = ({ document }: Parts, path: string): Page => ({
  status: 404,
  name: '404.html',
  text: notFoundPage(document, path),
})

function startOptions({ url, settings }: Parts, request: IncomingMessage) {
  const base = ownBase(request.headers.host, url)
  return { base, sdkAppIds: settings.sdkAppIds, signed: settings.tokens !== 'none' }
}

function notHere({ request, response }: RoutedRequest): void {
  sendProblem(response, {
    status: 404,
    title: 'Not found',
    detail: `${request.method} is not supported here. Post callbacks to /callback (the reference receiver) or to /mock.`,
  })
}
