import type { Codes, DecisionRule } from '../../contract/decisions.ts'
import type { Schema } from '../document.ts'

const COMMON = ['ActionStatus', 'ErrorCode', 'ErrorInfo']

/**
 * The variants of a before-callback's reply, one per ErrorCode (or range), from the `x-decisions`
 * of the operation: each has only the fields that take effect with that code.
 */
export function decisionVariants(reply: Schema, decisions: readonly DecisionRule[]): Schema {
  const byCode = Map.groupBy(decisions, ({ ErrorCode }) => JSON.stringify(ErrorCode))
  const oneOf = [...byCode.values()].map((rules) => variant(reply, rules))
  return { description: reply.description, oneOf }
}

/** What the decisions of one ErrorCode have in common. */
function variant(reply: Schema, rules: readonly DecisionRule[]): Schema {
  const codes = rules[0]?.ErrorCode as Codes
  const fields = new Set([...COMMON, ...rules.flatMap(({ fields = [] }) => fields)])
  // No object may be in a document twice: changing one would change the other.
  const properties = Object.entries<Schema>(structuredClone(reply.properties)).filter(([name]) =>
    fields.has(name),
  )
  return {
    type: 'object',
    description: rules.map(({ name, effect }) => `${name}: ${effect}`).join('\n\n'),
    required: ((reply.required ?? COMMON) as string[]).filter((name) => fields.has(name)),
    properties: Object.fromEntries(
      properties.map(([name, schema]) => [
        name,
        name === 'ErrorCode' ? codeSchema(codes, schema.description) : schema,
      ]),
    ),
    additionalProperties: false,
  }
}

/** `1` is one code, `{ minimum, maximum }` a range. */
const codeSchema = (codes: Codes, description: string): Schema => ({
  type: 'integer',
  description,
  ...(typeof codes === 'number' ? { const: codes } : codes),
})
