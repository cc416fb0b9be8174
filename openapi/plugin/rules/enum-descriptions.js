/** @import { Rule } from '../types.ts' */

/**
 * Closed lists are in *our* replies: their authors must know what each value means.
 *
 * @type {Rule}
 */
export const enumDescriptions = () => ({
  Schema(schema, { report, location, key }) {
    if (!schema.enum || key === 'CallbackCommand') return
    const without = schema.enum.filter(
      (/** @type {unknown} */ value) => !schema['x-enumDescriptions']?.[String(value)],
    )
    if (!without.length) return
    report({
      message: `No meaning is given for ${without.join(', ')}. Add it to \`x-enumDescriptions\`, a map from value to meaning.`,
      location: location.child(['enum']),
    })
  },
})
