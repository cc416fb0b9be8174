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
    if (['seconds', 'milliseconds'].includes(target['x-unit'])) return
    report({
      message: `${name} is a time without a unit. Add \`x-unit: seconds\` or \`x-unit: milliseconds\`, as the packets have it.`,
      location,
    })
  })
