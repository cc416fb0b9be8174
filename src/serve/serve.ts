import type { Logger } from 'pino'
import type { Tokens } from '../contract/tokens.ts'
import type { Listener } from '../http/listener.ts'
import { DATA_HEADERS } from '../http/send.ts'
import { type HttpServerOptions, startServer } from '../http/server.ts'
import { createMock, type Mock } from '../mock/mock.ts'
import { readContract } from '../openapi/contract.ts'
import type { Document } from '../openapi/document.ts'
import { EXAMPLE_APP_ID } from '../request/example-app.ts'
import type { SiteFiles } from '../site/site.ts'
import { createCallback } from './callback.ts'
import type { KeptEvents } from './kept-events.ts'
import { lazyReceiver, type ReceiverSettings } from './lazy-receiver.ts'
import { Exchanges } from './live/inspect/exchanges.ts'
import { watched } from './live/watched.ts'
import { createRedocPage } from './redoc-page.ts'
import { createRoutes } from './routes.ts'

export type ServeOptions = HttpServerOptions & {
  /**
   * Accepted SDKAppIDs. Without them the receiver accepts the app of the examples in the contract,
   * and the mock any app.
   */
  sdkAppIds?: readonly number[]
  /** Tokens from the console, or `'none'`. */
  tokens: Tokens
  /**
   * Where the events that arrive at `/callback` are kept; nowhere by default.
   */
  kept?: KeptEvents
  /** Hosts and URLs that `/send` may post to; this machine only by default. */
  allowTargets?: readonly string[]
  /** The callback URL of a backend that answers what comes to `/callback`, instead of the reference receiver. */
  forward?: string
  /**
   * Where receiver and mock write a line for each callback. By default the receiver writes to
   * standard output and the mock nowhere.
   */
  logger?: Logger
}

/**
 * Serves everything on one port: documentation, contract, mock and reference receiver. It listens
 * first and then loads the mock and the receiver; requests to them wait until they are ready.
 *
 * @throws Error that says what to do when the port cannot be used
 */
export async function startServe({
  sdkAppIds,
  tokens,
  logger,
  kept,
  forward,
  allowTargets,
  ...options
}: ServeOptions): Promise<{ url: string; mock: Mock; close(): Promise<void> }> {
  const settings: ReceiverSettings = {
    ...{ sdkAppIds: sdkAppIds ?? [EXAMPLE_APP_ID], tokens, logger },
    keep: kept?.keep,
  }
  const document = readContract()
  const routes = Promise.withResolvers<Listener>()
  const { url, close } = await startServer(
    async (request, response) => {
      // Also for responses of the receiver and redirects.
      for (const [name, value] of Object.entries(DATA_HEADERS)) response.setHeader(name, value)
      return (await routes.promise)(request, response)
    },
    { lameDuckMs: 200, forceMs: 400, ...options },
  )

  const redoc = createRedocPage(document)
  const receiver = lazyReceiver(settings)
  const mock = createMock({ sdkAppIds, tokens, logger })
  const site = lazySite(document)
  const exchanges = new Exchanges()
  const asked = new Exchanges()
  for (const recorded of (await kept?.earlier()) ?? []) exchanges.add({ recorded, earlier: true })
  const { handler } = receiver
  const callback = createCallback({ receiver: handler, forward, tokens, exchanges, kept })
  routes.resolve(
    createRoutes({
      ...{
        document,
        url,
        settings,
        site,
        redoc,
        callback,
        exchanges,
        asked,
        forward,
        allowTargets,
      },
      mock: { handler: watched(mock.handler, tokens, asked), script: mock.script },
    }),
  )
  // Last, because it keeps a processor busy. A failure is shown on the page.
  Promise.allSettled([receiver.ready, mock.ready])
    .then(redoc.prepare)
    .catch(() => {})
  return {
    url,
    mock,
    close: async () => {
      exchanges.close()
      asked.close()
      await Promise.all([close(), mock.close(), redoc.stop()])
      callback.close()
      await kept?.close()
    },
  }
}

/** The static pages, each rendered on its first request. */
function lazySite(document: Document): (name: string) => Promise<string | undefined> {
  let files: Promise<SiteFiles> | undefined
  const made = new Map<string, Promise<string>>()
  return async (name) => {
    files ??= import('../site/site.ts').then((site) => site.siteFiles(document, { live: true }))
    const make = (await files).get(name)
    if (!make) return undefined
    const text = made.get(name) ?? Promise.resolve(make())
    made.set(name, text)
    return text
  }
}
