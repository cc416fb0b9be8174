/**
 * The variants of a before-callback's reply, one an ErrorCode (or range), derived from the operation's `x-decisions`:
 * each has the fields that take effect with that code and no others.
 */
export function decisionVariants(reply, decisions) {
  const base = ['ActionStatus', 'ErrorCode', 'ErrorInfo']
  const byCode = new Map()
  for (const decision of decisions) {
    const key = JSON.stringify(decision.ErrorCode)
    const variant = byCode.get(key) ?? {
      code: decision.ErrorCode,
      fields: new Set(base),
      requires: new Set(reply.required ?? base),
      texts: [],
    }
    for (const field of decision.fields ?? []) variant.fields.add(field)
    variant.texts.push(`${decision.name}: ${decision.effect}`)
    byCode.set(key, variant)
  }
  const variants = [...byCode.values()].map(({ code, fields, requires, texts }) => ({
    type: 'object',
    description: texts.join('\n\n'),
    required: [...requires].filter((field) => fields.has(field)),
    properties: Object.fromEntries(
      Object.entries(reply.properties)
        .filter(([field]) => fields.has(field))
        .map(([field, schema]) => [
          field,
          field === 'ErrorCode' ? { ...schema, ...codeSchema(code) } : schema,
        ]),
    ),
    additionalProperties: false,
  }))
  return { description: reply.description, oneOf: variants }
}

/** `1` is that code; `{ minimum, maximum }` a range. */
const codeSchema = (code) =>
  typeof code === 'number' ? { type: 'integer', const: code } : { type: 'integer', ...code }
