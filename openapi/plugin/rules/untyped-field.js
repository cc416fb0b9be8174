import { allows, eachProperty } from '../lint.js'

/** @import { Schema } from '../../../src/openapi/document.ts' */
/** @import { Rule } from '../types.ts' */

/**
 * Prevents types that are `unknown` or `Record<string, never>` by accident. Only an open branch
 * (`x-open-branch`), for kinds that are not known yet, may have members of any type.
 *
 * @type {Rule}
 */
export const untypedField = () =>
  eachProperty(({ name, target, schema, report, location }) => {
    if (schema['x-open-branch']) return
    for (const problem of problemsOf(name, target)) report({ message: problem, location })
  })

/**
 * @param {string} name
 * @param {Schema} schema
 * @returns {string[]}
 */
function problemsOf(name, schema) {
  if (!schema.type && !schema.oneOf && !schema.anyOf)
    return [`${name} has no type. Give it a \`type\`, or a \`$ref\` to a schema that has one.`]
  if (allows(schema, 'object') && !schema.properties && schema.additionalProperties === undefined) {
    return [
      `${name} is an object of no known members. List its \`properties\`, or say \`additionalProperties: true\` where it is really free.`,
    ]
  }
  if (!allows(schema, 'array')) return []
  if (!schema.items) return [`${name} is an array of anything. Say in \`items\` what it holds.`]
  return schema.items.$ref ? [] : problemsOf(`An item of ${name}`, schema.items)
}
