import type { Document, Schema } from '../document.ts'
import { walk } from '../walk.ts'

/** The keywords under which one schema stands. */
const ONE = ['schema', 'items', 'not', 'additionalProperties']
/** Those of a list of schemas. */
const SEVERAL = ['oneOf', 'anyOf', 'allOf']
/** Those of schemas by name. */
const NAMED = ['properties', 'schemas']

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** Every schema of a document, the inner ones first. An object of another kind may have members that are called like keywords. */
export function schemas(document: Document): Schema[] {
  const found = new Set<Schema>()
  walk(document, (node) => {
    for (const keyword of ONE) if (isSchema(node[keyword])) found.add(node[keyword])
    for (const keyword of SEVERAL)
      if (Array.isArray(node[keyword])) for (const one of node[keyword]) found.add(one)
    for (const keyword of NAMED)
      if (isSchema(node[keyword]))
        for (const one of Object.values<unknown>(node[keyword])) if (isSchema(one)) found.add(one)
  })
  return [...found].filter((schema) => !Array.isArray(schema))
}
