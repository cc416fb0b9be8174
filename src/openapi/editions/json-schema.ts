import { type Document, nameOf, operations, replyOf, requestOf, type Schema } from '../document.ts'
import { walk } from '../walk.ts'
import { codesAsNumbers } from './decision-codes.ts'
import { edition } from './edition.ts'
import { enumForConst, noRequiredAlternatives, plainMaps } from './for-generators.ts'
import { namedObjects } from './named-objects.ts'
import { bodySchemaFile } from './published.ts'
import { singleTypes } from './single-types.ts'
import { valuesInWords } from './values-in-words.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const PREFIX = '#/components/schemas/'

/**
 * All schemas of the contract under `$defs`, for type generators (quicktype, typify); its members
 * reference each of them.
 */
export function schemaEdition(contract: Document): Schema {
  const document = edition(
    contract,
    codesAsNumbers,
    valuesInWords,
    plainMaps,
    noRequiredAlternatives,
    singleTypes,
    namedObjects,
    enumForConst,
  )
  const $defs = plain(document.components.schemas)
  const properties = Object.fromEntries(
    Object.keys($defs).map((name) => [name, { $ref: `#/$defs/${name}` }]),
  )
  return { ...head(document, 'Callbacks'), type: 'object', properties, $defs }
}

/**
 * A self-contained schema for each body, for validators, by file name:
 * `schemas/State.StateChange.request.json`.
 */
export function bodySchemas(contract: Document): Map<string, Schema> {
  const document = edition(contract, valuesInWords)
  // Number formats belong to OpenAPI; a JSON Schema validator may reject unknown formats.
  walk(document.components.schemas, (node) => {
    if (node.type === 'integer' || node.type === 'number') delete node.format
  })
  const all = plain(document.components.schemas)
  const files = new Map<string, Schema>()
  for (const [command, operation] of operations(document))
    for (const [part, { schema }] of [
      ['request', requestOf(operation)],
      ['reply', replyOf(operation)],
    ] as const) {
      const name = nameOf(schema)
      if (!name) throw new Error(`${command}: the schema of the ${part} has no name`)
      const $defs = reached(all, name)
      const { [name]: root, ...others } = $defs
      files.set(bodySchemaFile(command, part), {
        ...head(document, name),
        ...root,
        ...(Object.keys(others).length ? { $defs: others } : {}),
      })
    }
  return files
}

const head = ({ info }: Document, title: string): Schema => ({
  $schema: DIALECT,
  title,
  $comment: `${info.title} ${info.version}`,
})

/** A copy without our extensions and with references into `$defs`. */
function plain(schemas: Record<string, Schema>): Record<string, Schema> {
  const copy = structuredClone(schemas)
  walk(copy, (node) => {
    for (const key of Object.keys(node)) if (key.startsWith('x-')) delete node[key]
    if (typeof node.$ref === 'string') node.$ref = node.$ref.replace(PREFIX, '#/$defs/')
  })
  return copy
}

/** The schemas that can be reached from one, including itself. */
function reached(all: Record<string, Schema>, name: string, found: Record<string, Schema> = {}) {
  if (found[name]) return found
  const schema = all[name]
  if (!schema) throw new Error(`there is no schema ${name}`)
  found[name] = schema
  walk(schema, ({ $ref }) => {
    if (typeof $ref === 'string') reached(all, $ref.replace('#/$defs/', ''), found)
  })
  return found
}
