import type { Document } from '../document.ts'
import { schemas } from './schemas.ts'

/**
 * Converts a document with paths to OpenAPI 3.0.3. A description next to a `$ref` is not possible
 * there, so the description of the shared schema remains.
 *
 * @see https://spec.openapis.org/oas/v3.0.3
 */
export function openapi30(document: Document): void {
  document.openapi = '3.0.3'
  delete document.jsonSchemaDialect
  delete document.info.summary
  const { license } = document.info
  if (license?.identifier) {
    license.url = `https://spdx.org/licenses/${license.identifier}.html`
    delete license.identifier
  }
  for (const schema of schemas(document)) {
    if (schema.$ref) for (const key of Object.keys(schema)) if (key !== '$ref') delete schema[key]
    if (Array.isArray(schema.examples)) {
      schema.example = schema.examples[0]
      delete schema.examples
    }
    if (schema.type === 'array') schema.items ??= {}
  }
}

/**
 * 64 bits for every integer: generators default to 32 and silently truncate milliseconds. In 3.1,
 * zod would make a bigint of it.
 */
export function int64(document: Document): void {
  for (const schema of schemas(document)) if (schema.type === 'integer') schema.format = 'int64'
}

/**
 * The path contains the command; as a parameter, it would be one more argument in generated
 * clients.
 */
export function commandInPathOnly(document: Document): void {
  for (const { post } of Object.values(document.paths ?? {}))
    post.parameters = post.parameters.filter(({ name }) => name !== 'CallbackCommand')
}

/** Refusals by status alone: for progenitor (Rust) a `default` is an answer to success, too, and it takes one type for those. */
export function statusesOnly(document: Document): void {
  for (const { post } of Object.values(document.paths ?? {}))
    delete (post.responses as Record<string, unknown>).default
  delete document.components.responses?.Refused
}
