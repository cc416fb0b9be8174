import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { MAX_FINDINGS } from '../contract/protocol.ts'
import { BodyError } from '../http/body.ts'
import { type Problem, send, sendProblem } from '../http/send.ts'
import { acceptsJson } from './accept.ts'
import type { AdmissionOptions } from './admission.ts'
import { BrokenBody, readText } from './body.ts'
import { type Passage, type Passed, passOn, Stuck } from './pass-on.ts'
import { readPrefer } from './prefer.ts'
import type { PrismAddress } from './prism.ts'
import type { PrismThread } from './prism-thread.ts'
import { type CallbackTarget, targetOf } from './target.ts'

/**
 * A request listener that accepts what the platform sends (one URL, the command in the query, no
 * Content-Type) and passes it to Prism in the form that Prism expects. Of the headers, Prism gets
 * only Prefer, if it is well-formed.
 */
export function createFront(
  prism: PrismThread,
  { logger, ...admission }: AdmissionOptions & { logger?: Logger } = {},
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return sendProblem(response, notPost(request.method))
    if (!acceptsJson(request.headers.accept)) return sendProblem(response, NOT_ACCEPTABLE)
    const target = targetOf(request.url ?? '/', admission)
    if (!('command' in target)) return sendProblem(response, target)
    const started = performance.now()
    response.once('finish', () => {
      const ms = Math.round(performance.now() - started)
      logger?.info({ command: target.command, status: response.statusCode, ms }, 'mock answered')
    })
    try {
      const { status, type, text } = await answerOf(prism, target, request, response)
      send(response, status, type, text)
    } catch (error) {
      const problem = problemOf(error as Error)
      if (problem.status >= 500) logger?.error({ command: target.command }, problem.detail)
      sendProblem(response, problem)
    }
  }
}

async function answerOf(
  prism: PrismThread,
  { command, url }: CallbackTarget,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Passed> {
  const body = await readText(request, command)
  const address = await prism.address()
  const prefer = readPrefer(
    request.headers.prefer as string,
    command,
    address.answers[command] ?? {},
  )
  if ('status' in prefer) throw new Refused(prefer)
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  try {
    const passage = { path: url, body, signal: gone.signal, headers: { prefer: prefer.header } }
    return bounded(await passed(prism, address, passage))
  } catch (error) {
    if (error instanceof Stuck) void prism.replace(address)
    if (error instanceof Refused) throw error
    if (gone.signal.aborted) throw new BodyError(400, 'the client disconnected')
    const detail = `Prism failed on this request and is being restarted: ${(error as Error).message}`
    throw new Refused({ status: 503, title: 'The mock is not available', detail })
  }
}

/** A thread that has just died took nothing of this request: the next thread answers it. */
async function passed(prism: PrismThread, address: PrismAddress, passage: Omit<Passage, 'port'>) {
  try {
    return await passOn({ ...passage, port: address.port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error
    await prism.replace(address)
    return passOn({ ...passage, port: (await prism.address()).port })
  }
}

/** Prism lists every error of a body, and answers its own failures with 500. */
function bounded(passed: Passed): Passed {
  if (passed.status < 400) return passed
  const problem = JSON.parse(passed.text.toString())
  if (passed.status >= 500) {
    const detail = `Prism has no answer to this request: ${problem.detail || problem.title}`
    throw new Refused({ status: 503, title: 'The mock has no answer', detail })
  }
  if (!(problem.validation?.length > MAX_FINDINGS)) return passed
  problem.validation = problem.validation.slice(0, MAX_FINDINGS)
  return { ...passed, text: Buffer.from(JSON.stringify(problem)) }
}

/** The answer to a request is a problem. */
class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

const NOT_ACCEPTABLE: Problem = {
  status: 406,
  title: 'Not acceptable',
  detail: 'Every answer is application/json, which the Accept header excludes.',
}

function notPost(method?: string): Problem {
  const detail = `Callbacks are POST requests; ${method} is not supported here.`
  return { status: 405, title: 'Method not allowed', detail }
}

function problemOf(error: Error): Problem {
  if (error instanceof Refused || error instanceof BrokenBody) return error.problem
  if (error instanceof BodyError)
    return { status: error.status, title: 'Unusable body', detail: error.message }
  return { status: 503, title: 'The mock is not available', detail: error.message }
}
