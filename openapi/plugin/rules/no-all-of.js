/** @import { Schema } from '../../../src/openapi/document.ts' */
/** @import { Rule } from '../types.ts' */

/**
 * One object has one list of properties: `allOf` breaks `additionalProperties: false` in the strict
 * profile and hides part of the type.
 *
 * @type {Rule}
 */
export const noAllOf = () => ({
  Schema(schema, { report, resolve, location }) {
    const parts = [
      schema,
      ...(schema.allOf ?? []).map((/** @type {Schema} */ part) =>
        part.$ref ? resolve(part).node : part,
      ),
    ]
    if (!schema.allOf || !parts.some((part) => part?.properties)) return
    report({
      message:
        '`allOf` on an object with properties. Write one list of properties; what two callbacks share is a `$ref` on the property.',
      location: location.child(['allOf']),
    })
  },
})
