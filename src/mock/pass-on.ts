import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/**
 * Time limit for an answer of Prism in milliseconds. It usually takes ten; a thread that exceeds
 * the limit is stuck.
 */
const PATIENCE_MS = 5_000

const agent = new Agent({ keepAlive: true })

export type Passage = {
  port: number
  path: string
  headers: Record<string, string | undefined>
  body: string
  /** Aborted when the client disconnects. */
  signal: AbortSignal
}

export type Passed = { status: number; type: string; text: Buffer }

/** Prism did not answer in time. */
export class Stuck extends Error {}

/** Posts to Prism and reads its whole answer. @throws Stuck after five seconds, Error when the connection breaks */
export async function passOn(passage: Passage): Promise<Passed> {
  const answer = await ask(passage)
  return {
    status: answer.statusCode ?? 0,
    type: answer.headers['content-type'] ?? 'application/json',
    text: await buffer(answer),
  }
}

function ask(passage: Passage): Promise<IncomingMessage> {
  const { port, path, headers, body, signal } = passage
  const given = Object.entries(headers).filter(([, value]) => value !== undefined)
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        ...{ agent, signal, host: '127.0.0.1', port, path, method: 'POST' },
        headers: {
          ...Object.fromEntries(given),
          // The platform sends no type and curl a wrong one; the body is JSON in any case.
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        clearTimeout(patience)
        resolve(answer)
      },
    )
    const patience = setTimeout(
      () => outgoing.destroy(new Stuck('Prism did not answer within 5 seconds')),
      PATIENCE_MS,
    )
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(patience)
      // Prism may close a kept-alive connection at the moment when it is reused. If it does not
      // answer on a new one either, this request may be what ended it: the first error stands.
      if (outgoing.reusedSocket && error.code === 'ECONNRESET')
        ask(passage).then(resolve, () => reject(error))
      else reject(error)
    })
    outgoing.end(body)
  })
}
