import { ACK } from '../contract/protocol.ts'
import { type Document, deref, type Schema } from '../openapi/document.ts'
import { pathOf } from '../openapi/paths.ts'

/**
 * The reply to a callback without a handler: OK, which lets the operation of a before-callback
 * proceed, and neutral values for other required members: 0, an empty text, one item for each item
 * of the request.
 */
export function defaultReply(document: Document, command: string, body: unknown): unknown {
  const operation = document.paths![pathOf(command)]!.post
  const schema = deref(document, operation.responses['200'].content['application/json'].schema)
  return { ...members(document, allowed(schema), body, {}), ...ACK }
}

/** Of a reply with a variant per ErrorCode, the one for our ErrorCode. */
function allowed(schema: Schema): Schema {
  const variants: Schema[] = schema.oneOf ?? []
  return variants.find(({ properties }) => properties.ErrorCode.const === ACK.ErrorCode) ?? schema
}

/** The required members of an object, from `known` where it has them. */
function members(
  document: Document,
  schema: Schema,
  body: unknown,
  known: Record<string, unknown>,
): Record<string, unknown> {
  const names: string[] = schema.required ?? []
  return Object.fromEntries(
    names.map((name) => [name, known[name] ?? neutral(document, schema.properties[name], body)]),
  )
}

function neutral(document: Document, node: Schema, body: unknown): unknown {
  const schema = deref(document, node)
  switch ([schema.type].flat()[0]) {
    case 'array':
      return askedAbout(body, deref(document, schema.items)).map((known) =>
        members(document, deref(document, schema.items), body, known),
      )
    case 'object':
      return members(document, schema, body, {})
    case 'string':
      return schema.enum?.[0] ?? ''
    case 'boolean':
      return false
    default:
      return 0
  }
}

/**
 * The items of the request that share a member with the items of the reply, such as `To_Account`.
 */
function askedAbout(body: unknown, item: Schema): Record<string, unknown>[] {
  const lists = Object.values(body as object).filter(Array.isArray)
  const shares = (entry: unknown) =>
    Object.keys(Object(entry)).some((name) => name in (item.properties ?? {}))
  return lists.find((list) => list.length > 0 && list.every(shares)) ?? []
}
