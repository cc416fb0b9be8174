import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ending, HostileRequest } from './hostile-requests.ts'

/** The result: nothing, or the status and text of the (first) answer. */
export type Reaction = { status: number | undefined; text: string }

/**
 * Time limit for one request in milliseconds. The server cuts requests that are not sent within one
 * second.
 */
const PATIENCE_MS = 20_000

/**
 * The bytes of a request to a server that is mounted at `base`. By default it is the last on its
 * connection: pipelining after `Connection: close` is not valid HTTP (RFC 9112, section 9.6), and
 * Node cuts such a connection, answered or not.
 */
export function bytesOf(request: HostileRequest, base: string, connection = 'close'): Buffer {
  const { pathname } = new URL(base)
  const { method, target, headers, body } = request
  // A server at the root has no path before the query.
  const mounted = (pathname === '/' && target.text.startsWith('/') ? '' : pathname) + target.text
  const framed = headers.some((line) => /^(content-length|transfer-encoding)/i.test(line))
  const lines = [
    `${method} ${target.absolute ? target.text : mounted} HTTP/1.1`,
    ...(headers.some((line) => line.startsWith('Host:')) ? [] : ['Host: x']),
    ...(headers.some((line) => line.startsWith('Connection:'))
      ? []
      : [`Connection: ${connection}`]),
    ...(framed ? [] : [`Content-Length: ${body.length}`]),
    ...headers,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}

/**
 * Sends a request as described and reads until the server closes the connection. @throws Error when
 * it does not close in time
 */
export async function sendHostile(base: string, request: HostileRequest): Promise<Reaction> {
  const { hostname, port } = new URL(base)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  // A reset ends a connection, too.
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const late = setTimeout(() => socket.destroy(), PATIENCE_MS)
  const begun = performance.now()
  const bytes = bytesOf(request, base)
  if (request.ending === 'twice')
    socket.write(Buffer.concat([bytesOf(request, base, 'keep-alive'), bytes]))
  else await write(socket, bytes, request.ending)
  // A kept-alive connection is closed by this side as soon as there is an answer.
  const kept = request.headers.some((line) => /^connection:/i.test(line))
  if (kept) {
    socket.on('data', () => {
      if (status(chunks) !== undefined) setTimeout(() => socket.end(), 50)
    })
  }
  await closed
  clearTimeout(late)
  if (performance.now() - begun >= PATIENCE_MS) throw new Error('the server left a connection open')
  return { status: status(chunks), text: Buffer.concat(chunks).toString() }
}

/** The status of the first answer that is more than `100 Continue`. */
function status(chunks: Buffer[]): number | undefined {
  const text = Buffer.concat(chunks).toString('latin1')
  const [, found] = /^(?:HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 (\d+)/.exec(text) ?? []
  return found === undefined || found === '100' ? undefined : Number(found)
}

async function write(socket: Socket, bytes: Buffer, ending: Exclude<Ending, 'twice'>) {
  const middle = Math.floor(bytes.length / 2)
  switch (ending) {
    case 'whole':
      return void socket.write(bytes)
    case 'pieces': {
      const size = Math.ceil(bytes.length / 4)
      for (let at = 0; at < bytes.length; at += size) {
        socket.write(bytes.subarray(at, at + size))
        await sleep(5)
      }
      return
    }
    case 'half':
      return void socket.end(bytes.subarray(0, middle))
    case 'reset':
      socket.write(bytes.subarray(0, middle), () => socket.resetAndDestroy())
      return
    case 'left':
      socket.write(bytes.subarray(0, middle))
  }
}
