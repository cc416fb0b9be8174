import { allows, eachProperty } from '../lint.js'

/** @import { Rule } from '../types.ts' */

/** What tells a time in a unit from one in the other. */
const LIMITS = new Map([
  ['seconds', 'maximum'],
  ['milliseconds', 'minimum'],
])

/**
 * The platform uses seconds here and milliseconds there, under the same names.
 *
 * @type {Rule}
 */
export const timeUnit = () =>
  eachProperty(({ name, target, report, location }) => {
    if (!/Time(Stamp)?$/.test(name) || !allows(target, 'integer')) return
    const limit = LIMITS.get(target['x-unit'])
    const strict = target['x-strict'] ?? {}
    if (limit && (limit in strict || 'pattern' in strict)) return
    report({
      message: limit
        ? `The strict profile cannot tell ${name} from a time in the other unit. Add \`x-strict: { maximum: 99999999999 }\` to seconds, \`x-strict: { minimum: 1000000000000 }\` to milliseconds.`
        : `${name} is a time without a unit. Add \`x-unit: seconds\` or \`x-unit: milliseconds\`, as the packets have it.`,
      location,
    })
  })
