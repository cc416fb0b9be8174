import type { Receiver } from '../receiver.ts'

/** The parts of a Lambda function URL event (payload format 2.0) that are read. */
export type FunctionUrlEvent = {
  rawPath?: string
  rawQueryString?: string
  requestContext: { http: { method: string } }
  body?: string
  isBase64Encoded?: boolean
}

export type FunctionUrlResult = {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/**
 * A handler for AWS Lambda behind a function URL or an HTTP API: `export const handler = lambdaAdapter(receiver)`. Lambda freezes after
 * the answer, so that the receiver needs an InlineInbox or a durable one.
 */
export function lambdaAdapter(
  receiver: Receiver,
): (event: FunctionUrlEvent) => Promise<FunctionUrlResult> {
  return async (event) => {
    const { status, headers, body } = await receiver.handle({
      method: event.requestContext.http.method,
      url: `${event.rawPath ?? '/'}?${event.rawQueryString ?? ''}`,
      body: () => ({
        raw: event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64') : (event.body ?? ''),
      }),
    })
    return { statusCode: status, headers: { ...headers }, body }
  }
}
