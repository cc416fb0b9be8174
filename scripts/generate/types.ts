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

/** "At least one of these members": not a type. openapi-typescript would write `| unknown`, which swallows the rest. */
const onlyRequires = (branch: Schema) => Object.keys(branch).join() === 'required'

/** A name for each callback's request and reply (`C2CAfterSendMsg`, `C2CAfterSendMsgReply`), with the contract's words as docs. */
export function names(document: Document): string {
  const lines = ["import type { components } from './openapi.ts'", '']
  for (const [command, operation] of operations(document)) {
    const name = operation.operationId
    lines.push(...doc(`\`${command}\`: ${operation.summary}.`, operation))
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

/** The commands as a map of types, keyed by the word on the wire: what `on` and `before` take, with docs on each key. */
export function commandTypes(document: Document): string {
  const lines = [
    '/** Static facts of each callback, as types; `decisions` maps each to the members of the reply that it takes. */',
    'export type CommandInfo = {',
  ]
  for (const [command, post] of operations(document)) {
    lines.push(...doc(`${post.summary}.`, post).map((line) => `  ${line}`))
    const decisions = (post['x-decisions'] ?? []).map(
      ({ name, fields }) => `${name}: ${(fields ?? []).map(quote).join(' | ') || 'never'}`,
    )
    const batch = isBatch(document, post)
    lines.push(
      `  ${quote(command)}: { phase: ${quote(post['x-phase'])}; family: ${quote(post.tags[0])}; batch: ${batch}; decisions: { ${decisions.join('; ')} } }`,
    )
  }
  lines.push('}')
  return `${lines.join('\n')}\n`
}

/** A batch is a body whose only content is `Events`, an array of events with a command each. */
export function isBatch(document: Document, operation: Operation): boolean {
  const body = deref(document, operation.requestBody.content['application/json'].schema)
  const items = body.properties?.Events?.items
  return Boolean(items && deref(document, items).properties?.CallbackCommand)
}

const quote = (text: string) => `'${text}'`

function doc(title: string, { description, 'x-sources': sources }: Operation): string[] {
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
