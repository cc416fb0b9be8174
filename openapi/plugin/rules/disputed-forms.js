import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eachOperation } from '../lint.js'

/** @import { Schema } from '../../../src/openapi/document.ts' */
/** @import { Resolve, Rule } from '../types.ts' */

/**
 * How disputes refer to values of a type.
 *
 * @type {Record<string, RegExp>}
 */
const WORDS = {
  string: /\b(strings?|texts?|quoted|digits)\b/i,
  integer: /\b(integers?|numbers?|uint32|uint64)\b/i,
  array: /\b(arrays?|lists?)\b/i,
  object: /\b(objects?|maps?)\b/i,
  boolean: /\b(bool|booleans?|true|false)\b/i,
}

/**
 * A field has a second type where sources disagree. Readers assume that examples show what the
 * platform sends, so an example may use that type only if a dispute of this callback says that it
 * occurs.
 *
 * @type {Rule}
 */
export const disputedForms = () =>
  eachOperation(({ command, operation, location, file, resolve, report, rootLocation }) => {
    const schema = operation.requestBody?.content?.['application/json']?.schema
    const folder = join(dirname(rootLocation.source.absoluteRef), 'examples', command)
    for (const [name, example] of requestsIn(folder)) {
      for (const { field, type, disputes } of secondForms({ schema, file, resolve }, example)) {
        const ofField = (operation['x-dispute'] ?? []).filter((text) => text.includes(field))
        if ([...disputes, ...ofField].some((text) => WORDS[type]?.test(text))) continue
        report({
          message: `${name} of ${command} has ${field} as ${type}, which no dispute covers. Use the documented type, or say in \`x-dispute\` which source has the other one.`,
          location,
        })
      }
    }
  })

/**
 * @param {string} folder
 * @returns {[name: string, example: any][]}
 */
function requestsIn(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => /^request\..*\.json$/.test(name))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))])
}

/** @typedef {{ schema: Schema | undefined, file: string, resolve: Resolve, field?: string }} Place */
/** @typedef {{ field: string, type: string, disputes: string[] }} Form */

/**
 * The values of an example whose type is not the first one of their schema.
 *
 * @param {Place} place
 * @param {any} value
 * @returns {Form[]}
 */
function secondForms({ schema: node, file: from, resolve, field = '' }, value) {
  const { schema, file } = target(node, from, resolve)
  if (!schema) return []
  const type = typeOf(value)
  const own =
    Array.isArray(schema.type) && type !== schema.type[0]
      ? [{ field, type, disputes: schema['x-dispute'] ?? [] }]
      : []
  /** @type {(schema: Schema | undefined, value: any, name?: string) => Form[]} */
  const below = (child, part, name = field) =>
    secondForms({ schema: child, file, resolve, field: name }, part)
  if (type === 'array')
    own.push(...value.flatMap((/** @type {any} */ item) => below(schema.items, item)))
  if (type === 'object') {
    for (const [name, member] of Object.entries(value))
      own.push(...below(schema.properties?.[name], member, name))
    for (const branch of schema.oneOf ?? [])
      if (isMeant(target(branch, file, resolve).schema, value)) own.push(...below(branch, value))
  }
  return own
}

/**
 * The schema behind a `$ref`, with the keywords next to it applied, and its file.
 *
 * @param {Schema | undefined} node
 * @param {string} from
 * @param {Resolve} resolve
 * @returns {{ schema: Schema | undefined, file: string }}
 */
function target(node, from, resolve) {
  if (!node?.$ref) return { schema: node, file: from }
  const { node: found, location } = resolve(node, from)
  const { $ref: _, ...beside } = node
  return { schema: { ...found, ...beside }, file: location?.source.absoluteRef ?? from }
}

/**
 * Whether a branch is about the kind of a value: a message element has its `MsgType`.
 *
 * @param {Schema | undefined} branch
 * @param {any} value
 */
const isMeant = (branch, value) =>
  Object.entries(branch?.properties ?? {}).every(
    ([name, { const: word }]) => word === undefined || word === value[name],
  )

/** @param {unknown} value */
const typeOf = (value) =>
  Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
