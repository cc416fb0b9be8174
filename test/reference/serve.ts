import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import type { Finding } from '../../src/contract/findings.ts'
import { createReferenceReceiver, type ReferenceOptions } from '../../src/reference/receiver.ts'
import { callbackUrl } from '../../src/request/url.ts'

export const APP = 1400000000

/** Serves an app on a free port until the test ends and returns its origin. */
export async function serve(app: RequestListener): Promise<string> {
  const server = createServer(app)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A receiver on a free port, the lines that it logs, and a way to post to it. */
export async function receiver(options: Partial<ReferenceOptions> = {}) {
  const lines: Record<string, any>[] = []
  const logger = pino({}, { write: (line) => lines.push(JSON.parse(line)) })
  const origin = await serve(
    createReferenceReceiver({ sdkAppIds: [APP], tokens: 'none', logger, ...options }),
  )
  return { origin, lines, post: poster(origin) }
}

export type Answer = {
  status: number
  headers: Headers
  body: { ActionStatus: string; ErrorCode: number; ErrorInfo: string; findings?: Finding[] }
}

/** Posts a body (text and bytes go as they are) to the path and query; without a Content-Type unless one is given. */
export function poster(origin: string) {
  return async (
    url: string,
    body: unknown,
    headers: Record<string, string> = {},
    method = 'POST',
  ): Promise<Answer> => {
    const bytes = Buffer.isBuffer(body)
      ? body
      : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
    const answer = await fetch(origin + url, {
      method,
      headers,
      ...(method === 'GET' ? {} : { body: new Uint8Array(bytes) }),
    })
    return {
      status: answer.status,
      headers: answer.headers,
      body: (await answer.json()) as Answer['body'],
    }
  }
}

/** `/?SdkAppid=…&CallbackCommand=…`, as the platform writes it; `more` replaces or adds parameters. */
export function wire(command: string, more: Record<string, string> = {}): string {
  const query = { ClientIP: '203.0.113.9', OptPlatform: 'iOS', ...more }
  return callbackUrl('/', command, { sdkAppId: APP, query })
}

/** The sample packet of a founding document, without its comments. */
export function founding(command: string): any {
  return JSON.parse(
    readFileSync(new URL(`../fixtures/founding/${command}.request.json`, import.meta.url), 'utf8'),
  )
}
