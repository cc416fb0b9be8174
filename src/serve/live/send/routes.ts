import { callbacks, findCallback } from '../../../contract/callbacks.ts'
import { validate } from '../../../contract/validate.ts'
import type { Route } from '../../../http/router.ts'
import type { Document } from '../../../openapi/document.ts'
import { examplesOf } from '../../../request/examples.ts'
import { jsonOf } from '../../../request/verdict/exchange.ts'
import { SIGNATURES } from '../../../sender/signatures.ts'
import { ApiError, changes, reads } from '../api.ts'
import type { Guard } from '../guard.ts'
import { fieldsOfCallback } from '../inspect/described.ts'
import { Gate } from './gate.ts'
import { HOWS, type SendParts, sendCallback } from './send.ts'

/** What `GET /api/callbacks` answers: what can be sent. */
export type Sendable = {
  families: { title: string; callbacks: { command: string; title: string; phase: string }[] }[]
  signatures: readonly string[]
  /** Other ways to send, and what they are. */
  hows: Record<string, string>
}

/** An example of a callback: `GET /api/examples/<CallbackCommand>` answers a list of them. */
export type SendExample = { name: string; body: object }

/** Where a body violates the contract (`error`) or has something that is not in it. */
export type Marked = { pointer: string; kind: 'error' | 'unknown'; message: string }

/** The interface of the page that sends. */
export function sendRoutes(
  guard: Guard,
  document: Document,
  parts: Omit<SendParts, 'gate'>,
): Route[] {
  const all = { ...parts, gate: new Gate() }
  const families = document.tags.map(({ name, 'x-displayName': title }) => ({
    title,
    callbacks: callbacks
      .filter(({ family }) => family === name)
      .map(({ command, title, phase }) => ({ command, title, phase })),
  }))
  return [
    reads(
      guard,
      '/api/callbacks',
      (): Sendable => ({
        families,
        signatures: SIGNATURES,
        hows: HOWS,
      }),
    ),
    reads(guard, '/api/examples/*', (_, { rest }): SendExample[] =>
      examplesOf(known(rest).command).map(({ name, body }) => ({ name, body })),
    ),
    reads(guard, '/api/fields/*', (_, { rest }) => fieldsOfCallback(document, known(rest))),
    changes(guard, 'POST', '/api/send', (input) => sendCallback(input, all)),
    changes(guard, 'POST', '/api/validate', ({ command, body }) => ({
      marks: marksOf(String(command), String(body)),
    })),
  ]
}

function marksOf(command: string, body: string): Marked[] {
  const callback = known(command)
  const json = jsonOf(body)
  if (!json) return []
  const { errors, unknown } = validate(callback.command, json.value)
  return [
    ...errors.map(({ path, message }) => ({ pointer: path, kind: 'error' as const, message })),
    ...unknown.map(({ path, message }) => ({ pointer: path, kind: 'unknown' as const, message })),
  ]
}

function known(command: string) {
  const callback = findCallback(decodeURIComponent(command))
  if (callback) return callback
  throw new ApiError(422, `"${command.slice(0, 60)}" is not in the contract.`)
}
