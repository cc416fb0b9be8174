import { type Document, operations, type Schema } from '../document.ts'
import { schemas } from './schemas.ts'

/**
 * Makes operationId another word than the name of the request's schema, which a generator takes for the same type otherwise (ogen,
 * orval). Goes before `webhooksToPaths`.
 */
export function operationsSend(document: Document): void {
  for (const [, operation] of operations(document))
    operation.operationId = `send${operation.operationId}`
}

/** Drops an `anyOf` that says nothing but which members there must be: generators make a class of each branch. */
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
 * A map with some known names becomes a map of any, with the names in its description: generators forget either the ones or the others.
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

/** `enum` of one value for `const`, which OpenAPI 3.0 does not have and typify passes over: it reads one element as another. */
export function enumForConst(document: Document): void {
  for (const schema of schemas(document)) {
    if (!('const' in schema)) continue
    schema.enum = [schema.const]
    delete schema.const
  }
}
