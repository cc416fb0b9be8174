import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { listen } from '../http/listen.ts'
import { gracefulShutdown, type ShutdownOptions } from '../http/shutdown.ts'
import { nodeAdapter } from './adapters/node.ts'
import type { PrometheusMetrics } from './metrics/prometheus.ts'
import type { Receiver } from './receiver.ts'

export type ServerOptions = ShutdownOptions & {
  port: number
  host?: string
  /** Printed at `/metrics`; without it that path is a callback path like every other. */
  metrics?: PrometheusMetrics
  /** Milliseconds in which a request must have arrived with its body; later its sender is answered 408 and cut off. 10 000 by default. */
  requestTimeoutMs?: number
}

export type RunningServer = { server: Server; url: string; close(): Promise<void> }

/**
 * Against slow and endless requests: a callback's sender gives up after 2 seconds, so that nobody honest needs 10. Node looks every
 * 30 seconds by default.
 */
function limits(requestTimeout: number) {
  return {
    requestTimeout,
    headersTimeout: Math.min(requestTimeout, 5_000),
    connectionsCheckingInterval: Math.min(requestTimeout, 1_000),
  }
}

/**
 * A server with nothing but a receiver: callbacks on every path, `GET /healthz` (the process lives), `GET /readyz` (503 as soon as it
 * shuts down), `GET /metrics`. `close()` drains: requests first, then the events that were taken.
 *
 * @throws Error (by rejecting) when the port is in use or not allowed
 */
export async function serveReceiver(
  receiver: Receiver,
  options: ServerOptions,
): Promise<RunningServer> {
  const { port, host, metrics, requestTimeoutMs = 10_000, ...shutdown } = options
  let ready = true
  const receive = nodeAdapter(receiver)
  const server = createServer(limits(requestTimeoutMs), (request, response) => {
    if (request.method !== 'GET') return receive(request, response)
    const path = request.url?.split('?')[0]
    if (path === '/healthz') return text(response, 200, 'ok\n')
    if (path === '/readyz')
      return ready ? text(response, 200, 'ready\n') : text(response, 503, 'shutting down\n')
    if (path === '/metrics' && metrics)
      return text(response, 200, metrics.text(), 'text/plain; version=0.0.4; charset=utf-8')
    receive(request, response)
  })
  const close = gracefulShutdown(server, shutdown)
  const url = await listen(server, port, host)
  return {
    server,
    url,
    async close() {
      ready = false
      await close()
      await receiver.drain()
    },
  }
}

function text(
  response: ServerResponse<IncomingMessage>,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
