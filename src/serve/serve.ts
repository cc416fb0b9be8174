import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen } from '../http/listen.ts'
import { gracefulShutdown } from '../http/shutdown.ts'
import { createMock } from '../mock/mock.ts'
import { CONTRACT, readContract } from '../openapi/contract.ts'
import type { Document } from '../openapi/document.ts'
import { optionalPackages } from '../optional-package.ts'
import { lazyReceiver, type ReceiverSettings } from './lazy-receiver.ts'
import { createRedocPage } from './redoc-page.ts'
import { createRoutes } from './routes.ts'

const GENERATED = join(import.meta.dirname, '../../generated')
const REDOC = join(import.meta.dirname, '../../site/redoc.html')

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
  const document = readContract()
  let route: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  const server = createServer((req, res) => void route(req, res))
  const shutDown = gracefulShutdown(server, { lameDuckMs: 200, forceMs: 400 })
  const url = await listen(server, port, host)

  const redoc = createRedocPage(document, fileURLToPath(CONTRACT), REDOC)
  const receiver = lazyReceiver(settings)
  const mock = createMock()
  route = createRoutes({
    document,
    url,
    settings,
    generated: GENERATED,
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
      redoc.stop()
      await Promise.all([shutDown(), mock.close()])
    },
  }
}

/** The static pages, rendered when the first one is asked for. */
function lazySite(document: Document): () => Promise<Map<string, string>> {
  let site: Promise<Map<string, string>> | undefined
  return () => {
    site ??= optionalPackages(
      'The documentation',
      ['marked'],
      () => import('../site/site.ts'),
    ).then(({ renderSite }) => renderSite(document))
    return site
  }
}
