import { type Document, deref, type Operation, type Parameter } from '../openapi/document.ts'
import { callbackUrl } from './url.ts'

export type CurlOptions = {
  /** The URL to post to, without a query. */
  url: string
  sdkAppId: number
  /**
   * Add `Sign` and `RequestTime`, computed by the shell from the first token in CALLBACK_TOKENS.
   */
  signed?: boolean
}

/**
 * A command for a POSIX shell that posts the first example of a callback as the platform does: with
 * the parameters of this callback and without a Content-Type header.
 */
export function curlLine(
  document: Document,
  operation: Operation,
  { url, sdkAppId, signed = false }: CurlOptions,
): string {
  const [example] = Object.values(operation.requestBody.content['application/json'].examples)
  const { CallbackCommand: command = '', SdkAppid: _, ...query } = exampleQuery(document, operation)
  const whole = callbackUrl(url, command, { sdkAppId, query })
  return curlPost({ url: whole, body: JSON.stringify(example?.value), signed })
}

/**
 * A command for a POSIX shell that posts a body to a URL.
 *
 * @param post `signed`: `Sign` and `RequestTime` are computed by the shell from the first token in CALLBACK_TOKENS
 */
export function curlPost({
  url,
  body,
  headers = {},
  signed,
}: {
  url: string
  body: string
  headers?: Record<string, string>
  signed: boolean
}): string {
  const target = signed ? `${quoted(`${url}&`)}${SIGNATURE}` : quoted(url)
  const given = Object.entries({ 'Content-Type': '', ...headers })
  const parts = given.map(([name, value]) => `-H ${quoted(`${name}:${value && ` ${value}`}`)}`)
  return `${signed ? 'time=$(date +%s); ' : ''}curl ${parts.join(' ')} -d ${quoted(body)} ${target}`
}

const SIGNATURE = `"RequestTime=$time&Sign=$(printf %s "\${CALLBACK_TOKENS%%,*}$time" | sha256sum | cut -d' ' -f1)"`

/**
 * The parameters of the callback with their examples, except those of the signature, which need a
 * token and the time.
 */
function exampleQuery(document: Document, operation: Operation): Record<string, string> {
  const parameters = operation.parameters.map((one) => deref<Parameter>(document, one))
  const pairs = parameters.map(({ name, example }) => [name, String(example ?? '')])
  const { Sign: _, RequestTime: __, ...query } = Object.fromEntries(pairs)
  return query
}

/** Quotes a text as one word for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
