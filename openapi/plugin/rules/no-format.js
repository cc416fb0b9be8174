/** @import { Rule } from '../types.ts' */

const KNOWN = ['uint32', 'double']

/** @type {Rule} */
export const noFormat = () => ({
  Schema(schema, { report, location }) {
    if (schema.format === undefined || KNOWN.includes(schema.format)) return
    report({
      message: `\`format: ${schema.format}\` makes validators refuse real packets (URLs and addresses are empty strings in some). Say it in the description; only ${KNOWN.join(' and ')} are used here.`,
      location: location.child(['format']),
    })
  },
})
