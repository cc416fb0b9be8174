import type { Document, Schema } from '../document.ts'
import { schemas } from './schemas.ts'

/** The keywords that apply to one type; they move to its branch. */
const KEYWORDS: Record<string, readonly string[]> = {
  string: ['pattern', 'minLength', 'maxLength'],
  integer: ['minimum', 'maximum', 'multipleOf', 'format'],
  number: ['minimum', 'maximum', 'multipleOf', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
}
const OF_A_TYPE = new Set(Object.values(KEYWORDS).flat())

/**
 * Writes each list of types as a `oneOf` of single types: many generators fail on a list or read
 * only its first type.
 */
export function singleTypes(document: Document): void {
  for (const schema of schemas(document)) {
    const types: unknown = schema.type
    if (!Array.isArray(types)) continue
    const branches = types.map((type) => branch(schema, type))
    for (const keyword of ['type', ...OF_A_TYPE]) delete schema[keyword]
    schema.oneOf = branches
  }
}

function branch(schema: Schema, type: string): Schema {
  const own = (KEYWORDS[type] ?? []).filter((keyword) => keyword in schema)
  // No object may be in a document twice: changing one would change the other.
  const keywords = own.map((keyword) => [keyword, structuredClone(schema[keyword])])
  return { type, ...Object.fromEntries(keywords) }
}
