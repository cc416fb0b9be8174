import { type Document, deref, nameOf, type Schema } from '../document.ts'

/** A schema and the names of the components on the way to it. */
export type Resolved = { schema: Schema; names: string[] }

/**
 * Follows every `$ref` of a schema and applies the keywords next to it; members of an `allOf` are
 * merged.
 */
export function resolve(document: Document, node: Schema): Resolved {
  if (node.$ref) {
    const { $ref, ...beside } = node
    const target = resolve(document, deref(document, { $ref }))
    const name = nameOf({ $ref }) as string
    return { schema: { ...target.schema, ...beside }, names: [name, ...target.names] }
  }
  if (!Array.isArray(node.allOf)) return { schema: node, names: [] }
  const { allOf, ...own } = node
  const parts = [...allOf.map((part) => resolve(document, part)), { schema: own, names: [] }]
  const schema: Schema = {}
  for (const part of parts) {
    const { properties, required } = schema
    Object.assign(schema, part.schema)
    if (properties) schema.properties = { ...properties, ...part.schema.properties }
    if (required)
      schema.required = [...new Set([...required, ...((part.schema.required as string[]) ?? [])])]
  }
  return { schema, names: parts.flatMap(({ names }) => names) }
}
