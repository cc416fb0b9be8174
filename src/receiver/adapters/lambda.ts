import type { Receiver } from '../receiver.ts'

/** The parts of a payload 2.0 event (function URL, HTTP API) that are read. */
export type LambdaEventV2 = {
  /** Not read: only the query says what a request is. */
  rawPath?: string
  rawQueryString?: string
  headers?: Record<string, string | undefined>
  requestContext: { http: { method: string } }
  body?: string | null
  isBase64Encoded?: boolean
}

/** The parts of a payload 1.0 event (REST API, HTTP API with that format) that are read. */
export type LambdaEventV1 = {
  httpMethod: string
  headers?: Record<string, string | undefined> | null
  /** Decoded. */
  queryStringParameters?: Record<string, string | undefined> | null
  /** Decoded; a parameter that stands several times has several values. */
  multiValueQueryStringParameters?: Record<string, string[] | undefined> | null
  body?: string | null
  isBase64Encoded?: boolean
}

export type LambdaEvent = LambdaEventV2 | LambdaEventV1

export type LambdaResult = {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/**
 * A handler for AWS Lambda behind a function URL, an HTTP API or a REST API (payload formats 2.0 and 1.0). Lambda freezes after the
 * answer, so that the receiver needs an InlineInbox or a durable one.
 *
 * @example export const handler = lambdaAdapter(receiver)
 */
export function lambdaAdapter(receiver: Receiver): (event: LambdaEvent) => Promise<LambdaResult> {
  return async (event) => {
    const text = event.body ?? ''
    const { status, headers, body } = await receiver.handle({
      method: 'httpMethod' in event ? event.httpMethod : event.requestContext.http.method,
      // Without the path, which is decoded and may hold a `?`.
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
