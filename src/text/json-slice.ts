const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const OPEN_OBJECT = 0x7b
const CLOSE_ARRAY = 0x5d
const CLOSE_OBJECT = 0x7d

const utf8 = new TextDecoder()

/**
 * The value of a member of a JSON object, as the bytes it was sent with: numbers beyond 2^53 and the order of
 * members survive. As in `JSON.parse`, the last of two members with the same name counts.
 *
 * @param raw valid JSON as UTF-8: the receiver has parsed it before
 * @returns undefined when there is no such member, or the text is no object
 */
export function memberOf(raw: Uint8Array, memberName: string): Uint8Array | undefined {
  let at = skipSpace(raw, 0)
  if (raw[at] !== OPEN_OBJECT) return undefined
  let found: Uint8Array | undefined
  at = skipSpace(raw, at + 1)
  while (at < raw.length && raw[at] !== CLOSE_OBJECT) {
    const nameEnd = skipString(raw, at)
    // The colon is one byte.
    const start = skipSpace(raw, skipSpace(raw, nameEnd) + 1)
    const end = skipValue(raw, start)
    if (isNamed(raw.subarray(at, nameEnd), memberName)) found = raw.subarray(start, end)
    at = afterComma(raw, end)
  }
  return found
}

/** The elements of an array that is a member of a JSON object (see `memberOf`); none when it is no array. */
export function elementsOf(raw: Uint8Array, memberName: string): Uint8Array[] {
  const array = memberOf(raw, memberName)
  const elements: Uint8Array[] = []
  if (array?.[0] !== OPEN_ARRAY) return elements
  let at = skipSpace(array, 1)
  while (at < array.length && array[at] !== CLOSE_ARRAY) {
    const end = skipValue(array, at)
    elements.push(array.subarray(at, end))
    at = afterComma(array, end)
  }
  return elements
}

/** A name may be written with escapes: `"\u0045vents"`. */
function isNamed(quoted: Uint8Array, name: string): boolean {
  const text = utf8.decode(quoted)
  return (text.includes('\\') ? JSON.parse(text) : text.slice(1, -1)) === name
}

function afterComma(raw: Uint8Array, end: number): number {
  const at = skipSpace(raw, end)
  return raw[at] === COMMA ? skipSpace(raw, at + 1) : at
}

function skipSpace(raw: Uint8Array, start: number): number {
  let at = start
  while (raw[at] === 0x20 || raw[at] === 0x0a || raw[at] === 0x0d || raw[at] === 0x09) at++
  return at
}

/** The index after a string that starts at `start`. The bytes of a UTF-8 sequence are never quotes or backslashes. */
function skipString(raw: Uint8Array, start: number): number {
  let at = start + 1
  while (at < raw.length && raw[at] !== QUOTE) at += raw[at] === BACKSLASH ? 2 : 1
  return at + 1
}

/** The index after a value; a loop, because a hostile body is nested too deeply for recursion. */
function skipValue(raw: Uint8Array, start: number): number {
  let depth = 0
  let at = start
  while (at < raw.length) {
    const byte = raw[at]
    if (byte === QUOTE) {
      at = skipString(raw, at)
      if (depth === 0) return at
    } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      depth++
      at++
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
      // The end of the parent: a number or a literal ended before it.
      if (depth === 0) return trimmed(raw, at)
      at++
      if (--depth === 0) return at
    } else if (byte === COMMA && depth === 0) {
      return trimmed(raw, at)
    } else at++
  }
  return trimmed(raw, at)
}

/** The end of a number or literal, without the white space that follows it. */
function trimmed(raw: Uint8Array, end: number): number {
  let at = end
  while ((raw[at - 1] as number) <= 0x20) at--
  return at
}
