/** @import { Schema } from '../../../src/openapi/document.ts' */
/** @import { Location, Resolve, Rule } from '../types.ts' */

/**
 * The platform adds members and values without notice, so a request must not be refused for being
 * new.
 *
 * @type {Rule}
 */
export const requestOpen = () => {
  // Callbacks share schemas; an error in one of them is reported once.
  const seen = new Set()
  return {
    RequestBody(body, { report, resolve, location }) {
      const media = body.content?.['application/json']?.schema
      if (!media) return
      walkSchemas(
        seen,
        media,
        location.child(['content', 'application/json', 'schema']),
        resolve,
        (schema, at, name) => {
          if (schema.additionalProperties === false) {
            report({
              message:
                'A request is open to new members. Remove `additionalProperties: false`; the strict profile closes it by itself.',
              location: at.child(['additionalProperties']),
            })
          }
          for (const keyword of CLOSING.filter((one) => one in schema && schema[one] !== true)) {
            report({
              message: `A request is open: what is longer, larger or new must not be refused. Remove \`${keyword}\` and say the limit in the description.`,
              location: at.child([keyword]),
            })
          }
          // We define which spellings of the command are accepted (x-aliases); the platform can
          // extend everything else.
          if (schema.enum && name !== 'CallbackCommand') {
            report({
              message:
                'A request is open to new values. Use `x-extensible-enum` (a map from value to meaning) instead of `enum`.',
              location: at.child(['enum']),
            })
          }
        },
      )
    },
  }
}

/**
 * Limits that the platform may change. (The size of a Push batch is documented, and -1 is the
 * smallest number of unread messages.)
 */
const CLOSING = [
  'unevaluatedProperties',
  'patternProperties',
  'propertyNames',
  'dependentRequired',
  'minProperties',
  'maxProperties',
  'minLength',
  'maxLength',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'uniqueItems',
  'contains',
]

const LISTS = ['oneOf', 'anyOf', 'allOf']
const SINGLES = ['items', 'additionalProperties', 'not', 'if', 'then', 'else']

/**
 * Calls `visit` for every reachable schema that is not in `seen` yet.
 *
 * @param {Set<unknown>} seen
 * @param {Schema} start
 * @param {Location} startLocation
 * @param {Resolve} resolve
 * @param {(schema: Schema, location: Location, property?: string) => void} visit
 */
function walkSchemas(seen, start, startLocation, resolve, visit) {
  /**
   * @param {Schema} raw
   * @param {Location} rawLocation
   * @param {string} [name]
   */
  const enter = (raw, rawLocation, name) => {
    const { node, location = rawLocation } = raw?.$ref
      ? resolve(raw, rawLocation.source.absoluteRef)
      : { node: raw }
    if (!node || typeof node !== 'object' || seen.has(node)) return
    seen.add(node)
    visit(node, location, name)
    for (const [property, schema] of Object.entries(node.properties ?? {})) {
      enter(schema, location.child(['properties', property]), property)
    }
    for (const key of SINGLES) enter(node[key], location.child([key]))
    for (const key of LISTS)
      for (const [index, schema] of (node[key] ?? []).entries())
        enter(schema, location.child([key, index]))
  }
  enter(start, startLocation)
}
