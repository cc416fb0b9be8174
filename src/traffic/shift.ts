import { movingIn } from '../request/examples.ts'

/** The part of JSON that the types do not know yet. */
const { rawJSON, parse } = JSON as unknown as {
  rawJSON(text: string): unknown
  parse(text: string, reviver: (key: string, value: any, context: { source?: string }) => any): any
}

/**
 * Moves the points in time of a body by an offset in milliseconds; everything else stays as it was written, also
 * numbers that JavaScript cannot hold.
 *
 * @returns the new text; the old one when it is not JSON, or has no time
 */
export function shifted(command: string, body: string, offsetMs: number): string {
  let value: unknown
  try {
    value = parse(body, (_key, found, { source }) =>
      typeof found === 'number' && String(found) !== source ? rawJSON(String(source)) : found,
    )
  } catch {
    return body
  }
  const times = movingIn(command, value).filter(({ kind }) => kind.endsWith('seconds'))
  if (!times.length) return body
  for (const { parent, name, kind } of times) {
    const was = parent[name]
    if (!/^[0-9]{1,15}$/.test(String(was))) continue
    const time = Number(was) + (kind === 'seconds' ? Math.round(offsetMs / 1000) : offsetMs)
    parent[name] = typeof was === 'string' ? String(time) : time
  }
  return JSON.stringify(value)
}
