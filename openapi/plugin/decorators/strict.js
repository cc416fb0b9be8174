import { operations, walk } from '../walk.js'
import { decisionVariants } from './decision-variants.js'

// The strict profile (contract tests) and the TypeScript types: what is open in the wire contract is closed to what is known.
export const strict = () => ({
  Root: {
    leave(root) {
      const schemas = root.components.schemas
      const isOpen = (branch) => schemas[branch.$ref?.split('/').pop()]?.['x-open-branch']
      walk(root, (node) => {
        closeEnum(node)
        if (node.format === 'uint32' && node.type === 'integer')
          Object.assign(node, { minimum: 0, maximum: 4294967295 })
        if (Array.isArray(node.oneOf)) node.oneOf = node.oneOf.filter((branch) => !isOpen(branch))
        if (node.properties && node.type === 'object' && node.additionalProperties === undefined)
          node.additionalProperties = false
      })
      for (const [name, schema] of Object.entries(schemas))
        if (schema['x-open-branch']) delete schemas[name]
      for (const [, operation] of operations(root)) {
        if (!operation['x-decisions']) continue
        const name = operation.responses['200'].content['application/json'].schema.$ref
          .split('/')
          .pop()
        schemas[name] = decisionVariants(schemas[name], operation['x-decisions'])
      }
    },
  },
})

function closeEnum(schema) {
  const known = schema['x-extensible-enum']
  const pattern = schema['x-extensible-pattern']
  if (!Array.isArray(known)) return
  if (pattern)
    schema.anyOf = [
      { type: 'string', enum: known },
      { type: 'string', pattern },
    ]
  else schema.enum = known
}
