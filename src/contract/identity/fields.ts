import type { Fingerprint } from '../../text/fingerprint.ts'

/** The query parameters. */
export type Values = Readonly<Record<string, string>>

/** A field that `x-event-id` or `x-ordering-key` names. */
export type Field = {
  /** Whether it may be absent. */
  isOptional: boolean
  isQuery: boolean
  name: string
  /** What is inside of it; empty for most. */
  rest: readonly string[]
}

/** Reads the notation of the contract: `/Info/To_Account`, `/ErrCode?`, `?RequestID`. */
export function fieldOf(notation: string): Field {
  const isOptional = notation.endsWith('?')
  const pointer = isOptional ? notation.slice(0, -1) : notation
  const isQuery = pointer.startsWith('?')
  const [name = '', ...rest] = isQuery ? [pointer.slice(1)] : pointer.slice(1).split('/')
  return { isOptional, isQuery, name, rest }
}

/** The value of a field; `undefined` when it is absent or empty. */
export function valueIn({ isQuery, name, rest }: Field, event: unknown, query: Values): unknown {
  let value: any = isQuery ? query : event
  value = value?.[name]
  for (const inner of rest) value = value?.[inner]
  return value === null || value === '' ? undefined : value
}

/** Says that a value has characters that an id escapes, or is no text and no number. */
export const ESCAPE = 'escape'

/**
 * Goes on with the values of an alternative, as an id has them.
 *
 * @returns `undefined` when a field is absent that must not be; `ESCAPE` when the text of the id is needed
 */
export function addValues(
  fields: readonly Field[],
  event: unknown,
  query: Values,
  into: Fingerprint,
): true | typeof ESCAPE | undefined {
  let result: true | typeof ESCAPE = true
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as Field
    const value = valueIn(field, event, query)
    if (index) into.slash()
    if (value === undefined) {
      if (!field.isOptional) return undefined
    } else if (typeof value === 'number') into.number(value)
    else if (typeof value !== 'string' || !into.plain(value)) result = ESCAPE
  }
  return result
}
