import { type Document, deref } from '../../src/openapi/document.ts'
import { pathsDocument } from '../../src/openapi/paths.ts'

type Refusal = { content: Record<string, { schema: object }> }

/** The app that the judged servers are set up for: that of the contract's examples. */
export const APP = 1400000000

/**
 * The paths document as an app would publish it for its own receiver: it says the app, and the path alone says the command. (Of a
 * query that says another one the three think differently, and rightly: to a receiver it is a callback that the contract does not know.)
 */
export function judgedDocument(): Document {
  const document = pathsDocument()
  const { SdkAppid } = document.components.parameters
  if (!SdkAppid) throw new Error('the contract has no parameter SdkAppid')
  SdkAppid.schema = { type: 'integer', const: APP }
  for (const { post } of Object.values(document.paths ?? {})) {
    post.parameters = post.parameters.filter(
      (parameter) => deref(document, parameter).name !== 'CallbackCommand',
    )
  }
  // Refused by the mock: in the words of Prism, which no receiver has.
  for (const { content } of Object.values<Refusal>(document.components.responses))
    content['application/problem+json'] = { schema: { type: 'object' } }
  return document
}
