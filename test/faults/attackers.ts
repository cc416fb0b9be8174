import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { signedPath } from './all-callbacks.ts'

/** What a bad client sends, piece by piece; `status` is the expected answer. */
export type Attack = {
  status: number
  pieces: () => AsyncIterable<string | Buffer>
  halfCloses?: boolean
}

/** How it went for one connection. */
export type Outcome = { status: number | undefined; seconds: number; megabytes: number }

const MIB = 1024 * 1024
const C2C = 'C2C.CallbackAfterSendMsg'
const head = (framing: string, path = signedPath(C2C)) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\n${framing}\r\n\r\n`
const LENGTH_1000 = 'Content-Length: 1000'
const CHUNKED = 'Transfer-Encoding: chunked'

async function* slowly(pieces: Iterable<string>): AsyncIterable<string> {
  for (const piece of pieces) {
    yield piece
    await sleep(100)
  }
}

function* forever<T>(first: T, piece: T): Iterable<T> {
  yield first
  while (true) yield piece
}

async function* of(...pieces: (string | Buffer)[]): AsyncIterable<string | Buffer> {
  yield* pieces
}

const BIG_CHUNK = Buffer.concat([
  Buffer.from('10000\r\n'),
  Buffer.alloc(0x10000, ' '),
  Buffer.from('\r\n'),
])

async function* repeated(
  first: string,
  piece: Buffer,
  times: number,
  last = '',
): AsyncIterable<string | Buffer> {
  yield first
  for (let count = 0; count < times; count++) yield piece
  yield last
}

/** Slow and endless requests. The time limit of the server is one second. */
export const ATTACKS: Record<string, Attack> = {
  'no byte at all': { status: 408, pieces: () => of() },
  'headers that never end': {
    status: 408,
    pieces: () => slowly(forever('POST / HTTP/1.1\r\nHost: x\r\n', 'X-More: 1\r\n')),
  },
  'a header a letter at a time': { status: 408, pieces: () => slowly(head(LENGTH_1000)) },
  'nothing after the headers': { status: 408, pieces: () => of(head(LENGTH_1000)) },
  'a body a letter at a time': {
    status: 408,
    pieces: () => slowly(forever(head(LENGTH_1000), ' ')),
  },
  'a body shorter than its Content-Length': {
    status: 408,
    pieces: () => of(head(LENGTH_1000), '{"CallbackCommand":'),
  },
  'a body shorter than its Content-Length, then the end': {
    status: 400,
    pieces: () => of(head(LENGTH_1000), '{"CallbackCommand":'),
    halfCloses: true,
  },
  'chunks that never end': {
    status: 408,
    pieces: () => slowly(forever(head(CHUNKED), '1\r\n \r\n')),
  },
  'a chunk that never comes': { status: 408, pieces: () => of(head(CHUNKED), 'fffff\r\n{') },
  'a chunk of no valid length': { status: 400, pieces: () => of(head(CHUNKED), 'zz\r\n{') },
  '100 MB in chunks': {
    status: 413,
    pieces: () => repeated(head(CHUNKED), BIG_CHUNK, 1600),
    halfCloses: true,
  },
  '100 MB with their Content-Length': {
    status: 413,
    pieces: () => repeated(head(`Content-Length: ${100 * MIB}`), Buffer.alloc(MIB, ' '), 100),
    halfCloses: true,
  },
  'chunks without end, fast': {
    status: 413,
    pieces: () => repeated(head(CHUNKED), BIG_CHUNK, Infinity),
  },
  'a query that is refused, and chunks without end': {
    status: 403,
    pieces: () =>
      slowly(forever(head(CHUNKED, `/?SdkAppid=1&CallbackCommand=${C2C}`), '1\r\n \r\n')),
  },
}

/** Opens a connection, sends the pieces until the server cuts it, and says what was answered, and after how long it was cut. */
export async function attack(
  url: string,
  { pieces, halfCloses = false }: Attack,
): Promise<Outcome> {
  const { hostname, port } = new URL(url)
  const started = performance.now()
  const socket = connect(Number(port), hostname)
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  // A reset is a cut, too.
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await send(socket, pieces(), closed)
  if (halfCloses) socket.end()
  await closed
  const status = /^HTTP\/1\.1 (\d+)/.exec(received)?.[1]
  return {
    status: status ? Number(status) : undefined,
    seconds: (performance.now() - started) / 1000,
    megabytes: socket.bytesWritten / MIB,
  }
}

async function send(
  socket: Socket,
  pieces: AsyncIterable<string | Buffer>,
  closed: Promise<void>,
): Promise<void> {
  for await (const piece of pieces) {
    if (!socket.writable) return
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain').catch(() => {}), closed])
  }
}
