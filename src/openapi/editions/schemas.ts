import type { Document, Schema } from '../document.ts'
import { walk } from '../walk.ts'

/** The keywords that contain a schema. */
const ONE = ['schema', 'items', 'not', 'additionalProperties']
/** The keywords that contain a list of schemas. */
const SEVERAL = ['oneOf', 'anyOf', 'allOf']
/** The keywords that contain schemas by name. */
const NAMED = ['properties', 'schemas']

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/**
 * Every schema of a document, inner ones first. Other objects may have members with the names of
 * keywords.
 */
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
