import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { send } from '../http/send.ts'
import { type HttpServerOptions, startServer } from '../http/server.ts'
import { nodeAdapter } from './adapters/node.ts'
import { PROMETHEUS_TYPE, type PrometheusMetrics } from './metrics/prometheus.ts'
import type { Receiver } from './receiver.ts'

export type { HttpServerOptions }

/** Options of `serveReceiver`; only `port` is required. */
export type ServerOptions = Omit<HttpServerOptions, 'failed'> & {
  /** Served at `/metrics`; without it that path takes callbacks like any other. */
  metrics?: PrometheusMetrics
  /**
   * A separate port for `/metrics` on the same host, because the callback port is public and the
   * metrics should not be. 0 chooses a free one.
   */
  metricsPort?: number
  /**
   * How long `close()` waits for the handlers of accepted events, in milliseconds; then the number of
   * events left is logged. A durable inbox waits only for those that run. 10 000 by default.
   */
  drainMs?: number
}

/** A running receiver; `await using server = await serveReceiver(…)` closes it at the end of the block. */
export type ReceiverServer = AsyncDisposable & {
  /** The HTTP server that takes the callbacks. */
  server: Server
  /** The address it listens on: `http://127.0.0.1:3000`. */
  url: string
  /** The address of the metrics when they have a separate port: `http://127.0.0.1:9090/metrics`. */
  metricsUrl: string | undefined
  /** Answers the requests in progress, then closes the receiver and its inbox. Calling it twice is harmless. */
  close(): Promise<void>
}

const TEXT = 'text/plain; charset=utf-8'

/**
 * Starts a server for a receiver: callbacks on every path, `GET /healthz` (the process is alive),
 * `GET /readyz` (503 as soon as it shuts down, and
 * while the inbox does not take events), `GET /metrics`. It listens on 127.0.0.1 unless `host`
 * says otherwise (`0.0.0.0` in a container).
 *
 * @throws Error (rejects) when a port or the host cannot be used
 *
 * @example
 * import { serveReceiver } from 'tencent-chat-webhooks/server'
 *
 * const server = await serveReceiver(receiver, { port: 3000, host: '0.0.0.0' })
 * process.once('SIGTERM', () => server.close())
 */
export async function serveReceiver(
  receiver: Receiver,
  { metrics, metricsPort, drainMs = 10_000, ...options }: ServerOptions,
): Promise<ReceiverServer> {
  let ready = true
  const receive = nodeAdapter(receiver)
  const printsMetrics = metrics && metricsPort === undefined
  const main = await startServer((request, response) => {
    const path = request.method === 'GET' ? request.url?.split('?')[0] : undefined
    if (path === '/healthz') send(response, 200, TEXT, 'ok\n')
    else if (path === '/readyz') {
      if (ready) sendReadiness(receiver, response)
      else send(response, 503, TEXT, 'shutting down\n')
    } else if (path === '/metrics' && printsMetrics) sendMetrics(metrics, response)
    else receive(request, response)
  }, options)
  const second =
    metrics && metricsPort !== undefined
      ? await startMetrics(metrics, { ...options, port: metricsPort }).catch(closing(main))
      : undefined

  let closed: Promise<void> | undefined
  const shutDown = async () => {
    ready = false
    await main.close()
    await receiver.close(drainMs)
    // Last, so that what the drain counts can still be read.
    await second?.close()
  }
  const close = () => (closed ??= shutDown())
  return {
    server: main.server,
    url: main.url,
    metricsUrl: second && `${second.url}/metrics`,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function startMetrics(metrics: PrometheusMetrics, options: HttpServerOptions) {
  const listener = ({ url }: IncomingMessage, response: ServerResponse) => {
    if (url?.split('?')[0] === '/metrics') sendMetrics(metrics, response)
    else send(response, 404, TEXT, 'only /metrics is here\n')
  }
  return startServer(listener, { ...options, lameDuckMs: 0 })
}

async function sendReadiness(receiver: Receiver, response: ServerResponse): Promise<void> {
  const ready = await receiver.ready()
  const text = ready ? 'ready\n' : 'the inbox does not take events; see the log\n'
  send(response, ready ? 200 : 503, TEXT, text)
}

async function sendMetrics(metrics: PrometheusMetrics, response: ServerResponse): Promise<void> {
  await metrics.refresh()
  send(response, 200, PROMETHEUS_TYPE, metrics.text())
}

/** Closes the first server when the second cannot start. */
function closing({ close }: { close(): Promise<void> }) {
  return async (error: unknown): Promise<never> => {
    await close()
    throw error
  }
}
