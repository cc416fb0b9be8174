import type { InboxItem } from '../port.ts'

/** What an item holds beside its data and the text of its request: itself, its query, and its place in a queue. */
const ITEM_BYTES = 400

/**
 * Bytes of the heap that a value of `JSON.parse` holds, on the large side: strings as if all characters took two bytes, and what V8 keeps
 * for an object, an array and each of their places. A body of empty objects takes twenty times its text: to count the text would not do.
 */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return textWeight(value)
  if (typeof value === 'number') return 16
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) {
    let bytes = 48 + 8 * value.length
    for (let index = 0; index < value.length; index++) bytes += weightOf(value[index])
    return bytes
  }
  let bytes = 56
  for (const name in value) bytes += 24 + weightOf((value as Record<string, unknown>)[name])
  return bytes
}

/** The weight of items that came together: the text of their request counts once. */
export function itemsWeight(items: readonly InboxItem[]): number {
  // Its bytes, and the text that a handler may make of them.
  let bytes = 3 * (items[0]?.raw?.length ?? 0)
  for (const { data } of items) bytes += ITEM_BYTES + weightOf(data)
  return bytes
}

const textWeight = (text: string): number => 24 + 2 * text.length
