import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from '../http/send.ts'
import type { Mock } from '../mock/mock.ts'
import type { Document } from '../openapi/document.ts'
import { download } from './downloads.ts'
import type { ReceiverSettings } from './lazy-receiver.ts'
import type { RedocPage } from './redoc-page.ts'
import { notFoundPage, startPage } from './start-page.ts'

type Listener = (req: IncomingMessage, res: ServerResponse) => unknown

export type Parts = {
  document: Document
  /** Where the server listens. */
  url: string
  settings: ReceiverSettings
  site: () => Promise<Map<string, string>>
  redoc: RedocPage
  receiver: { handler: Listener }
  mock: Mock
}

/** The request listener of `tcw serve`. */
export function createRoutes(
  parts: Parts,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const { receiver, mock } = parts
  return async (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://localhost')
    if (isUnder('/callback', pathname)) return void receiver.handler(req, res)
    if (isUnder('/mock', pathname)) {
      req.url = (req.url as string).slice('/mock'.length).replace(/^(?!\/)/, '/')
      return void mock.handler(req, res)
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') return notHere(req, res)
    try {
      await answerPage(parts, pathname, req, res)
    } catch (error) {
      send(res, 500, '.txt', `${(error as Error).message}\n`)
    }
  }
}

const isUnder = (mount: string, path: string) => path === mount || path.startsWith(`${mount}/`)

async function answerPage(
  parts: Parts,
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (path === '/')
    return send(res, 200, '.html', startPage(parts.document, startOptions(parts, req)))
  const edition = /^\/(openapi(?:\.paths)?\.(?:yaml|json))$/.exec(path)?.[1]
  if (edition) return send(res, 200, edition, await download(edition))
  if (path === '/docs') return void res.writeHead(301, { location: '/docs/' }).end()
  if (path === '/docs/redoc.html') {
    const { status, text } = await parts.redoc.read()
    return send(res, status, '.html', text)
  }
  if (path.startsWith('/docs/')) {
    const name = path.slice('/docs/'.length) || 'index.html'
    const text = (await parts.site()).get(name)
    if (text !== undefined) return send(res, 200, name, text)
  }
  send(res, 404, '.html', notFoundPage(path))
}

/** The address that the reader has typed is the one to show, if it can be one: a container may have mapped the port. */
function startOptions({ url, settings }: Parts, req: IncomingMessage) {
  const { host = '' } = req.headers
  const base = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `http://${host}` : url
  return { base, sdkAppIds: settings.sdkAppIds, signed: settings.tokens.length > 0 }
}

function notHere(req: IncomingMessage, res: ServerResponse): void {
  const detail = `Nothing takes a ${req.method} here. Post callbacks to /callback (the reference receiver) or to /mock.`
  send(res, 404, '.json', JSON.stringify({ title: 'Not found', status: 404, detail }))
}
