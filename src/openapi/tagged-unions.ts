import type { Schema } from './document.ts'

/**
 * Rewrites every tagged `oneOf` (each branch has a `const` or a range on the same property) into a
 * chain of `if`/`then`/`else`. It accepts the same values, but errors mention only the branch that
 * was meant, and one branch is checked instead of eleven. Schemas are changed in place; `schemas`
 * are the components of the document, for `$ref`s.
 */
export function selectByTag(root: unknown, schemas: Record<string, Schema>): void {
  if (Array.isArray(root)) {
    for (const item of root) selectByTag(item, schemas)
  } else if (root && typeof root === 'object') {
    for (const child of Object.values(root)) selectByTag(child, schemas)
    const node = root as Schema
    if (Array.isArray(node.oneOf)) rewrite(node, schemas)
  }
}

function rewrite(node: Schema, schemas: Record<string, Schema>): void {
  const branches = (node.oneOf as Schema[]).map((branch) => {
    const schema = branch.$ref ? schemas[branch.$ref.split('/').pop() as string] : branch
    return { branch, schema: schema as Schema }
  })
  const tag = Object.keys(branches[0]?.schema.properties ?? {}).find((name) =>
    branches.every(
      ({ schema }) => isTag(schema.properties?.[name]) || schema['x-open-branch'] === name,
    ),
  )
  if (!tag) return
  const closed = branches.filter(({ schema }) => !schema['x-open-branch'])
  const open = branches.find(({ schema }) => schema['x-open-branch'])
  const expected = { anyOf: closed.map(({ schema }) => condition(schema.properties[tag])) }
  let chain: Schema = open?.branch ?? {
    type: 'object',
    required: [tag],
    properties: { [tag]: mergeConsts(expected) },
  }
  for (const { branch, schema } of closed.reverse()) {
    chain = {
      if: {
        type: 'object',
        required: [tag],
        properties: { [tag]: condition(schema.properties[tag]) },
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: branch,
      else: chain,
    }
  }
  delete node.oneOf
  Object.assign(node, chain)
}

const isTag = (schema?: Schema) =>
  schema?.const !== undefined || (schema?.minimum !== undefined && schema.maximum !== undefined)

const condition = (schema: Schema): Schema =>
  schema.const === undefined
    ? { type: 'integer', minimum: schema.minimum, maximum: schema.maximum }
    : { type: typeof schema.const === 'string' ? 'string' : 'integer', const: schema.const }

/** Plain words become one `enum`, which gives one error instead of one per branch. */
function mergeConsts({ anyOf }: { anyOf: Schema[] }): Schema {
  return anyOf.every((branch) => branch.const !== undefined)
    ? { enum: anyOf.map((branch) => branch.const) }
    : { anyOf }
}
