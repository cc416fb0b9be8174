import { connect } from 'node:net'
import { type Answer, answer } from './http.ts'

/** A request as written on the wire; each piece is sent unchanged, and nothing is added. */
export type RawRequest = {
  method?: string
  target: string
  /** Lines without their ends; `Host` and `Connection: close` are added. */
  headers?: string[]
  body?: string | Buffer
}

/** Sends what no HTTP client would send, and reads until the server closes. @throws Error when it closes without an answer */
export async function raw(origin: string, request: RawRequest): Promise<Answer> {
  const { method = 'GET', target, headers = [], body = '' } = request
  const length = body.length ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
  const lines = [`${method} ${target} HTTP/1.1`, 'Host: x', 'Connection: close', ...length]
  const head = `${[...lines, ...headers].join('\r\n')}\r\n\r\n`
  return bytes(origin, Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]))
}

/** Sends bytes and reads until the server closes. @throws Error when it closes without an answer */
export async function bytes(origin: string, sent: Buffer): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.write(sent)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const status = /^HTTP\/1\.1 (\d+)/.exec(head)?.[1]
  if (!status) throw new Error(`no answer, but ${JSON.stringify(text.slice(0, 100))}`)
  const headers = Object.fromEntries(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
      }),
  )
  return answer(Number(status), headers, rest.join('\r\n\r\n'))
}
