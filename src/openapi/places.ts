import { type Document, deref, type Schema } from './document.ts'

/** A member of a body, and its schema: `Events[].EventTime`. */
export type Place = { path: string; schema: Schema }

/**
 * The members of a body that have a place of their own, parents first. What is below alternatives (the elements
 * of messages) has none.
 *
 * @param isLeaf whether the members of a schema are left out
 */
export function placesOf(
  document: Document,
  schema: Schema,
  isLeaf: (schema: Schema) => boolean = () => false,
  path = '',
): Place[] {
  const node = deref(document, schema)
  const items = node.items ? placesOf(document, node.items, isLeaf, `${path}[]`) : []
  const members = Object.entries<Schema>(node.properties ?? {}).flatMap(([name, member]) => {
    const place = { path: path ? `${path}.${name}` : name, schema: member }
    return [place, ...(isLeaf(member) ? [] : placesOf(document, member, isLeaf, place.path))]
  })
  return [...items, ...members]
}
