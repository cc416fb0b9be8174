import type { Command } from '../contract/types.ts'
import { check } from '../contract/validate.ts'
import { pointerTo } from '../text/pointer.ts'

/** A place in a body: the object or list, the key in it, and its JSON pointer. */
export type Place = { parent: any; key: string | number; pointer: string }

/** Every value in a body below its root, parents first. */
export function placesOf(body: object, pointer = ''): Place[] {
  return Object.keys(body).flatMap((name): Place[] => {
    const key = Array.isArray(body) ? Number(name) : name
    const place = { parent: body, key, pointer: pointerTo(pointer, key) }
    const value = (body as any)[key]
    const below = typeof value === 'object' && value !== null ? placesOf(value, place.pointer) : []
    return [place, ...below]
  })
}

const isRequest = (command: Command, body: unknown) => !check(command, 'request', body).length

/**
 * The body with new values in the enumerations that the platform may extend, or `undefined` when it has none.
 * Which these are is what the two profiles disagree about.
 */
export function withNewValues(command: Command, body: any): any {
  const changed = structuredClone(body)
  let count = 0
  for (const { parent, key, pointer } of placesOf(changed)) {
    const was = parent[key]
    // Kinds of elements are judged on their own.
    if (key === 'MsgType' || was === command) continue
    const value = newValueFor(was)
    if (value === undefined) continue
    parent[key] = value
    if (isOpenEnumeration(command, changed, pointer)) count++
    else parent[key] = was
  }
  return count ? changed : undefined
}

const newValueFor = (was: unknown): unknown =>
  typeof was === 'string' ? 'ANewValue' : Number.isInteger(was) ? 99 : undefined

function isOpenEnumeration(command: Command, body: unknown, pointer: string): boolean {
  if (!isRequest(command, body)) return false
  const found = check(command, 'request', body, 'strict').find(({ path }) => path === pointer)
  return found?.keyword === 'enum' || found?.keyword === 'anyOf'
}

/** The body with a member that the contract does not know, in every object. */
export function withNewMembers(body: object): any {
  const changed: any = structuredClone(body)
  const objects = placesOf(changed).map(({ parent, key }) => parent[key])
  for (const one of [changed, ...objects])
    if (typeof one === 'object' && one !== null && !Array.isArray(one))
      one.A_New_Member = { Of: ['any', 'kind'] }
  return changed
}

/** The body with an element of an unknown kind in each message, or `undefined` when it has no message. */
export function withNewElement(body: object): any {
  const changed = structuredClone(body)
  const messages = placesOf(changed).filter(
    ({ parent, key }) => key === 'MsgBody' && Array.isArray(parent[key]),
  )
  for (const { parent, key } of messages)
    parent[key].push({ MsgType: 'TIMANewElem', MsgContent: { Data: 'of a new kind' } })
  return messages.length ? changed : undefined
}

/** The body without any member that may be absent: packets of earlier years had fewer. */
export function withoutOptional(command: Command, body: object): any {
  const changed: any = structuredClone(body)
  for (const { parent, key } of placesOf(changed)) {
    // The member of a member that is already gone, or an item of a list.
    if (Array.isArray(parent) || !Object.hasOwn(parent, key)) continue
    const was = parent[key]
    delete parent[key]
    if (!isRequest(command, changed)) parent[key] = was
  }
  return changed
}

/** The body with its times as texts or as numbers, where both occur; `undefined` when it has none. */
export function withTimesAs(kind: 'text' | 'number', command: Command, body: object): any {
  const changed = structuredClone(body)
  let count = 0
  for (const { parent, key } of placesOf(changed)) {
    const was = parent[key]
    if (key !== 'EventTime' || !/^[0-9]+$/.test(String(was))) continue
    parent[key] = kind === 'text' ? String(was) : Number(was)
    if (isRequest(command, changed)) count++
    else parent[key] = was
  }
  return count ? changed : undefined
}

/** Schemas of ids with 32 bits; packets with more digits have been seen. */
const NUMBERS = ['MsgSeq', 'MsgRandom', 'Random']

/** The JSON text of a body with large numbers, or `undefined` when it has none. */
export function withNumber(digits: string, command: Command, body: object): string | undefined {
  const changed = structuredClone(body)
  let count = 0
  for (const { parent, key } of placesOf(changed)) {
    if (!NUMBERS.includes(String(key)) || !Number.isInteger(parent[key])) continue
    const was = parent[key]
    parent[key] = Number(digits)
    if (isRequest(command, changed)) count++
    else parent[key] = was
  }
  // JavaScript would write a rounded number.
  const written = JSON.stringify(Number(digits))
  return count ? JSON.stringify(changed).replaceAll(written, digits) : undefined
}

/** The body with texts of many writing systems; `undefined` when no text may be anything. */
export function withUnicode(command: Command, body: object): any {
  const changed = structuredClone(body)
  let count = 0
  for (const { parent, key } of placesOf(changed)) {
    const was = parent[key]
    if (typeof was !== 'string' || was === command) continue
    parent[key] = `${was} 中文 👩‍👩‍👧‍👦 é\u0301 ${'\u202e'}`
    if (check(command, 'request', changed, 'strict').length) parent[key] = was
    else count++
  }
  return count ? changed : undefined
}
