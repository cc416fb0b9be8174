/** A value as JSON text that says its form and nothing else. */
export type Masked = string

/** Maximum number of characters of an example. */
const LONGEST = 40

/** What a value of an enumeration looks like: a name, no text of a person. */
const NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,39}$/

/**
 * Masks a value: letters become `x` and `X`, digits `9`, everything beyond ASCII `x`; lists and objects say only
 * how large they are. Nothing of a person is left in a report that may be sent to somebody.
 *
 * @param isValue whether it is a value of an enumeration: names and small numbers stay as they are
 */
export function masked(value: unknown, isValue = false): Masked {
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).length}}`
  if (typeof value === 'boolean' || value === null) return String(value)
  if (typeof value === 'number')
    return isValue && Math.abs(value) < 1_000_000
      ? String(value)
      : String(value).replaceAll(/\d/g, '9')
  const text = String(value)
  if (isValue && NAME.test(text)) return JSON.stringify(text)
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return JSON.stringify(
    short
      .replaceAll(/\p{Lu}/gu, 'X')
      .replaceAll(/[^\p{Lu}\d\s\p{P}\p{S}]|[^\p{ASCII}…]/gu, 'x')
      .replaceAll(/\d/g, '9'),
  )
}
