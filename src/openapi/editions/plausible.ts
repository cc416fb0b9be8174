import type { Document } from '../document.ts'
import { type Node, walk } from '../walk.ts'

/**
 * What is plausible is the strict profile's business, not the wire's: no negative number, but where the contract says otherwise, and what
 * a schema says itself (`x-strict`): milliseconds that are none of this century, ids that are empty.
 */
export function plausible(document: Document): void {
  walk(document, (node) => {
    const own: Node | undefined = node['x-strict']
    if (own) Object.assign(node, own)
    if (isNumeric(node)) node.minimum ??= 0
    delete node['x-strict']
  })
}

function isNumeric(node: Node): boolean {
  if ('const' in node || 'enum' in node) return false
  return [node.type].flat().some((type) => type === 'integer' || type === 'number')
}
