import { createHash } from 'node:crypto'
import type { Fingerprint } from '../../text/fingerprint.ts'
import type { Callback } from '../callbacks.ts'
import { addValues, ESCAPE, type Field, fieldOf, type Values, valueIn } from './fields.ts'

/** What orders events: those with the same namespace and values are handled one at a time. */
export type OrderingKey = {
  /** The namespace: `conversation`, `group`, `user`, …; absent where nothing orders. */
  of?: string
  /** Alternatives of fields, as in `eventId`. */
  anyOf: string[][]
  /** Whether the values are sorted: a conversation is the same from both sides. */
  symmetric?: boolean
}

/** Alternatives of fields, each with what its ids begin with after the app. */
type Compiled = {
  id: { fields: Field[]; head: string }[]
  key: Field[][]
  keyHead: string
  symmetric: boolean
}

/** Longer ids end with a hash: they become headers and keys of an index. */
const LONGEST = 200
/** What needs no escape in a header, a URL or a file: everything in the platform's ids and most account names. */
const PLAIN = /^[\w.@#:+=~-]*$/
const compiled = new Map<Callback, Compiled>()

/**
 * What identifies an event: printable ASCII without spaces, made of the app, the command and the fields that the
 * contract names (`x-event-id`). A redelivery has the same id. `undefined` where nothing tells two events apart.
 *
 * @param event the body, or one item of `Events`
 * @param query the query parameters; `SdkAppid` becomes a part of the id
 *
 * @example
 * import { eventIdOf, findCallback } from 'tencent-chat-webhooks'
 *
 * const callback = findCallback('OfficialAccount.CallbackAfterSendMsg')!
 * const event = { Official_Account: '@TOA#_news', MsgKey: '1_2_1762858021' }
 * eventIdOf(callback, event, { SdkAppid: '1400000000' })
 * // '1400000000/OfficialAccount.CallbackAfterSendMsg/@TOA#_news/1_2_1762858021'
 */
export function eventIdOf(callback: Callback, event: unknown, query: Values): string | undefined {
  for (const { fields, head } of compile(callback).id) {
    const values = textsOf(fields, event, query)
    if (values) return join(query, head, values)
  }
  return undefined
}

/**
 * The fingerprint of an event's id, without the text of it: a batch has a hundred, and few are ever read.
 *
 * @param into gets the fingerprint; void when nothing tells two events apart
 * @returns whether there is an id
 */
export function fingerprintOf(
  callback: Callback,
  event: unknown,
  query: Values,
  into: Fingerprint,
): boolean {
  for (const { fields, head } of compile(callback).id) {
    const added = addValues(fields, event, query, into.begin(query.SdkAppid, head))
    if (added === undefined) continue
    if (added !== ESCAPE && into.length <= LONGEST) into.end()
    else into.of(eventIdOf(callback, event, query) as string)
    return true
  }
  return false
}

/**
 * What orders an event (`x-ordering-key`): events with the same key should be handled one at a time in the order
 * of arrival, across callbacks. `undefined` where nothing orders.
 *
 * @param event the body, or one item of `Events`
 * @param query the query parameters; `SdkAppid` becomes a part of the key
 *
 * @example
 * import { findCallback, orderingKeyOf } from 'tencent-chat-webhooks'
 *
 * const callback = findCallback('C2C.CallbackAfterSendMsg')!
 * orderingKeyOf(callback, { From_Account: 'b', To_Account: 'a' }, { SdkAppid: '1400000000' })
 * // '1400000000/conversation/a/b'
 */
export function orderingKeyOf(
  callback: Callback,
  event: unknown,
  query: Values,
): string | undefined {
  const { key, keyHead, symmetric } = compile(callback)
  for (const fields of key) {
    const values = textsOf(fields, event, query)
    if (values) return join(query, keyHead, symmetric ? values.sort() : values)
  }
  return undefined
}

function compile(callback: Callback): Compiled {
  const known = compiled.get(callback)
  if (known) return known
  const { command, eventId, orderingKey } = callback
  const made = {
    // Values of one alternative must not look like those of another.
    id: eventId.map((fields, index) => ({
      fields: fields.map(fieldOf),
      head: index ? `/${command}/${index + 1}!/` : `/${command}/`,
    })),
    key: orderingKey.anyOf.map((fields) => fields.map(fieldOf)),
    keyHead: `/${orderingKey.of}/`,
    symmetric: orderingKey.symmetric ?? false,
  }
  compiled.set(callback, made)
  return made
}

/** The values of an alternative; `undefined` when a field is absent that must not be. */
function textsOf(fields: readonly Field[], event: unknown, query: Values): string[] | undefined {
  const values: string[] = []
  for (const field of fields) {
    const value = valueIn(field, event, query)
    if (value !== undefined) values.push(textOf(value))
    else if (field.isOptional) values.push('')
    else return undefined
  }
  return values
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return PLAIN.test(text) ? text : encodeURIComponent(text.toWellFormed())
}

function join(query: Values, head: string, values: readonly string[]): string {
  let id = (query.SdkAppid ?? '') + head
  for (let index = 0; index < values.length; index++)
    id += index ? `/${values[index]}` : values[index]
  if (id.length <= LONGEST) return id
  const hash = createHash('sha256').update(id).digest('hex')
  return `${id.slice(0, LONGEST - hash.length - 1)}/${hash}`
}
