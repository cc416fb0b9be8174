import { type Document, deref, type Operation, type Parameter } from '../openapi/document.ts'
import { callbackUrl } from './url.ts'

export type CurlOptions = {
  /** Where to post, without a query. */
  url: string
  sdkAppId: number
  /** Add `Sign` and `RequestTime`, made by the shell from the first token in the variable CALLBACK_TOKENS. */
  signed?: boolean
}

/**
 * A line for a POSIX shell that posts a callback's first example as the platform does: the parameters that this callback has, and no
 * Content-Type header.
 */
export function curlLine(
  document: Document,
  operation: Operation,
  { url, sdkAppId, signed = false }: CurlOptions,
): string {
  const [example] = Object.values(operation.requestBody.content['application/json'].examples)
  const { CallbackCommand: command = '', SdkAppid: _, ...query } = exampleQuery(document, operation)
  const whole = callbackUrl(url, command, { sdkAppId, query })
  const target = signed ? `${quoted(`${whole}&`)}${SIGNATURE}` : quoted(whole)
  return `${signed ? 'time=$(date +%s); ' : ''}curl -H 'Content-Type:' -d ${quoted(JSON.stringify(example?.value))} ${target}`
}

const SIGNATURE = `"RequestTime=$time&Sign=$(printf %s "\${CALLBACK_TOKENS%%,*}$time" | sha256sum | cut -d' ' -f1)"`

/** The parameters that the callback has, with their examples; a signature needs a token and the time. */
function exampleQuery(document: Document, operation: Operation): Record<string, string> {
  const parameters = operation.parameters.map((one) => deref<Parameter>(document, one))
  const pairs = parameters.map(({ name, example }) => [name, String(example ?? '')])
  const { Sign: _, RequestTime: __, ...query } = Object.fromEntries(pairs)
  return query
}

/** One word of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
