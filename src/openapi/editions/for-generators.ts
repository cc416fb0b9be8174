import { type Document, operations, type Schema } from '../document.ts'
import { schemas } from './schemas.ts'

/**
 * Makes operationId differ from the name of the request schema, because some generators would treat
 * them as the same type (ogen, orval). Must run before `webhooksToPaths`.
 */
export function operationsSend(document: Document): void {
  for (const [, operation] of operations(document))
    operation.operationId = `send${operation.operationId}`
}

/** Drops an `anyOf` that only lists required members: generators make a class of each branch. */
export function noRequiredAlternatives(document: Document): void {
  for (const schema of schemas(document)) {
    const branches: unknown = schema.anyOf
    if (
      Array.isArray(branches) &&
      branches.every((branch) => `${Object.keys(branch)}` === 'required')
    )
      delete schema.anyOf
  }
}

/**
 * A map with some known names becomes a map of any names, with the known ones in its description:
 * generators drop either the known or the other names.
 */
export function plainMaps(document: Document): void {
  for (const schema of schemas(document)) {
    if (!schema.properties || typeof schema.additionalProperties !== 'object') continue
    const lines = Object.entries<Schema>(schema.properties).map(
      ([name, { description }]) => `- \`${name}\`${description ? `: ${description}` : ''}`,
    )
    schema.description = [schema.description ?? '', '', 'Known names:', '', ...lines]
      .join('\n')
      .trim()
    delete schema.properties
    delete schema.required
  }
}

/**
 * Replaces `const` by an `enum` of one value: OpenAPI 3.0 has no `const`, and typify ignores it and
 * confuses elements.
 */
export function enumForConst(document: Document): void {
  for (const schema of schemas(document)) {
    if (!('const' in schema)) continue
    schema.enum = [schema.const]
    delete schema.const
  }
}
