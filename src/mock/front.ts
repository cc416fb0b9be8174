import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { BODY_LIMIT_BYTES } from '../contract/protocol.ts'
import { BodyError, textOf } from '../http/body.ts'
import { readBody } from '../http/read-body.ts'
import { type Problem, sendProblem } from '../http/send.ts'
import type { AdmissionOptions } from './admission.ts'
import { targetOf } from './target.ts'

/** Headers that belong to one connection, or that the front sets itself. */
const NOT_PASSED_ON = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
]

/**
 * A request listener that takes what the platform sends (one URL, the command in the query, no Content-Type) and passes it to Prism
 * in the form that Prism knows, on the port `prism` of the loopback interface. Answers come back as they are.
 */
export function createFront(
  prism: Promise<number>,
  { logger, ...admission }: AdmissionOptions & { logger?: Logger } = {},
) {
  const agent = new Agent({ keepAlive: true })
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (req.method !== 'POST') return answer(res, notPost(req.method))
    const target = targetOf(req.url ?? '/', admission)
    if (!('command' in target)) return answer(res, target)
    const started = performance.now()
    res.once('finish', () => {
      logger?.info(
        {
          command: target.command,
          status: res.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'mock answered',
      )
    })
    try {
      const body = await jsonText(req)
      await passOn({ agent, port: await prism, path: target.url, req, body }, res)
    } catch (error) {
      answer(res, problemOf(error as Error))
    }
  }
}

/** The body's text. Prism never answers a body that is not JSON (5.16.0 waits for the end of a stream that has ended). */
async function jsonText(req: IncomingMessage): Promise<string> {
  const body = await readBody(req, BODY_LIMIT_BYTES)
  const text = 'raw' in body ? textOf(body.raw, BODY_LIMIT_BYTES) : JSON.stringify(body.parsed)
  try {
    if (text) JSON.parse(text)
  } catch (error) {
    throw new BodyError(400, `the body is not JSON: ${(error as Error).message}`)
  }
  return text
}

type Passage = { agent: Agent; port: number; path: string; req: IncomingMessage; body: string }

function passOn({ agent, port, path, req, body }: Passage, res: ServerResponse): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(req.headers).filter(([name]) => !NOT_PASSED_ON.includes(name)),
  )
  // The platform names no type, curl names a wrong one; the body is JSON in any case.
  Object.assign(headers, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  return new Promise((resolve, reject) => {
    const passed = httpRequest(
      { agent, host: '127.0.0.1', port, path, method: req.method, headers },
      (reply) => {
        const { connection, 'keep-alive': _, ...rest } = reply.headers
        res.writeHead(reply.statusCode ?? 502, rest)
        reply.pipe(res)
        reply.once('error', reject)
        reply.once('end', resolve)
      },
    )
    passed.once('error', reject)
    passed.end(body)
  })
}

function notPost(method?: string): Problem {
  return {
    status: 405,
    title: 'Method not allowed',
    detail: `The platform posts its callbacks; ${method} does nothing here.`,
  }
}

function problemOf(error: Error): Problem {
  if (error instanceof BodyError)
    return { status: error.status, title: 'Unusable body', detail: error.message }
  return { status: 502, title: 'The mock does not work', detail: error.message }
}

function answer(res: ServerResponse, problem: Problem): void {
  if (res.headersSent) res.destroy()
  else sendProblem(res, problem)
}
