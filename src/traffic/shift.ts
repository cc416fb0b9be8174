import { movingOf } from '../request/examples.ts'

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
  const times = Object.entries(movingOf(command)).filter(([, kind]) => kind.endsWith('seconds'))
  if (!times.length) return body
  let value: unknown
  try {
    value = parse(body, (_key, found, { source }) =>
      typeof found === 'number' && String(found) !== source ? rawJSON(String(source)) : found,
    )
  } catch {
    return body
  }
  for (const [path, unit] of times) {
    move(value, path.split('.'), unit === 'seconds' ? Math.round(offsetMs / 1000) : offsetMs)
  }
  return JSON.stringify(value)
}

function move(node: any, [step = '', ...rest]: string[], by: number): void {
  const name = step.replace('[]', '')
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return
  const was = node[name]
  if (rest.length) {
    for (const child of [was].flat()) move(child, rest, by)
    return
  }
  if (!/^[0-9]{1,15}$/.test(String(was))) return
  const time = Number(was) + by
  node[name] = typeof was === 'string' ? String(time) : time
}
