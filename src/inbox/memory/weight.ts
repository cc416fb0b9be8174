import type { InboxItem } from '../port.ts'

/**
 * The memory of an item in addition to its data and request text: the object, its query, and its
 * place in a queue.
 */
const ITEM_BYTES = 400

/**
 * An upper estimate of the heap memory of a value from `JSON.parse`, in bytes: strings with two
 * bytes per character, plus the overhead of V8 for objects, arrays and their slots. A body of empty
 * objects takes twenty times its text, so counting the text is not enough.
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

/** The weight of items from one request, whose text counts once. */
export function itemsWeight(items: readonly InboxItem[]): number {
  // The bytes, and the text if a handler decodes them.
  let bytes = 3 * (items[0]?.raw?.length ?? 0)
  for (const { data } of items) bytes += ITEM_BYTES + weightOf(data)
  return bytes
}

const textWeight = (text: string): number => 24 + 2 * text.length
