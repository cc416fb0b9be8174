import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** How long a server waits while it shuts down, in milliseconds. */
export type ShutdownOptions = {
  /**
   * How long requests are still served, each with `Connection: close`, before the port is closed, in
   * milliseconds. 300 by default; choose more than your load balancer needs to notice.
   */
  lameDuckMs?: number
  /** Connections that are still busy after this time are cut, in milliseconds. 5 000 by default. */
  forceMs?: number
}

/**
 * Prepares a Node server (plain, Express or Fastify) for a shutdown that loses no request. A bare
 * `server.close()` drops requests that arrive on kept-alive connections at that moment
 * (nodejs/node#60617), and the platform keeps its connections alive.
 *
 * @returns the function that shuts down; it resolves when the last connection is closed, and calling it
 *   twice is harmless
 *
 * @example
 * import { createServer } from 'node:http'
 * import { gracefulShutdown, nodeAdapter } from 'tencent-chat-webhooks/node'
 *
 * const shutDown = gracefulShutdown(createServer(nodeAdapter(receiver)).listen(3000))
 * process.once('SIGTERM', async () => {
 *   await shutDown()
 *   await receiver.drain(10_000)
 * })
 */
export function gracefulShutdown(
  server: Server,
  { lameDuckMs = 300, forceMs = 5000 }: ShutdownOptions = {},
): () => Promise<void> {
  let closing: Promise<void> | undefined
  let lame = false
  const open = new Set<ServerResponse>()
  // Ahead of other listeners, so that the header is set no matter which of them answers.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    if (lame) response.setHeader('connection', 'close')
    else {
      open.add(response)
      response.once('close', () => open.delete(response))
    }
  })
  return () => {
    closing ??= shutDown()
    return closing
  }

  async function shutDown(): Promise<void> {
    lame = true
    // Requests in progress get the header, too; their connections would stay open without it.
    for (const response of open)
      if (!response.headersSent) response.setHeader('connection', 'close')
    await new Promise((resolve) => setTimeout(resolve, lameDuckMs))
    await new Promise<void>((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), forceMs)
      server.close(() => {
        clearTimeout(cut)
        resolve()
      })
      server.closeIdleConnections()
    })
  }
}
