import { eachProperty } from '../lint.js'

/** @import { Rule } from '../types.ts' */

/** @type {Rule} */
export const fieldDescription = () =>
  eachProperty(({ name, target, report, location }) => {
    if (typeof target.description === 'string' && target.description.trim()) return
    report({
      message: `${name} has no description. Say what it is, with its unit and limits, in our own words; or refer to a schema that says it.`,
      location,
    })
  })
