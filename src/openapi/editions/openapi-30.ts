import type { Document } from '../document.ts'
import { schemas } from './schemas.ts'

/**
 * Writes a document with paths in OpenAPI 3.0.3. Of what has no place there, a description beside a `$ref` is the one thing that readers
 * see: that of the shared schema stays.
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

/** 64 bits for every integer: a generator takes 32 otherwise, and cuts milliseconds without a word. In 3.1, zod makes a bigint of it. */
export function int64(document: Document): void {
  for (const schema of schemas(document)) if (schema.type === 'integer') schema.format = 'int64'
}

/** The path says the command already: a parameter beside it is one more thing to pass in a generated client. */
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
