import { readFileSync } from 'node:fs'
import { type Callback, callbacks } from '../contract/callbacks.ts'
import { DOCUMENTS } from '../contract/documents.ts'

/** An example of the contract: a body that the platform could send. */
export type Example = {
  /** Its name in the contract: `text`, `by-an-administrator`, … */
  name: string
  /** The JSON body; a copy. */
  body: any
}

type Stored = { requests: Record<string, unknown>; replies: Record<string, unknown> }
type Loaded = { bodies: Map<string, Stored>; parameters: Record<string, string> }

let loaded: Loaded | undefined

/** Read on first use: receivers do without. */
function load(): Loaded {
  if (loaded) return loaded
  const document = JSON.parse(readFileSync(new URL('openapi.json', DOCUMENTS), 'utf8'))
  const parameters = Object.values<any>(document.components.parameters)
  const bodies = callbacks.map(({ command }): [string, Stored] => {
    const { requestBody, responses } = document.webhooks[command].post
    const reply = responses['200'].$ref
      ? document.components.responses[responses['200'].$ref.split('/').pop()]
      : responses['200']
    return [command, { requests: valuesOf(requestBody), replies: valuesOf(reply) }]
  })
  loaded = {
    bodies: new Map(bodies),
    parameters: Object.fromEntries(
      parameters.map(({ name, example }) => [name, String(example ?? '')]),
    ),
  }
  return loaded
}

const valuesOf = (holder: any): Record<string, unknown> => {
  const { examples = {} } = holder.content['application/json']
  return Object.fromEntries(Object.entries<any>(examples).map(([name, { value }]) => [name, value]))
}

const storedOf = (command: string): Stored =>
  load().bodies.get(command) ?? { requests: {}, replies: {} }

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
  const { parameters } = load()
  const usual = ['SdkAppid', 'CallbackCommand', 'contenttype', 'Sign', 'RequestTime']
  return Object.fromEntries(
    query.filter((name) => !usual.includes(name)).map((name) => [name, parameters[name] ?? '']),
  )
}
