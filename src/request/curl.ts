import { type Document, deref, type Operation, type Parameter } from '../openapi/document.ts'

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
  const query = new URLSearchParams(parameters(document, operation, sdkAppId))
  const target = signed ? `${quoted(`${url}?${query}&`)}${SIGNATURE}` : quoted(`${url}?${query}`)
  return `${signed ? 'time=$(date +%s); ' : ''}curl -H 'Content-Type:' -d ${quoted(JSON.stringify(example?.value))} ${target}`
}

const SIGNATURE = `"RequestTime=$time&Sign=$(printf %s "\${CALLBACK_TOKENS%%,*}$time" | sha256sum | cut -d' ' -f1)"`

/** The parameters that an example can have: a signature needs a token and the time. */
function parameters(
  document: Document,
  operation: Operation,
  sdkAppId: number,
): [string, string][] {
  return operation.parameters
    .map((parameter) => deref<Parameter>(document, parameter))
    .filter(({ name }) => name !== 'Sign' && name !== 'RequestTime')
    .map(({ name, example }) => [
      name,
      name === 'SdkAppid' ? String(sdkAppId) : String(example ?? ''),
    ])
}

/** One word of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
