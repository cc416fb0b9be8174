import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { nodeAdapter } from './adapters/node.ts'
import type { PrometheusMetrics } from './prometheus.ts'
import type { Receiver } from './receiver.ts'
import { gracefulShutdown, type ShutdownOptions } from './shutdown.ts'

export type ServerOptions = ShutdownOptions & {
  port: number
  host?: string
  /** Printed at `/metrics`; without it that path is a callback path like every other. */
  metrics?: PrometheusMetrics
}

export type RunningServer = { server: Server; url: string; close(): Promise<void> }

/**
 * A server with nothing but a receiver: callbacks on every path, `GET /healthz` (the process lives), `GET /readyz` (503 as soon as it
 * shuts down), `GET /metrics`. `close()` drains: requests first, then the events that were taken.
 *
 * @throws Error (by rejecting) when the port is in use or not allowed
 */
export async function serveReceiver(receiver: Receiver, options: ServerOptions): Promise<RunningServer> {
  const { port, host, metrics, ...shutdown } = options
  let ready = true
  const receive = nodeAdapter(receiver)
  const server = createServer((request, response) => {
    if (request.method !== 'GET') return receive(request, response)
    const path = request.url?.split('?')[0]
    if (path === '/healthz') return text(response, 200, 'ok\n')
    if (path === '/readyz') return ready ? text(response, 200, 'ready\n') : text(response, 503, 'shutting down\n')
    if (path === '/metrics' && metrics) return text(response, 200, metrics.text(), 'text/plain; version=0.0.4; charset=utf-8')
    receive(request, response)
  })
  // Slow and endless bodies: a callback's sender gives up after 2 seconds, so nobody honest needs longer than this.
  server.requestTimeout = 10_000
  server.headersTimeout = 5_000
  const close = gracefulShutdown(server, shutdown)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  const name = address.family === 'IPv6' ? 'localhost' : address.address === '0.0.0.0' ? 'localhost' : address.address
  return {
    server,
    url: `http://${name}:${address.port}`,
    async close() {
      ready = false
      await close()
      await receiver.drain()
    },
  }
}

function text(response: ServerResponse<IncomingMessage>, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

function listenError(error: Error & { code?: string }, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Error(`port ${port} is in use; choose another with --port or PORT`)
  if (error.code === 'EACCES')
    return new Error(`port ${port} needs privileges that this process does not have; choose one above 1023`)
  return error
}
