import { walk } from '../../../src/openapi/walk.ts'
import { decorator } from '../decorator.js'

// By hand, `x-extensible-enum` maps each known value to its meaning (one list, not two). The bundle carries Zalando's form, a
// list, with the meanings beside it (`x-enumDescriptions`) and in the description, where every reader and every editor sees them.
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
    const lines = Object.entries(known).map(
      ([key, text]) => `- ${key ? `\`${key}\`` : '(empty)'}: ${text}`,
    )
    schema.description =
      `${(schema.description ?? '').trim()}\n\nKnown values, more may come:\n\n${lines.join('\n')}`.trim()
  }),
)
