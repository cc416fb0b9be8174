/** An object of a document, of any kind: a schema, a parameter, an operation, a map of them. */
export type Node = Record<string, any>

/**
 * Calls `visit` for every object of a bundled document, children first. Example values are skipped,
 * because they are data and not schemas.
 *
 * @param visit gets the object and its key; for an item of a list, the key of the list
 */
export function walk(node: unknown, visit: (node: Node, key: string) => void, key = ''): void {
  step(node, visit, key, false)
}

/**
 * @param ofNames whether the node maps member names to schemas: a member may be called `value` or
 *   `properties`
 */
function step(
  node: unknown,
  visit: (node: Node, key: string) => void,
  key: string,
  ofNames: boolean,
): void {
  if (Array.isArray(node)) {
    for (const item of node) step(item, visit, key, false)
  } else if (node && typeof node === 'object') {
    for (const [name, child] of Object.entries(node)) {
      if (ofNames || !isData(name, child))
        step(child, visit, name, !ofNames && name === 'properties')
    }
    visit(node, key)
  }
}

/**
 * A list of `examples` belongs to a schema; a map contains Example objects, whose `value` is the
 * data.
 */
const isData = (name: string, child: unknown) =>
  name === 'value' || name === 'example' || (name === 'examples' && Array.isArray(child))
