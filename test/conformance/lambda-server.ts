import type { RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { lambdaAdapter } from '../../src/receiver/adapters/lambda.ts'
import type { Receiver } from '../../src/receiver/receiver.ts'

/** A listener that calls a Lambda handler as a function URL does: it always encodes the body. */
export function lambdaServer(receiver: Receiver): RequestListener {
  const handler = lambdaAdapter(receiver)
  return async (request, response) => {
    const body = await buffer(request).catch(() => undefined)
    // The sender has gone.
    if (!body) return
    const [rawPath = '', rawQueryString = ''] = (request.url ?? '').split('?')
    const result = await handler({
      rawPath,
      rawQueryString,
      headers: request.headers as Record<string, string>,
      requestContext: { http: { method: request.method ?? '' } },
      body: body.toString('base64'),
      isBase64Encoded: true,
    })
    response.writeHead(result.statusCode, result.headers).end(result.body)
  }
}
