import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { listen } from '../http/listen.ts'
import { gracefulShutdown } from '../http/shutdown.ts'
import { createFront } from './front.ts'
import type { PrismOptions } from './prism.ts'
import { startPrismThread } from './prism-thread.ts'

export type Mock = {
  /** A request listener for `node:http`; it takes requests at once and answers them when Prism is ready. */
  handler: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Resolves when Prism is ready; rejects when it does not start. */
  ready: Promise<unknown>
  close(): Promise<void>
}

/** The mock as a request listener, to be mounted in a server. */
export function createMock({ logger, ...options }: PrismOptions & { logger?: Logger } = {}): Mock {
  const prism = startPrismThread(options)
  // Whoever asks gets the reason as an answer.
  prism.port.catch(() => {})
  return {
    handler: createFront(prism.port, logger),
    ready: prism.port,
    close: async () => void (await prism.stop()),
  }
}

export type MockOptions = PrismOptions & { port: number; host?: string; logger?: Logger }

/**
 * Starts the mock: Prism behind a front that takes requests as the platform sends them. It resolves when the first request can be answered.
 *
 * @throws Error when Prism does not start or the port is in use
 */
export async function startMock({
  port,
  host,
  ...options
}: MockOptions): Promise<{ url: string; close(): Promise<void> }> {
  const mock = createMock(options)
  const server = createServer(mock.handler)
  const close = gracefulShutdown(server, { lameDuckMs: 0, forceMs: 500 })
  const stop = async () => void (await Promise.all([close(), mock.close()]))
  try {
    const url = await listen(server, port, host)
    await mock.ready
    return { url, close: stop }
  } catch (error) {
    await stop()
    throw error
  }
}
