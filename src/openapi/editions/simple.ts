import { type Document, deref, type Schema } from '../document.ts'
import { schemas } from './schemas.ts'

/**
 * Removes unions, for generators that cannot distinguish their branches (Java, Kotlin): objects
 * that differ by a tag become one open object with that tag, and a value of several types becomes
 * one of any type. `not` is removed, too: they ignore it or fail on it.
 */
export function simple(document: Document): void {
  for (const schema of schemas(document)) {
    const open = (schema.oneOf as Schema[] | undefined)
      ?.map((branch) => deref(document, branch))
      .find((branch) => branch['x-open-branch'])
    if (open) Object.assign(schema, openObject(open))
    delete schema.oneOf
    delete schema.anyOf
    delete schema.not
    // Rust's generator reads the numbers of an `enum` as texts.
    if (schema.type === 'integer') delete schema.enum
  }
  dropUnused(document)
}

/** The members of every branch, as in the open branch, without the excluded words. */
function openObject({ type, required, properties }: Schema): Schema {
  const members = Object.entries<Schema>(structuredClone(properties)).map(([name, member]) => {
    const { not: _, ...rest } = member
    // The content of an element is an object in all of them.
    return [name, rest.type ? rest : { type: 'object', ...rest, additionalProperties: true }]
  })
  // Objects are open where nothing is said. Said beside properties, it makes a map of Kotlin's class, and Jackson writes maps without them.
  return { type, required, properties: Object.fromEntries(members) }
}

/** Drops components that are no longer referenced. */
function dropUnused({ components, paths, webhooks }: Document): void {
  const used = new Set<string>()
  const follow = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node ?? {}).matchAll(
      /"#\/components\/schemas\/([^"]+)"/g,
    ))
      if (!used.has(name)) {
        used.add(name)
        follow(components.schemas[name])
      }
  }
  const { schemas: _, ...others } = components
  follow([paths, webhooks, others])
  for (const name of Object.keys(components.schemas))
    if (!used.has(name)) delete components.schemas[name]
}
