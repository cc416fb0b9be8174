import { type Document, deref, nameOf, operations, replyOf, type Schema } from '../document.ts'
import { type Node, walk } from '../walk.ts'
import { decisionVariants } from './decision-variants.ts'
import { boundNumbers, ownKeywords } from './plausible.ts'

/**
 * The strict profile (contract tests) and the TypeScript types: what is open in the contract is
 * restricted to what is known.
 */
export function strict(document: Document): void {
  const { schemas } = document.components
  const isOpen = (branch: Schema) => deref(document, branch)['x-open-branch'] !== undefined
  walk(document, (node) => {
    closeValues(node)
    ownKeywords(node)
    if (node.format === 'uint32' && node.type === 'integer')
      Object.assign(node, { minimum: 0, maximum: 4294967295 })
    boundNumbers(node)
    if (Array.isArray(node.oneOf)) node.oneOf = node.oneOf.filter((branch) => !isOpen(branch))
    if (node.properties && node.type === 'object' && node.additionalProperties === undefined)
      node.additionalProperties = false
  })
  for (const [name, schema] of Object.entries(schemas))
    if (schema['x-open-branch']) delete schemas[name]
  closeReplies(document)
}

/** The reply to each before-callback has only the members that take effect with its ErrorCode. */
export function closeReplies(document: Document): void {
  const { schemas } = document.components
  for (const [, operation] of operations(document)) {
    const decisions = operation['x-decisions']
    const name = nameOf(replyOf(operation).schema)
    if (decisions && name) schemas[name] = decisionVariants(schemas[name] as Schema, decisions)
  }
}

function closeValues(schema: Node): void {
  const known: unknown = schema['x-extensible-enum']
  const pattern: string | undefined = schema['x-extensible-pattern']
  if (!Array.isArray(known)) return
  if (pattern)
    schema.anyOf = [
      { type: 'string', enum: known },
      { type: 'string', pattern },
    ]
  else schema.enum = known
}
