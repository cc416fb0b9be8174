import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { findCallback } from '../contract/callbacks.ts'
import { nearest } from '../contract/nearest.ts'
import { ACK, MAX_FINDINGS } from '../contract/protocol.ts'
import { BodyError } from '../http/body.ts'
import { type Problem, send, sendProblem } from '../http/send.ts'
import { printable } from '../text/printable.ts'
import { acceptsJson } from './accept.ts'
import type { AdmissionOptions } from './admission.ts'
import { BrokenBody, readText, readUnknown } from './body.ts'
import { type Passage, type Passed, passOn, Stuck } from './pass-on.ts'
import { decisionReply } from './play/decision-reply.ts'
import { fail } from './play/failure.ts'
import { type Play, type Script, undecided } from './play/script.ts'
import { type Answers, type Preferences, readPrefer } from './prefer.ts'
import type { PrismAddress } from './prism.ts'
import type { PrismThread } from './prism-thread.ts'
import { type CallbackTarget, targetOf } from './target.ts'

export type FrontOptions = AdmissionOptions & {
  /** What the mock plays. */
  script: Script
  logger?: Logger
}

/** A request, its answer, and whether the sender is still there. */
type Turn = { request: IncomingMessage; response: ServerResponse; gone: AbortSignal }

/**
 * A request listener that accepts what the platform sends (one URL, the command in the query, no
 * Content-Type) and passes it to Prism in the form that Prism expects. Of the headers, Prism gets
 * only Prefer, if it is well-formed. A usual answer becomes what the script plays.
 */
export function createFront(prism: PrismThread, { logger, script, ...admission }: FrontOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return sendProblem(response, notPost(request.method))
    if (!acceptsJson(request.headers.accept)) return sendProblem(response, NOT_ACCEPTABLE)
    const target = targetOf(request.url ?? '/', admission)
    if ('status' in target) return sendProblem(response, target)
    const command = target.known?.command
    const started = performance.now()
    response.once('finish', () => {
      const ms = Math.round(performance.now() - started)
      logger?.info({ command, status: response.statusCode, ms }, 'mock answered')
    })
    if (!target.known) logger?.warn({ command: printable(target.word, 60) }, unknown(target))
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const turn = { request, response, gone: gone.signal }
    try {
      await answer(prism, target, turn, script)
    } catch (error) {
      const problem = problemOf(error as Error)
      if (problem.status >= 500) logger?.error({ command }, problem.detail)
      sendProblem(response, problem)
    }
  }
}

async function answer(
  prism: PrismThread,
  { word, known }: CallbackTarget,
  turn: Turn,
  script: Script,
): Promise<void> {
  const body = await (known ? readText(turn.request, known.command) : readUnknown(turn.request))
  const address = await prism.address()
  const preferences = preferencesOf(turn.request, known?.command, address)
  const { header } = preferences
  const usual = known
    ? await judged(prism, address, { path: known.url, body, header }, turn)
    : ACKNOWLEDGED
  const scripted = script.get(word)
  const play = {
    ...(preferences.chooses ? undecided(scripted) : scripted),
    ...preferences.play,
  }
  await perform(played(usual, address, preferences, play, word), play, turn, script)
}

/** What the header Prefer says. @throws Refused for what it cannot have */
function preferencesOf(
  { headers }: IncomingMessage,
  command: string | undefined,
  { answers, refusals }: PrismAddress,
): Preferences {
  const there = command === undefined ? { 200: [], ...namesOf(refusals) } : answers[command]
  const preferences = readPrefer(
    headers.prefer as string,
    command ?? 'an unknown command',
    there ?? {},
  )
  if ('status' in preferences) throw new Refused(preferences)
  return preferences
}

/** Refusals have one example each, without a name. */
const namesOf = (refusals: object): Answers =>
  Object.fromEntries(Object.keys(refusals).map((code) => [code, []]))

/** The answer to a command that the contract does not know: that of a receiver. */
const ACKNOWLEDGED: Passed = {
  status: 200,
  type: 'application/json',
  text: Buffer.from(JSON.stringify(ACK)),
}

const unknown = ({ word }: CallbackTarget) =>
  `the command is not in the contract; answered OK, as a receiver does${nearest(word)}`

/** What Prism answers. */
async function judged(
  prism: PrismThread,
  address: PrismAddress,
  { path, body, header }: { path: string; body: string; header: string | undefined },
  { gone }: Turn,
): Promise<Passed> {
  try {
    const passage = { path, body, signal: gone, headers: { prefer: header } }
    return bounded(await passed(prism, address, passage))
  } catch (error) {
    // Whoever gets the answer may ask again at once, and then needs the next thread.
    if (error instanceof Stuck) await prism.replace(address)
    if (error instanceof Refused) throw error
    if (gone.aborted) throw new BodyError(400, 'the client disconnected')
    const detail = `Prism failed on this request and is being restarted: ${(error as Error).message}`
    throw new Refused({ status: 503, title: 'The mock is not available', detail })
  }
}

/** The usual answer, or the refusal or decision in its place. What Prism refuses stays refused. */
function played(
  usual: Passed,
  address: PrismAddress,
  { refusal }: Preferences,
  { decision, code }: Play,
  command: string,
): Passed {
  if (usual.status !== 200) return usual
  if (refusal !== undefined) {
    const value = address.refusals[refusal] ?? address.refusals.default
    return { ...usual, status: Number(refusal), text: Buffer.from(JSON.stringify(value)) }
  }
  if (decision === undefined && code === undefined) return usual
  try {
    const callback = findCallback(command)
    if (!callback) throw new Error('a command that is not in the contract has no decisions')
    const reply = decisionReply(callback, decision, code)
    return { ...usual, text: Buffer.from(JSON.stringify(reply)) }
  } catch (error) {
    const detail = `${(error as Error).message} (asked for by Prefer, or by the script of the mock)`
    throw new Refused({ status: 404, title: 'No such decision', detail })
  }
}

/** Answers as slowly, and as wrongly, as the play says. */
async function perform(
  { status, type, text }: Passed,
  play: Play,
  { response, gone }: Turn,
  script: Script,
): Promise<void> {
  const delay = script.delayOf(play)
  if (delay) await wait(delay, undefined, { signal: gone }).catch(() => {})
  if (gone.aborted) return
  const failure = status === 200 ? script.failureOf(play) : undefined
  if (failure) fail(response, failure, text.toString())
  else send(response, status, type, text)
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
  const detail = `This mock plays your backend: it answers callbacks, which are POST requests, and sends none. ${method} is not supported here; tcw send posts a callback.`
  return { status: 405, title: 'Method not allowed', detail }
}

function problemOf(error: Error): Problem {
  if (error instanceof Refused || error instanceof BrokenBody) return error.problem
  if (error instanceof BodyError)
    return { status: error.status, title: 'Unusable body', detail: error.message }
  return { status: 503, title: 'The mock is not available', detail: error.message }
}
