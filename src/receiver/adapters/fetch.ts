import { BodyError, tooLarge } from '../../http/body.ts'
import type { Receiver } from '../receiver.ts'

/**
 * Makes a Fetch API handler of a receiver, for Hono, Next.js, Deno, Bun or Workers. It never rejects.
 * Where no code runs after the response, give the receiver an InlineInbox.
 *
 * @example
 * import { Hono } from 'hono'
 * import { fetchAdapter } from 'tencent-chat-webhooks/fetch'
 *
 * const receive = fetchAdapter(receiver)
 * const app = new Hono()
 * app.all('/chat', (context) => receive(context.req.raw))
 * export default app // or, without Hono: export default { fetch: receive }
 */
export function fetchAdapter(receiver: Receiver): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await receiver.handle({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: async () => ({ raw: await readAll(request, receiver.bodyLimitBytes) }),
    })
    return new Response(body, { status, headers })
  }
}

async function readAll(request: Request, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new BodyError(
      500,
      'something read the request before the receiver; pass it request.clone(), or read the body afterwards',
    )
  }
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit)
  try {
    return await collect(request.body, limit)
  } catch (error) {
    if (error instanceof BodyError) throw error
    throw new BodyError(400, `the request was aborted: ${(error as Error).message}`)
  }
}

/** Reads a body and counts its bytes: not every runtime enforces the Content-Length. */
async function collect(body: Request['body'], limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}
