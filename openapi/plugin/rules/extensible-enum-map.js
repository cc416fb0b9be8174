import { allows } from '../lint.js'

/** @import { Schema } from '../../../src/openapi/document.ts' */
/** @import { Rule } from '../types.ts' */

/**
 * In the source each value is written once, with its meaning; the lists of the bundle are made from
 * it.
 *
 * @type {Rule}
 */
export const extensibleEnumMap = () => ({
  Schema(schema, { report, location }) {
    const known = schema['x-extensible-enum']
    if (known === undefined) return
    for (const message of problemsOf(known, schema))
      report({ message, location: location.child(['x-extensible-enum']) })
  },
})

/**
 * @param {unknown} known
 * @param {Schema} schema
 */
function problemsOf(known, schema) {
  if (!known || typeof known !== 'object' || Array.isArray(known) || !Object.keys(known).length) {
    return [
      '`x-extensible-enum` must be a map from value to meaning here (`1: Sent.`); the bundle turns it into a list.',
    ]
  }
  /** @type {string[]} */
  const problems = []
  for (const [value, meaning] of Object.entries(known)) {
    if (typeof meaning !== 'string' || !meaning.trim())
      problems.push(
        `The value ${value} has no meaning. Write one, in quotes if it is a word like yes.`,
      )
    if (!allows(schema, 'string') && !(allows(schema, 'integer') && /^-?\d+$/.test(value))) {
      problems.push(
        `The value ${value} does not fit \`type: ${schema.type}\`. Correct the value or the type.`,
      )
    }
  }
  return problems
}
