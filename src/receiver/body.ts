/** A body as an adapter hands it over: bytes or text nobody has touched, or what a parser made of it before us. */
export type Body = { raw: Uint8Array | string } | { parsed: unknown }

/** Thrown when a body cannot be used; `status` is what to answer. */
export class BodyError extends Error {
  override name = 'BodyError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The text of a body.
 *
 * @throws BodyError 413 above `limit` bytes, 400 for invalid UTF-8
 */
export function textOf(raw: Uint8Array | string, limit: number): string {
  if (raw.length > limit) throw tooLarge(limit)
  if (typeof raw === 'string') return raw
  try {
    return utf8.decode(raw)
  } catch {
    throw new BodyError(400, 'the body is not valid UTF-8; the platform sends UTF-8 JSON')
  }
}

/**
 * Parses JSON. Members called `__proto__` are left out: they do nothing good in a handler that spreads or assigns.
 *
 * @throws BodyError 400 for what is no JSON object
 */
export function parseJson(text: string): Record<string, unknown> {
  if (!text) throw new BodyError(400, 'the body is empty; a callback is a POST with a JSON body')
  const suspicious = text.includes('__proto__') || text.includes('\\u00')
  let value: unknown
  try {
    value = suspicious ? JSON.parse(text, withoutProto) : JSON.parse(text)
  } catch (error) {
    throw new BodyError(400, `the body is not JSON: ${(error as Error).message}`)
  }
  return object(value)
}

/** @throws BodyError 400 when the value is no JSON object */
export function object(value: unknown): Record<string, unknown> {
  if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  throw new BodyError(400, 'the body is JSON, but not an object; every callback has an object')
}

function withoutProto(this: any, _key: string, value: unknown): unknown {
  if (value && typeof value === 'object' && Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
  return value
}

/** @throws BodyError 400 when objects and arrays of the JSON text are nested deeper than `limit` */
export function checkDepth(text: string, limit: number): void {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === 0x5c) index++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > limit) throw new BodyError(400, `the body is nested more than ${limit} levels deep`)
    } else if (code === 0x7d || code === 0x5d) depth--
  }
}

export function tooLarge(limit: number): BodyError {
  return new BodyError(413, `the body is larger than ${limit} bytes; bodyLimitBytes sets the limit`)
}
