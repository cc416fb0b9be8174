import { createServer, type Server } from 'node:http'
import { timeLimits } from './limits.ts'
import { listen } from './listen.ts'
import { type Failed, guarded, type Listener } from './listener.ts'
import { gracefulShutdown, type ShutdownOptions } from './shutdown.ts'

export type HttpServerOptions = ShutdownOptions & {
  /** 0 takes a free one. */
  port: number
  /** The address to listen on; 127.0.0.1 by default, which only this machine reaches. */
  host?: string
  /** Milliseconds in which a request must have arrived with its body; later its sender is answered 408 and cut off. 10 000 by default. */
  requestTimeoutMs?: number
  /** Hears of errors that the listener should have answered itself. They go to the console by default. */
  failed?: Failed
}

export type RunningServer = {
  server: Server
  /** Where it listens: `http://127.0.0.1:4010`. */
  url: string
  /** Shuts down and resolves when the last connection has gone. */
  close(): Promise<void>
}

export const LOOPBACK = '127.0.0.1'

/**
 * Serves a listener with everything that a server on a network needs: time limits, a shutdown that loses no request, and no request
 * that can end the process.
 *
 * @throws Error (by rejecting) that says what to do when the port or the host cannot be used
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
