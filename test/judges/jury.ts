import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What one of the servers said. */
type Said = { server: string; status: number; headers: Record<string, string>; body: string }

/**
 * One server that passes requests to several and answers for all, so that judges need only one run.
 * If one fails, or accepts what another refuses, the answer is a 500 that says so; otherwise it is
 * the answer of each in turn.
 *
 * @param servers URL by name
 */
export async function startJury(servers: Record<string, string>) {
  let requests = 0
  const server = createServer(async (req, res) => {
    const body = await bodyOf(req)
    const said = await Promise.all(
      Object.entries(servers).map(([name, url]) =>
        ask(name, new URL(req.url ?? '/', url), req, body),
      ),
    )
    const verdict = disagreement(said) ?? (said[requests++ % said.length] as Said)
    res.writeHead(verdict.status, verdict.headers).end(verdict.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () => server.closeAllConnections() ?? server.close(),
  }
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part)
  return Buffer.concat(parts)
}

const TEXT = { 'content-type': 'text/plain' }

const agent = new Agent({ keepAlive: true })

/** By `node:http`, which sends any method, a body or none. */
function ask(
  server: string,
  url: URL,
  { method, headers }: IncomingMessage,
  body: Buffer,
): Promise<Said> {
  const type = headers['content-type']
  return new Promise((done) => {
    const failed = (error: Error) =>
      done({ server, status: 599, headers: TEXT, body: `no answer: ${error}` })
    const asked = request(url, { agent, method, timeout: 10_000 }, async (response) => {
      const said = await bodyOf(response).catch(failed)
      const { 'content-type': its, allow } = response.headers
      const headers = { ...(its && { 'content-type': its }), ...(allow && { allow }) }
      if (said) done({ server, status: response.statusCode ?? 0, headers, body: `${said}` })
    })
    asked.on('error', failed).on('timeout', () => asked.destroy(new Error('10 seconds')))
    asked.setHeader('content-length', body.length)
    if (type) asked.setHeader('content-type', type)
    asked.end(body)
  })
}

/** A 500 that names what each said; `undefined` when nothing is wrong. */
function disagreement(said: Said[]): Said | undefined {
  const failed = said.some(({ status }) => status >= 500)
  const kinds = new Set(said.map(({ status }) => (status < 300 ? 'taken' : 'refused')))
  if (!failed && kinds.size === 1) return undefined
  const body = said.map(({ server, status, body }) => `${server} ${status}: ${body.slice(0, 300)}`)
  return { server: 'jury', status: 500, headers: TEXT, body: body.join('\n') }
}
