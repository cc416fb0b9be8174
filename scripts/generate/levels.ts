import { type Document, deref, type Schema } from '../../src/openapi/document.ts'

/**
 * The maximum nesting of objects and arrays in values that a schema accepts, including the root.
 * `undefined` if it is not limited: the schema is recursive (a forwarded message contains
 * messages), or leaves something open. A limited schema therefore also excludes members that it
 * does not name.
 */
export function levels(document: Document, schema: Schema): number | undefined {
  const found = count(document, schema, [])
  return Number.isFinite(found) ? found : undefined
}

const PARTS = ['allOf', 'anyOf', 'oneOf', 'then', 'else']
const FLAT = ['string', 'integer', 'number', 'boolean', 'null']

function count(document: Document, node: Schema | undefined, above: Schema[]): number {
  if (!node) return Number.POSITIVE_INFINITY
  const schema = deref(document, node)
  if (above.includes(schema)) return Number.POSITIVE_INFINITY
  const deeper = (child?: Schema) => count(document, child, [...above, schema])
  const parts = PARTS.flatMap((keyword) => schema[keyword] ?? []).map(deeper)
  const types: string[] = [schema.type ?? []].flat()
  if (!types.length) return parts.length ? Math.max(...parts) : Number.POSITIVE_INFINITY
  return Math.max(...types.map(own), ...parts)

  function own(type: string): number {
    if (FLAT.includes(type)) return 0
    if (type === 'array') return 1 + deeper(schema.items)
    if (schema.additionalProperties !== false || schema.patternProperties)
      return Number.POSITIVE_INFINITY
    return (
      1 +
      Math.max(0, ...Object.values(schema.properties ?? {}).map((child) => deeper(child as Schema)))
    )
  }
}
