import { pino } from 'pino'
import type { Failed } from '../http/listener.ts'
import { type HttpServerOptions, type RunningServer, startServer } from '../http/server.ts'
import { createReferenceReceiver, type ReferenceOptions } from './receiver.ts'

export type StartReferenceOptions = ReferenceOptions & HttpServerOptions

/**
 * Serves the reference receiver on its own port, with the same limits and shutdown as every server
 * here.
 *
 * @throws Error (rejects) that says what to do when the port or the host cannot be used
 */
export function startReference(options: StartReferenceOptions): Promise<RunningServer> {
  const { port, host, requestTimeoutMs, lameDuckMs, forceMs, logger = pino(), ...rest } = options
  const logged: Failed = (error) => logger.error({ err: error }, 'the reference receiver failed')
  return startServer(createReferenceReceiver({ ...rest, logger }), {
    ...{ port, host, requestTimeoutMs, lameDuckMs, forceMs },
    failed: options.failed ?? logged,
  })
}
