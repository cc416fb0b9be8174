import { commandOfPath, findCallback } from '../contract/callbacks.ts'
import { DEPTH_LIMIT, PLATFORM_TIMEOUT_SECONDS } from '../contract/protocol.ts'
import { validate } from '../contract/validate.ts'
import { tidy } from '../http/body.ts'
import { type Exchange, jsonOf } from '../request/verdict/exchange.ts'
import { type Verdict, verdictOfExchange } from '../request/verdict.ts'

/** An exchange between Chat and a backend, seen from between them. */
export type Seen = {
  /** The target of the request, with its query. */
  url: string
  /** The body as text. */
  body: string
  exchange: Exchange
  /** Time until the answer was complete, in milliseconds. */
  ms: number
}

export type Judged = {
  /** The command in the contract or, of an unknown one, as it was sent. */
  command: string | undefined
  /** Whether the contract knows the command. */
  known: boolean
  verdict: Verdict | undefined
  /** What violates the contract in the request, what is not in it, and what is wrong in the reply. */
  findings: { errors: string[]; unknown: string[]; reply: string[] }
}

/** Judges an exchange by the contract; it does not throw. */
export function judge({ url, body, exchange, ms }: Seen): Judged {
  const query = new URLSearchParams(url.split('?').slice(1).join('?'))
  const word = query.get('CallbackCommand') ?? commandOfPath(url)
  const callback = word ? findCallback(word) : undefined
  if (!callback) {
    const unknown = word ? [`the command ${word} is not in the contract`] : []
    const errors = word ? [] : ['the request names no command: no CallbackCommand in the query']
    const findings = { errors, unknown, reply: [] }
    return { command: word || undefined, known: false, verdict: undefined, findings }
  }
  const { command } = callback
  const late = ms > PLATFORM_TIMEOUT_SECONDS * 1000
  const verdict = verdictOfExchange(command, late ? { failure: 'timeout' } : exchange)
  const reply = verdict.findings.map(({ message }) => message)
  return { command, known: true, verdict, findings: { ...judgeBody(command, body), reply } }
}

type Bodies = Pick<Judged['findings'], 'errors' | 'unknown'>

function judgeBody(command: Parameters<typeof validate>[0], body: string): Bodies {
  const json = jsonOf(body)
  if (!json) return { errors: ['the body is not JSON'], unknown: [] }
  try {
    if (typeof json.value === 'object' && json.value !== null) tidy(json.value, DEPTH_LIMIT)
  } catch (error) {
    return { errors: [(error as Error).message], unknown: [] }
  }
  const { errors, unknown } = validate(command, json.value)
  return {
    errors: errors.map(({ message }) => message),
    unknown: unknown.map(({ message }) => message),
  }
}
