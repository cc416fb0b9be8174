import { type Document, nameOf, operations, replyOf, type Schema } from '../document.ts'

/**
 * Makes each nested object a component named after its place (`StateStateChangeInfo`), because
 * generators invent names such as `InlineObject17`. Must run before `webhooksToPaths`.
 *
 * @throws Error when a name is taken
 */
export function namedObjects(document: Document): void {
  nameDecisions(document)
  const { schemas, responses = {} } = document.components
  for (const [name, schema] of Object.entries({ ...schemas })) within(document, schema, name)
  const bodies = Object.entries<Schema>(responses)
  for (const [name, { content = {} }] of bodies)
    for (const media of Object.values<Schema>(content))
      media.schema &&= component(document, media.schema, name)
}

/**
 * Names the variants of a strict reply after their decisions: `C2CBeforeSendMsgReplyAllowOrModify`.
 */
function nameDecisions(document: Document): void {
  for (const [, operation] of operations(document)) {
    const name = nameOf(replyOf(operation).schema)
    const reply = document.components.schemas[name ?? '']
    if (!reply?.oneOf) continue
    reply.oneOf = reply.oneOf.map((variant: Schema) => {
      const { const: code, minimum, maximum } = variant.properties?.ErrorCode ?? {}
      const text = JSON.stringify(code ?? { minimum, maximum })
      const rules = operation['x-decisions']?.filter(
        ({ ErrorCode }) => JSON.stringify(ErrorCode) === text,
      )
      const words = rules?.map((rule) => capital(rule.name)).join('Or')
      if (!words) throw new Error(`${name}: no decision has the ErrorCode ${text}`)
      return component(document, variant, name + words)
    })
  }
}

/** Names the nested objects of a named schema. */
function within(document: Document, schema: Schema, name: string): void {
  const inner = (child: Schema, suffix = '') => component(document, child, name + suffix)
  for (const [key, property] of Object.entries<Schema>(schema.properties ?? {}))
    schema.properties[key] = inner(property, capital(key))
  if (schema.items) schema.items = inner(schema.items)
  if (typeof schema.additionalProperties === 'object')
    schema.additionalProperties = inner(schema.additionalProperties, 'Value')
  for (const keyword of ['oneOf', 'anyOf', 'allOf'])
    schema[keyword] &&= schema[keyword].map((branch: Schema, index: number) =>
      inner(branch, isObject(branch) ? `${index + 1}` : ''),
    )
}

/** A reference to a new component if the schema is an object with members, otherwise the schema. */
function component(document: Document, schema: Schema, name: string): Schema {
  if (schema.$ref) return schema
  within(document, schema, name)
  if (!isObject(schema)) return schema
  const { schemas } = document.components
  if (schemas[name]) throw new Error(`two schemas would be called ${name}`)
  schemas[name] = schema
  return { $ref: `#/components/schemas/${name}` }
}

const isObject = ({ type, properties }: Schema) => type === 'object' && properties !== undefined

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
