import type { Receiver } from '../receiver.ts'

/** The parts of an event in payload format 2.0 (function URL, HTTP API) that the adapter reads. */
export type LambdaEventV2 = {
  /** Not read: the receiver needs only the query. */
  rawPath?: string
  /** The query, percent-encoded, without `?`. */
  rawQueryString?: string
  /** By lower-case name. */
  headers?: Record<string, string | undefined>
  /** Where this format has the method. */
  requestContext: {
    /** The request line, of which only the method is read. */
    http: {
      /** The HTTP method. */
      method: string
    }
  }
  /** The body, as text or in Base64. */
  body?: string | null
  /** Whether `body` is in Base64. */
  isBase64Encoded?: boolean
}

/** The parts of an event in payload format 1.0 (REST API, or HTTP API so configured) that the adapter reads. */
export type LambdaEventV1 = {
  /** The HTTP method. */
  httpMethod: string
  /** The last value of each header. */
  headers?: Record<string, string | undefined> | null
  /** Decoded; the last value of each parameter. */
  queryStringParameters?: Record<string, string | undefined> | null
  /** Decoded; all values of each parameter. */
  multiValueQueryStringParameters?: Record<string, string[] | undefined> | null
  /** The body, as text or in Base64. */
  body?: string | null
  /** Whether `body` is in Base64. */
  isBase64Encoded?: boolean
}

/**
 * An event of either payload format.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export type LambdaEvent = LambdaEventV2 | LambdaEventV1

/** The response in the form that both payload formats take. */
export type LambdaResult = {
  /** The HTTP status. */
  statusCode: number
  /** By lower-case name. */
  headers: Record<string, string>
  /** JSON text. */
  body: string
}

/**
 * Makes an AWS Lambda handler of a receiver, for a function URL, an HTTP API or a REST API (payload
 * formats 2.0 and 1.0). Lambda freezes the process after the response, so the receiver
 * needs an InlineInbox or a durable inbox.
 *
 * @example
 * import { createReceiver, InlineInbox } from 'tencent-chat-webhooks'
 * import { lambdaAdapter } from 'tencent-chat-webhooks/lambda'
 *
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, inbox: new InlineInbox() })
 * export const handler = lambdaAdapter(receiver)
 */
export function lambdaAdapter(receiver: Receiver): (event: LambdaEvent) => Promise<LambdaResult> {
  return async (event) => {
    const text = event.body ?? ''
    const { status, headers, body } = await receiver.handle({
      method: 'httpMethod' in event ? event.httpMethod : event.requestContext.http.method,
      // Without the path, which is decoded and may contain a `?`.
      url: `/?${queryOf(event)}`,
      headers: event.headers ?? {},
      body: () => ({ raw: event.isBase64Encoded ? Buffer.from(text, 'base64') : text }),
    })
    return { statusCode: status, headers: { ...headers }, body }
  }
}

function queryOf(event: LambdaEvent): string {
  if (!('httpMethod' in event)) return event.rawQueryString ?? ''
  const several = event.multiValueQueryStringParameters ?? event.queryStringParameters ?? {}
  const pairs = Object.entries(several).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value]),
  )
  return new URLSearchParams(pairs).toString()
}
