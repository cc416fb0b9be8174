import type { Logger } from 'pino'
import type { Listener } from '../http/listener.ts'
import { type HttpServerOptions, startServer } from '../http/server.ts'
import type { AdmissionOptions } from './admission.ts'
import { createFront } from './front.ts'
import { Script } from './play/script.ts'
import type { PrismOptions } from './prism.ts'
import { startPrismThread } from './prism-thread.ts'

export type Mock = {
  /**
   * A request listener for `node:http`; it accepts requests immediately and answers them when Prism
   * is ready.
   */
  handler: Listener
  /** Resolves when Prism is ready; rejects when it does not start. */
  ready: Promise<unknown>
  /** What it plays; it may be changed at any time. */
  script: Script
  /** The number of Prism threads that died and were replaced. */
  readonly replaced: number
  close(): Promise<void>
}

export type MockOptions = PrismOptions &
  AdmissionOptions & {
    logger?: Logger
    /** What it plays; the first example of each callback by default. */
    script?: Script
  }

/** The mock as a request listener, to be mounted in a server. */
export function createMock({ dynamic, script = new Script(), ...options }: MockOptions = {}): Mock {
  const prism = startPrismThread({ dynamic })
  return {
    handler: createFront(prism, { script, ...options }),
    ready: prism.ready,
    script,
    get replaced() {
      return prism.replaced
    },
    close: async () => void (await prism.stop()),
  }
}

export type StartMockOptions = MockOptions & HttpServerOptions

/**
 * Starts the mock: Prism behind a front that accepts requests as the platform sends them. It
 * resolves when the mock is ready.
 *
 * @throws Error when Prism does not start or the port is in use
 */
export async function startMock({
  dynamic,
  sdkAppIds,
  tokens,
  logger,
  script,
  ...options
}: StartMockOptions): Promise<{ url: string; mock: Mock; close(): Promise<void> }> {
  const mock = createMock({ dynamic, sdkAppIds, tokens, logger, script })
  const failed: HttpServerOptions['failed'] = (error) =>
    logger?.error({ err: error }, 'the mock failed')
  const serving = startServer(mock.handler, { lameDuckMs: 0, forceMs: 500, failed, ...options })
  const close = async () => {
    const server = await serving.catch(() => undefined)
    await Promise.all([server?.close(), mock.close()])
  }
  try {
    const [{ url }] = await Promise.all([serving, mock.ready])
    return { url, mock, close }
  } catch (error) {
    await close()
    throw error
  }
}
