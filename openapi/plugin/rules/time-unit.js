import { allows, eachProperty } from '../lint.js'

/** @import { Rule } from '../types.ts' */

/**
 * The platform uses seconds here and milliseconds there, under the same names.
 *
 * @type {Rule}
 */
export const timeUnit = () =>
  eachProperty(({ name, target, report, location }) => {
    if (!/Time(Stamp)?$/.test(name) || !allows(target, 'integer')) return
    const unit = target['x-unit']
    const { minimum, maximum, pattern } = target['x-strict'] ?? {}
    if (unit === 'seconds' && (maximum ?? pattern)) return
    if (unit === 'milliseconds' && (minimum ?? pattern)) return
    if (unit === 'seconds' || unit === 'milliseconds') {
      report({
        message: `The strict profile cannot tell ${name} from a time in the other unit. Add \`x-strict: { maximum: 99999999999 }\` to seconds, \`x-strict: { minimum: 1000000000000 }\` to milliseconds.`,
        location,
      })
      return
    }
    report({
      message: `${name} is a time without a unit. Add \`x-unit: seconds\` or \`x-unit: milliseconds\`, as the packets have it.`,
      location,
    })
  })
