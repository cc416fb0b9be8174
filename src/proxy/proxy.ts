import type { IncomingMessage, ServerResponse } from 'node:http'
import { type HttpServerOptions, startServer } from '../http/server.ts'
import { type Observed, observed } from './observed.ts'
import { Passage } from './pass.ts'

export type ProxyOptions = HttpServerOptions & {
  /** The callback URL of the backend. */
  target: string
  /** Texts that must not be written anywhere: tokens. */
  secrets?: readonly string[]
  /** Accept a certificate of the backend that cannot be verified. */
  insecure?: boolean
  observe: (observed: Observed) => void
}

/**
 * Starts a proxy between Chat and a backend: everything passes byte for byte, and each exchange is judged
 * afterwards.
 *
 * @throws Error when the port or host cannot be used
 */
export async function startProxy({
  target,
  secrets = [],
  insecure,
  observe,
  ...options
}: ProxyOptions): Promise<{ url: string; close(): Promise<void> }> {
  const passage = new Passage(target, insecure)
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const at = new Date().toISOString()
    const passed = await passage.pass(request, response)
    observe(observed(request, passed, at, secrets))
  }
  const server = await startServer(listener, { lameDuckMs: 0, forceMs: 1_000, ...options })
  const close = async () => {
    await server.close()
    passage.close()
  }
  return { url: server.url, close }
}
