import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Posted } from '../../../sender/post.ts'

/** In how many pieces a slow body comes, and how long the sender waits after each, in milliseconds. */
const PIECES = 4
const PAUSE_MS = 400
/** Time for the answer after that, in milliseconds. */
const PATIENCE_MS = 2_000

/** Posts a body in pieces, as a bad network does: a backend must wait for all of it. It never rejects. */
export async function postSlowly(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<Posted> {
  const bytes = Buffer.from(body)
  const started = performance.now()
  const send = url.startsWith('https:') ? httpsRequest : httpRequest
  try {
    const answer = Promise.withResolvers<Posted>()
    const request = send(
      url,
      { method: 'POST', agent: false, headers: { ...headers, 'Content-Length': bytes.length } },
      (response) => {
        const head = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
        const whole = (text: string) => ({
          status: response.statusCode ?? 0,
          text,
          ms: performance.now() - started,
          headers: Object.fromEntries(head),
        })
        text(response).then((text) => answer.resolve(whole(text)), answer.reject)
      },
    )
    request.on('error', answer.reject)
    // Looked at below; meanwhile it must not count as unhandled.
    answer.promise.catch(() => {})
    const size = Math.ceil(bytes.length / PIECES) || 1
    for (let from = 0; from < bytes.length && !request.destroyed; from += size) {
      request.write(bytes.subarray(from, from + size))
      await sleep(PAUSE_MS)
    }
    request.end()
    request.setTimeout(PATIENCE_MS, () => request.destroy(new Error('no answer within 2 s')))
    return await answer.promise
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    const failure = /within/.test(message)
      ? 'timeout'
      : code === 'ECONNREFUSED'
        ? 'unreachable'
        : 'cut'
    return {
      failure,
      detail: message || String(code),
      ms: performance.now() - started,
      headers: {},
    }
  }
}
