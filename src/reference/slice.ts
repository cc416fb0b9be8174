import { type Document, type Schema, withReplyOnly } from '../openapi/document.ts'
import { pathOf } from '../openapi/paths.ts'
import { selectByTag } from '../openapi/tagged-unions.ts'

/**
 * A copy of the paths document whose schemas accept the same values but give readable errors in
 * express-openapi-validator.
 */
export function forValidation(document: Document): Document {
  const copy = structuredClone(document)
  const { schemas } = copy.components
  selectByTag(schemas, schemas)
  adapt(schemas, true)
  return copy
}

/**
 * The path of one callback with only the components it needs: the validator looks up every route on
 * every request.
 */
export function slice(document: Document, command: string): Document {
  const path = pathOf(command)
  const item = document.paths?.[path]
  if (!item) throw new TypeError(`The paths document has no ${path}`)
  const { openapi, info, jsonSchemaDialect } = document
  const operation = { post: withReplyOnly(item.post) }
  return {
    openapi,
    info,
    jsonSchemaDialect,
    tags: [],
    paths: { [path]: operation },
    components: reached(document, operation),
  }
}

function reached(document: Document, from: unknown): Document['components'] {
  const found: Record<string, Record<string, unknown>> = { schemas: {}, parameters: {} }
  const follow = (node: unknown) => {
    if (!node || typeof node !== 'object') return
    const [, , kind, name] = String((node as Schema).$ref ?? '').split('/')
    if (kind && name && !found[kind]?.[name]) {
      const component = document.components[kind][name]
      found[kind] = { ...found[kind], [name]: component }
      follow(component)
    }
    Object.values(node).forEach(follow)
  }
  follow(from)
  return found as Document['components']
}

/**
 * A `const` becomes an `enum` of one value, because the errors of the validator list only the
 * values of an `enum`. A `default` is removed: the validator would write it into the body, but the
 * handler should see what was sent.
 */
function adapt(node: unknown, isMap = false): void {
  if (!node || typeof node !== 'object') return
  const schema = node as Schema
  if (!isMap) {
    if ('const' in schema) schema.enum = [schema.const]
    delete schema.const
    delete schema.default
  }
  // The keys of `properties` are names of members, which may be called `const`.
  for (const [key, child] of Object.entries(schema)) adapt(child, !isMap && key === 'properties')
}
