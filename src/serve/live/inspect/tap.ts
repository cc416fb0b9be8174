import type { IncomingMessage, ServerResponse } from 'node:http'
import { Keeper, type Passed } from '../../../proxy/pass.ts'

/**
 * Listens to an exchange while somebody else answers it; resolves when it is over. It takes nothing from the streams: it
 * sees what is read, and what is written.
 */
export function tap(request: IncomingMessage, response: ServerResponse): Promise<Passed> {
  const started = performance.now()
  const body = new Keeper()
  const answer = new Keeper()
  const emit = request.emit
  // A listener for `data` would start the stream before its reader is there.
  request.emit = function (this: IncomingMessage, event: string, ...rest: unknown[]) {
    if (event === 'data') body.add(bufferOf(rest[0], rest[1]))
    return emit.call(this, event, ...rest)
  } as typeof emit
  const { write, end } = response
  response.write = function (this: ServerResponse, chunk: unknown, ...rest: unknown[]) {
    answer.add(bufferOf(chunk, rest[0]))
    return (write as (...all: unknown[]) => boolean).call(this, chunk, ...rest)
  } as typeof write
  response.end = function (this: ServerResponse, chunk: unknown, ...rest: unknown[]) {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      answer.add(bufferOf(chunk, rest[0]))
    return (end as (...all: unknown[]) => ServerResponse).call(this, chunk, ...rest)
  } as typeof end
  return new Promise((resolve) => {
    response.once('close', () => {
      const { statusCode: status, writableFinished } = response
      const ms = performance.now() - started
      const whole = { status, headers: {}, body: answer.bytes, cut: answer.cut }
      const cut = { failure: 'cut' as const, detail: 'the sender closed the connection' }
      resolve({ body: body.bytes, cut: body.cut, answer: writableFinished ? whole : cut, ms })
    })
  })
}

function bufferOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk as Uint8Array)
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
}
