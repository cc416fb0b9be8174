import type { Document, Schema } from '../openapi/document.ts'
import { codesInOneType } from '../openapi/editions/decision-codes.ts'
import { selectByTag } from '../openapi/tagged-unions.ts'

const REQUESTS = 'x-request-schemas'

/**
 * The paths document in the form that Prism does best with. The verdicts on requests are the same, but an error in a message
 * element speaks of that element's kind only instead of all of them. Made-up replies have elements of the known kinds only: from "some
 * other kind" Prism makes elements that break the contract.
 */
export function forPrism(contract: Document): Document {
  const document = structuredClone(contract)
  const { schemas } = document.components
  const forRequests = redirected(schemas)
  selectByTag(forRequests, forRequests)
  document.components[REQUESTS] = forRequests
  for (const { post } of Object.values(document.paths ?? {}))
    post.requestBody = redirected(post.requestBody)
  for (const schema of Object.values(schemas)) {
    closeUnion(schema, schemas)
    allow(schema)
  }
  return document
}

/** A made-up answer is one that makes sense: all further members of a reply take effect with the ErrorCode 0. */
function allow({ properties }: Schema): void {
  if (properties?.ErrorCode && properties.ActionStatus)
    properties.ErrorCode = {
      ...codesInOneType(properties.ErrorCode),
      'x-faker': { 'number.int': [{ min: 0, max: 0 }] },
    }
}

/** A copy whose references lead to the schemas for requests. */
function redirected<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node).replaceAll('"#/components/schemas/', `"#/components/${REQUESTS}/`),
  )
}

function closeUnion(schema: Schema, schemas: Record<string, Schema>): void {
  const isOpen = (branch: Schema) =>
    schemas[branch.$ref?.split('/').pop() as string]?.['x-open-branch']
  if (Array.isArray(schema.oneOf))
    schema.oneOf = schema.oneOf.filter((branch: Schema) => !isOpen(branch))
}
