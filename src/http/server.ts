import { createServer, type Server } from 'node:http'
import { LOOPBACK } from './address.ts'
import { timeLimits } from './limits.ts'
import { listen } from './listen.ts'
import { type Failed, guarded, type Listener } from './listener.ts'
import { gracefulShutdown, type ShutdownOptions } from './shutdown.ts'

/** Where an HTTP server listens, and how long it waits. */
export type HttpServerOptions = ShutdownOptions & {
  /** The TCP port; 0 chooses a free one. */
  port: number
  /** The address to listen on; 127.0.0.1 by default, which only this machine can reach. */
  host?: string
  /**
   * Time for a request to arrive completely, in milliseconds; after that it is answered 408 and the
   * connection is closed. 10 000 by default.
   */
  requestTimeoutMs?: number
  /** Called with errors that the listener did not handle. They are printed on the console by default. */
  failed?: Failed
}

export type RunningServer = {
  server: Server
  /** Where it listens: `http://127.0.0.1:4010`. */
  url: string
  /** Shuts down and resolves when the last connection is closed. */
  close(): Promise<void>
}

/**
 * Starts a server that is fit for a network: with time limits, a shutdown that loses no request, and no
 * request that can end the process.
 *
 * @throws Error (rejects) that says what to do when the port or the host cannot be used
 */
export async function startServer(
  listener: Listener,
  options: HttpServerOptions,
): Promise<RunningServer> {
  const { port, host = LOOPBACK, requestTimeoutMs, failed = toConsole, ...shutdown } = options
  const server = createServer(timeLimits(requestTimeoutMs), guarded(listener, failed))
  const close = gracefulShutdown(server, shutdown)
  const url = await listen(server, port, host)
  return { server, url, close }
}

const toConsole: Failed = (error) => console.error('a request could not be answered:', error)
