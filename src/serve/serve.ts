import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { DOCUMENTS } from '../contract/documents.ts'
import { listen } from '../http/listen.ts'
import { gracefulShutdown } from '../http/shutdown.ts'
import { createMock } from '../mock/mock.ts'
import type { Document } from '../openapi/document.ts'
import { lazyReceiver, type ReceiverSettings } from './lazy-receiver.ts'
import { createRedocPage } from './redoc-page.ts'
import { createRoutes } from './routes.ts'

export type ServeOptions = ReceiverSettings & { port: number; host?: string }

/**
 * Everything on one port: documentation, contract, mock and reference receiver. It listens first and loads the mock and the receiver
 * then; requests to them wait until they are ready.
 *
 * @throws Error that says what to do when the port cannot be used
 */
export async function startServe({
  port,
  host,
  ...settings
}: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const document: Document = JSON.parse(await readFile(new URL('openapi.json', DOCUMENTS), 'utf8'))
  let route: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  const server = createServer((req, res) => void route(req, res))
  const shutDown = gracefulShutdown(server, { lameDuckMs: 200, forceMs: 400 })
  const url = await listen(server, port, host)

  const redoc = createRedocPage(document)
  const receiver = lazyReceiver(settings)
  const mock = createMock()
  route = createRoutes({
    document,
    url,
    settings,
    site: lazySite(document),
    redoc,
    receiver,
    mock,
  })
  // Last, because it keeps a processor busy. Whoever asks for the page gets the reason of a failure.
  Promise.allSettled([receiver.ready, mock.ready])
    .then(redoc.prepare)
    .catch(() => {})
  return {
    url,
    close: async () => {
      await Promise.all([shutDown(), mock.close(), redoc.stop()])
    },
  }
}

/** The static pages, rendered when the first one is asked for. */
function lazySite(document: Document): () => Promise<Map<string, string>> {
  let site: Promise<Map<string, string>> | undefined
  return () => {
    site ??= import('../site/site.ts').then(({ renderSite }) => renderSite(document))
    return site
  }
}
