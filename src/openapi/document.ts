import type { Source } from '../contract/callbacks.ts'
import type { DecisionRule } from '../contract/decisions.ts'

/** A JSON Schema as it stands in the bundled contract. */
export type Schema = { $ref?: string; [keyword: string]: any }

export type Parameter = {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema: Schema
  [key: string]: any
}

type Examples = Record<string, { summary: string; value: unknown }>
type Media = { 'application/json': { schema: Schema; examples: Examples } }

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
  parameters: Parameter[]
  requestBody: { content: Media }
  responses: { '200': { description: string; content: Media } }
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

/** Follows a local `$ref` (`#/components/…`); other nodes are returned as they are. */
export function deref<T extends { $ref?: string }>(document: Document, node: T): T {
  if (!node.$ref) return node
  const steps = node.$ref.slice(2).split('/')
  return steps.reduce(
    (at: any, step) => at[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  )
}
