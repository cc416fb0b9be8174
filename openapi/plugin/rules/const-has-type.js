/** @import { Rule } from '../types.ts' */

/**
 * Redoc shows "any" for a `const` without a type, and generators have to guess.
 *
 * @type {Rule}
 */
export const constHasType = () => ({
  Schema(schema, { report, location }) {
    if (schema.const === undefined || schema.type) return
    report({
      message: `A \`const\` needs its \`type\` beside it: add \`type: ${typeof schema.const === 'number' ? 'integer' : typeof schema.const}\`.`,
      location: location.child(['const']),
    })
  },
})
