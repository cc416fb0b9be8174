/** The head of a response: status, headers by lower-case name, and how its body ends. */
export type ResponseHead = {
  status: number
  headers: Record<string, string>
  /** The length of the body in bytes; `chunked`; or `close`, when the body ends with the connection. */
  body: number | 'chunked' | 'close'
  /** Whether the connection can be used again. */
  keepAlive: boolean
}

/** An answer that is not HTTP. */
export class NotHttp extends Error {}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5][0-9]{2})(?: .*)?$/

/**
 * Parses the head of a response, without the empty line at its end.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112
 *
 * @throws NotHttp
 */
export function parseHead(text: string): ResponseHead {
  const [first = '', ...lines] = text.split('\r\n')
  const [, minor, status] = STATUS_LINE.exec(first) ?? []
  if (!status) throw new NotHttp(`the answer is not HTTP/1.1: "${first.slice(0, 60)}"`)
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const at = line.indexOf(':')
    if (at < 1) throw new NotHttp(`the answer has a broken header: "${line.slice(0, 60)}"`)
    const name = line.slice(0, at).toLowerCase()
    const value = line.slice(at + 1).trim()
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  const connection = headers.connection?.toLowerCase() ?? (minor === '0' ? 'close' : '')
  const body = framing(Number(status), headers)
  const keepAlive = body !== 'close' && !connection.includes('close')
  return { status: Number(status), headers, body, keepAlive }
}

function framing(status: number, headers: Record<string, string>): ResponseHead['body'] {
  if (status === 204 || status === 304) return 0
  if (headers['transfer-encoding'] !== undefined)
    return /(^|[\s,])chunked$/i.test(headers['transfer-encoding']) ? 'chunked' : 'close'
  const length = headers['content-length']
  if (length === undefined) return 'close'
  // The same length twice is allowed.
  const [one = '', ...others] = length.split(',').map((part) => part.trim())
  if (!/^[0-9]{1,15}$/.test(one) || others.some((other) => other !== one))
    throw new NotHttp(`the answer has a broken Content-Length: "${length.slice(0, 60)}"`)
  return Number(one)
}
