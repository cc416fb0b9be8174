import { BodyError, tooLarge } from '../../http/body.ts'
import type { Receiver } from '../receiver.ts'

/**
 * A handler for everything that speaks the Fetch API (Hono, Next.js, Deno, Bun, Workers): `export default { fetch: fetchAdapter(receiver) }`.
 * Where nothing runs after the answer, give the receiver an InlineInbox.
 */
export function fetchAdapter(receiver: Receiver): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await receiver.handle({
      method: request.method,
      url: request.url,
      body: async () => ({ raw: await readAll(request, receiver.bodyLimitBytes) }),
    })
    return new Response(body, { status, headers })
  }
}

async function readAll(request: Request, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new BodyError(
      500,
      'something read the request before the receiver; hand it request.clone(), or read the body after it',
    )
  }
  const declared = Number(request.headers.get('content-length'))
  if (declared > limit) throw tooLarge(limit)
  try {
    // With a declared length the runtime stops at it; without one, count while reading.
    return declared > 0
      ? new Uint8Array(await request.arrayBuffer())
      : await collect(request.body, limit)
  } catch (error) {
    if (error instanceof BodyError) throw error
    throw new BodyError(400, `the request broke off: ${(error as Error).message}`)
  }
}

async function collect(body: Request['body'], limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
