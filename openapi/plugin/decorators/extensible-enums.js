import { walk } from '../../../src/openapi/walk.ts'
import { decorator } from '../decorator.js'

// In the source, `x-extensible-enum` maps each known value to its meaning. The bundle has Zalando's
// form, a list, with the meanings in `x-enumDescriptions`.
export const extensibleEnums = decorator((contract) =>
  walk(contract, (schema) => {
    /** @type {Record<string, string> | unknown[] | undefined} */
    const known = schema['x-extensible-enum']
    if (!known || Array.isArray(known)) return
    const types = [schema.type].flat()
    const numeric = types.includes('integer') || types.includes('number')
    schema['x-extensible-enum'] = Object.keys(known).map((key) =>
      numeric && Number.isFinite(Number(key)) ? Number(key) : key,
    )
    schema['x-enumDescriptions'] = known
  }),
)
