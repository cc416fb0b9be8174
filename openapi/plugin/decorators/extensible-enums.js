import { walk } from '../walk.js'

// By hand, `x-extensible-enum` maps each known value to its meaning (one list, not two). The bundle carries Zalando's form, a
// list, with the meanings beside it (`x-enumDescriptions`) and in the description, where every reader and every editor sees them.
export const extensibleEnums = () => ({
  Root: {
    leave(root) {
      walk(root, (schema) => {
        const known = schema['x-extensible-enum']
        if (!known || Array.isArray(known)) return
        const types = [schema.type].flat()
        const numeric = types.includes('integer') || types.includes('number')
        const values = Object.keys(known).map((key) =>
          numeric && Number.isFinite(Number(key)) ? Number(key) : key,
        )
        schema['x-extensible-enum'] = values
        schema['x-enumDescriptions'] = Object.fromEntries(
          Object.entries(known).map(([key, text]) => [String(key), text]),
        )
        const lines = Object.entries(known).map(
          ([key, text]) => `- ${key ? `\`${key}\`` : '(empty)'}: ${text}`,
        )
        schema.description =
          `${(schema.description ?? '').trim()}\n\nKnown values, more may come:\n\n${lines.join('\n')}`.trim()
      })
    },
  },
})
