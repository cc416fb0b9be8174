import { type Document, type Schema, withReplyOnly } from '../openapi/document.ts'
import { strict } from '../openapi/editions/strict.ts'
import { selectByTag } from '../openapi/tagged-unions.ts'

const REQUESTS = 'x-request-schemas'

/**
 * The paths document in the form that suits Prism best. Requests are judged the same, but an error
 * in a message element mentions only the kind of that element instead of all kinds. Replies are
 * those of the strict profile, because Prism fills open places with random values, from "some other
 * kind" of element to unknown members.
 */
export function forPrism(contract: Document): Document {
  const document = structuredClone(contract)
  const { schemas } = document.components
  const forRequests = redirected(schemas)
  selectByTag(forRequests, forRequests)
  document.components[REQUESTS] = forRequests
  for (const item of Object.values(document.paths ?? {})) {
    // Prism would answer with the example of a refusal instead of the findings.
    item.post = withReplyOnly(item.post)
    item.post.requestBody = redirected(item.post.requestBody)
  }
  // What is left of the schemas is that of replies.
  strict({ ...document, webhooks: {}, paths: {}, components: { schemas, parameters: {} } })
  for (const schema of Object.values(schemas)) allow(schema)
  return document
}

/**
 * A generated answer has to make sense: all further members of a reply take effect only with the
 * ErrorCode 0. The codes of the decisions are removed, because Prism chooses among them before it
 * reads `x-faker`. Tests of the contract check the examples with other codes.
 */
function allow({ properties }: Schema): void {
  if (!properties?.ErrorCode || !properties.ActionStatus) return
  const { anyOf: _, enum: __, minimum: ___, maximum: ____, ...open } = properties.ErrorCode
  properties.ErrorCode = { ...open, 'x-faker': { 'number.int': [{ min: 0, max: 0 }] } }
}

/** A copy whose references point to the schemas for requests. */
function redirected<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node).replaceAll('"#/components/schemas/', `"#/components/${REQUESTS}/`),
  )
}
