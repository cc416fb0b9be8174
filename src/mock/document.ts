import { type Document, type Schema, withReplyOnly } from '../openapi/document.ts'
import { strict } from '../openapi/editions/strict.ts'
import { selectByTag } from '../openapi/tagged-unions.ts'

const REQUESTS = 'x-request-schemas'

/**
 * The paths document in the form that Prism does best with. The verdicts on requests are the same, but an error in a message
 * element speaks of that element's kind only instead of all of them. Replies are those of the strict profile: Prism makes values up at
 * random for what is open there, from "some other kind" of element to members that no contract has.
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
 * A made-up answer is one that makes sense: all further members of a reply take effect with the ErrorCode 0. The codes of the decisions
 * go: Prism chooses among them before it looks at `x-faker`. Examples with other codes are held against the contract by its own tests.
 */
function allow({ properties }: Schema): void {
  if (!properties?.ErrorCode || !properties.ActionStatus) return
  const { anyOf: _, enum: __, minimum: ___, maximum: ____, ...open } = properties.ErrorCode
  properties.ErrorCode = { ...open, 'x-faker': { 'number.int': [{ min: 0, max: 0 }] } }
}

/** A copy whose references lead to the schemas for requests. */
function redirected<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node).replaceAll('"#/components/schemas/', `"#/components/${REQUESTS}/`),
  )
}
