import { type Callback, findCallback } from '../contract/callbacks.ts'
import { nearest } from '../contract/nearest.ts'
import type { Command, Webhooks } from '../contract/types.ts'
import { printable } from '../text/printable.ts'
import { EXAMPLE_APP_ID } from './example-app.ts'
import { exampleQuery, examplesOf } from './examples.ts'
import { callbackQuery } from './url.ts'

/** Some members of a value, at any depth. A list replaces the whole list. */
export type Overrides<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Overrides<T[K]> }
    : T

/** Options of `buildCallback`. */
export type BuildOptions<C extends Command = Command> = {
  /** The name of an example in the contract; the first one by default. `examples(command)` lists them. */
  example?: string
  /** Members to replace: objects are merged, lists and everything else replaced; `undefined` removes one. */
  overrides?: Overrides<Webhooks[C]['request']>
  /** The app; that of the contract's examples, 1400000000, by default. */
  sdkAppId?: number | string
  /** The token to sign with; without it there are no `Sign` and `RequestTime`. */
  token?: string
  /** The time of the signature, in milliseconds since 1970; now by default. */
  now?: number
  /** Further query parameters, or other values for the usual ones; `undefined` omits one. */
  query?: Record<string, string | undefined>
}

/** A callback as the platform sends it, before it is written as HTTP. */
export type BuiltCallback<C extends Command = Command> = {
  /** The command in the contract. */
  command: C
  /** The query parameters as text, in the platform's order. */
  query: Record<string, string>
  /** The JSON body. */
  body: Webhooks[C]['request']
}

/**
 * Builds a callback from an example of the contract.
 *
 * @throws TypeError for a command or an example that is not in the contract, with the nearest command or the
 *   names of the examples
 *
 * @example
 * import { buildCallback } from 'tencent-chat-webhooks/testing'
 *
 * const { query, body } = buildCallback('C2C.CallbackBeforeSendMsg', {
 *   overrides: { From_Account: 'ada' },
 *   token: 'console token',
 * })
 */
export function buildCallback<C extends Command>(
  command: C,
  options: BuildOptions<C> = {},
): BuiltCallback<C> {
  const callback = knownCallback(command)
  const { example, overrides, sdkAppId = EXAMPLE_APP_ID, token, now, query } = options
  const body = merged(exampleBody(callback, example), overrides) as Webhooks[C]['request']
  const parameters = { ...exampleQuery(callback), ...query }
  return {
    command: callback.command as C,
    query: callbackQuery(callback.command, { sdkAppId, token, now, query: parameters }),
    body,
  }
}

/** The callback of a command or alias. @throws TypeError with the nearest command */
export function knownCallback(command: string): Callback {
  const callback = findCallback(command)
  if (callback) return callback
  throw new TypeError(
    `"${printable(command, 60)}" is not a command of the contract${nearest(command)}`,
  )
}

/** A copy of an example; the first one without a name. @throws TypeError with the names that there are */
export function exampleBody({ command }: Callback, name?: string): any {
  const all = examplesOf(command)
  const found = name === undefined ? all[0] : all.find((one) => one.name === name)
  if (found) return found.body
  const names = all.map((one) => one.name).join(', ')
  throw new TypeError(`${command} has no example "${printable(String(name), 60)}"; it has ${names}`)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merged(body: unknown, changes: unknown): unknown {
  if (changes === undefined) return body
  if (!isObject(body) || !isObject(changes)) return structuredClone(changes)
  const result: Record<string, unknown> = { ...body }
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) delete result[name]
    else result[name] = merged(result[name], change)
  }
  return result
}
