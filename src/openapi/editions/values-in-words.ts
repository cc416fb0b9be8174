import { type Document, deref, type Schema } from '../document.ts'
import { type Node, walk } from '../walk.ts'

/**
 * Writes the known values of each open list (`x-extensible-enum`) and their meanings into its
 * description, for tools that show only descriptions: editors, viewers, doc comments of generated
 * types. It is the last step: other steps read the list.
 */
export function valuesInWords(document: Document): void {
  const ofParameters = new Set<Node>()
  walk(document, (node) => {
    if (node.in && node.schema) ofParameters.add(node.schema)
  })
  walk(document, (node) => {
    // Viewers show the description of a parameter, not that of its schema.
    const schema: Schema = node.in && node.schema ? node.schema : node
    if (ofParameters.has(node) || typeof schema !== 'object') return
    // A description next to a `$ref` hides that of the shared schema, and with it the values.
    const owner = schema.$ref && node.description ? deref(document, schema) : schema
    const words = inWords(owner)
    if (words) node.description = `${node.description ?? ''}\n\n${words}`.trim()
  })
}

function inWords({ 'x-extensible-enum': known, 'x-enumDescriptions': meanings }: Schema): string {
  if (!Array.isArray(known)) return ''
  const lines = known.map((value) => {
    const meaning = meanings?.[String(value)]
    return `- ${value === '' ? '(empty)' : `\`${value}\``}${meaning ? `: ${meaning}` : ''}`
  })
  return ['Known values, more may come:', '', ...lines].join('\n')
}
