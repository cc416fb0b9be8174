import openapiTS, { astToString } from 'openapi-typescript'
import {
  type Document,
  deref,
  nameOf,
  type Operation,
  operations,
  replyOf,
  requestOf,
  type Schema,
} from '../../src/openapi/document.ts'

/** `components` and `webhooks` by openapi-typescript, from the strict edition: enumerations are closed in the types only. */
export async function types(strict: Document): Promise<string> {
  const document = structuredClone(strict)
  for (const schema of Object.values(document.components.schemas))
    if (schema.anyOf?.every(onlyRequires)) delete schema.anyOf
  return astToString(
    await openapiTS(document as never, { alphabetize: false, emptyObjectsUnknown: false }),
  )
}

/**
 * "At least one of these members" is not a type. openapi-typescript would write `| unknown`, which
 * absorbs the rest.
 */
const onlyRequires = (branch: Schema) => Object.keys(branch).join() === 'required'

/**
 * Named types for the request and the reply of each callback (`C2CAfterSendMsg`,
 * `C2CAfterSendMsgReply`), with docs from the contract.
 */
export function names(document: Document): string {
  const lines = ["import type { components } from './openapi.ts'", '']
  for (const [command, operation] of operations(document)) {
    const name = operation.operationId
    lines.push(...docComment(`\`${command}\`: ${operation.summary}.`, operation))
    lines.push(`export type ${name} = ${typeOf(requestOf(operation).schema)}`)
    lines.push(`/** The reply to \`${command}\`. */`)
    lines.push(`export type ${name}Reply = ${typeOf(replyOf(operation).schema)}`)
  }
  return `${lines.join('\n')}\n`
}

/** @throws Error for a schema without a name */
function typeOf(schema: Schema): string {
  const name = nameOf(schema)
  if (!name) throw new Error(`a body without a schema of its own: ${JSON.stringify(schema)}`)
  return `components['schemas'][${quote(name)}]`
}

/** A batch is a body whose only content is `Events`, an array of events with a command each. */
export function isBatch(document: Document, operation: Operation): boolean {
  const body = deref(document, operation.requestBody.content['application/json'].schema)
  const items = body.properties?.Events?.items
  return Boolean(items && deref(document, items).properties?.CallbackCommand)
}

export const quote = (text: string) => `'${text}'`

/** A doc comment with the description of a callback in the contract. */
export function docComment(
  title: string,
  { description, 'x-sources': sources }: Operation,
): string[] {
  const text = `${title}\n\n${description.trim()}\n\n${sources.map(({ url }) => `@see ${url}`).join('\n')}`
  return [
    '/**',
    ...text
      .replaceAll('*/', '*\\/')
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd()),
    ' */',
  ]
}
