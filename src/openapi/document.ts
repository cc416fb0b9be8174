import type { Source } from '../contract/callbacks.ts'
import type { DecisionRule } from '../contract/decisions.ts'
import type { OrderingKey } from '../contract/identity/identity.ts'
import { valueAt } from '../text/pointer.ts'

/** A JSON Schema in the bundled contract. */
export type Schema = { $ref?: string; [keyword: string]: any }

export type Parameter = {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema: Schema
  [key: string]: any
}

export type Examples = Record<string, { summary: string; value: unknown }>
type Media = { 'application/json': { schema: Schema; examples: Examples } }

/** A reply; a `$ref` to a shared one until the examples are added. */
export type Response = { $ref?: string; description: string; content: Media }

/** One callback: the operation under `webhooks.<CallbackCommand>.post`. */
export type Operation = {
  operationId: string
  tags: [string]
  summary: string
  description: string
  'x-phase': 'before' | 'after'
  'x-aliases'?: string[]
  'x-sources': Source[]
  'x-dispute'?: string[]
  'x-decisions'?: DecisionRule[]
  'x-timeout-blocks'?: true
  'x-event-id': { anyOf: string[][]; why: string }
  'x-ordering-key': OrderingKey
  parameters: Parameter[]
  requestBody: { content: Media }
  responses: { '200': Response }
  [key: string]: any
}

/** The bundled contract: `webhooks` in the published document, `paths` in its projection. */
export type Document = {
  openapi: string
  info: { title: string; version: string; [key: string]: any }
  tags: { name: string; 'x-displayName': string; description: string }[]
  webhooks?: Record<string, { post: Operation }>
  paths?: Record<string, { post: Operation }>
  components: {
    schemas: Record<string, Schema>
    parameters: Record<string, Parameter>
    [key: string]: any
  }
  [key: string]: any
}

/**
 * Follows a local `$ref` (`#/components/…`); other nodes are returned as they are.
 *
 * @throws Error when its target does not exist
 */
export function deref<T extends { $ref?: string }>(
  document: Pick<Document, 'components'>,
  node: T,
): T {
  if (!node.$ref) return node
  const target: T | undefined = valueAt(document, node.$ref)
  if (target === undefined) throw new Error(`the document has no ${node.$ref}`)
  return target
}

/** A copy of an operation that says nothing of refusals: for a program that makes its own. */
export const withReplyOnly = <O extends Operation>(operation: O): O => ({
  ...operation,
  responses: { '200': operation.responses['200'] },
})

/** The name of the component that a `$ref` leads to; `undefined` for a node without one. */
export function nameOf(node: { $ref?: string }): string | undefined {
  return node.$ref?.split('/').pop()
}

/** Every callback with its operation, in the order of the contract. */
export function operations({ webhooks = {} }: Pick<Document, 'webhooks'>): [string, Operation][] {
  return Object.entries(webhooks).map(([command, { post }]) => [command, post])
}

/** @throws TypeError for a command that the document does not have */
export function operationOf({ webhooks }: Pick<Document, 'webhooks'>, command: string): Operation {
  const operation = webhooks?.[command]?.post
  if (operation) return operation
  throw new TypeError(`the document has no webhook ${command}`)
}

/** Schemas and their alternatives: a message element has a branch for each kind. */
export function formsOf(document: Document, schemas: readonly Schema[]): Schema[] {
  return schemas.flatMap((schema) => {
    const node = deref(document, schema)
    const branches: Schema[] = [...(node.oneOf ?? []), ...(node.anyOf ?? [])]
    return [node, ...formsOf(document, branches)]
  })
}

/** Schema and examples of a callback's body. */
export const requestOf = ({ requestBody }: Operation) => requestBody.content['application/json']

/** Schema and examples of the reply to a callback. */
export const replyOf = ({ responses }: Operation) => responses['200'].content['application/json']
