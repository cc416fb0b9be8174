import type { Callback } from '../contract/callbacks.ts'
import { examplesFile, type StoredExamples } from '../contract/examples.ts'

/** An example of the contract: a body that the platform could send. */
export type Example = {
  /** Its name in the contract: `text`, `by-an-administrator`, … */
  name: string
  /** The JSON body; a copy. */
  body: any
}

const NONE: StoredExamples = { requests: {}, replies: {}, moving: {} }

const storedOf = (command: string): StoredExamples => {
  const { callbacks } = examplesFile()
  return Object.hasOwn(callbacks, command) ? (callbacks[command] as StoredExamples) : NONE
}

/** The request examples of a command in the contract, in its order; none for an unknown command. */
export function examplesOf(command: string): Example[] {
  return named(storedOf(command).requests)
}

/** The examples of replies to a command in the contract, in its order. */
export function replyExamplesOf(command: string): Example[] {
  return named(storedOf(command).replies)
}

const named = (bodies: Record<string, unknown>): Example[] =>
  Object.entries(bodies).map(([name, body]) => ({ name, body: structuredClone(body) }))

/**
 * The query parameters of a callback with the examples of the contract, as text; without those of
 * `callbackQuery`: the app, the command, the signature.
 */
export function exampleQuery({ query }: Pick<Callback, 'query'>): Record<string, string> {
  const { parameters } = examplesFile()
  const usual = ['SdkAppid', 'CallbackCommand', 'contenttype', 'Sign', 'RequestTime']
  return Object.fromEntries(
    query.filter((name) => !usual.includes(name)).map((name) => [name, parameters[name] ?? '']),
  )
}

/**
 * The places in a body that tell one event from the next, each with its unit (`seconds`, `milliseconds`) or the
 * schema of a message's id: `{ 'Events[].EventTime': 'milliseconds' }`.
 */
export const movingOf = (command: string): Record<string, string> => storedOf(command).moving

/** A value in a body that tells one event from the next: `parent[name]`. */
export type Moving = { parent: any; name: string; kind: string }

/** The values of a body at the places of `movingOf`. */
export function movingIn(command: string, body: unknown): Moving[] {
  return Object.entries(movingOf(command)).flatMap(([path, kind]) =>
    leavesAt(body, path.split('.'), kind),
  )
}

function leavesAt(node: any, [step = '', ...rest]: string[], kind: string): Moving[] {
  const name = step.replace('[]', '')
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return []
  if (!rest.length) return [{ parent: node, name, kind }]
  return [node[name]].flat().flatMap((child) => leavesAt(child, rest, kind))
}
