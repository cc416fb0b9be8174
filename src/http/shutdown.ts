import type { IncomingMessage, Server, ServerResponse } from 'node:http'

export type ShutdownOptions = {
  /**
   * Milliseconds in which requests are still served, each answered with `Connection: close`, before the port is closed. 300 by default;
   * choose more than the time that your load balancer needs to notice.
   */
  lameDuckMs?: number
  /** Milliseconds after which connections that are still busy are cut. 5 000 by default. */
  forceMs?: number
}

/**
 * Prepares a Node server (plain, Express or Fastify) for a shutdown that loses no request: `server.close()` at once kills those that
 * arrive on kept-alive connections at that moment (nodejs/node#60617), and the platform keeps its connections. Returns the function that
 * shuts down; it resolves when the last connection has gone. Calling it twice is harmless.
 */
export function gracefulShutdown(
  server: Server,
  { lameDuckMs = 300, forceMs = 5000 }: ShutdownOptions = {},
): () => Promise<void> {
  let closing: Promise<void> | undefined
  let lame = false
  const open = new Set<ServerResponse>()
  // Before the request's own listeners, so that the header is set whoever answers.
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
    // Requests that have begun are answered from now on, too; without the header their connections would stay.
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
