import type { Node } from '../walk.ts'

/**
 * Puts the keywords in `x-strict` into their schema: what is plausible is the business of the
 * strict profile, not of the wire.
 */
export function ownKeywords(node: Node): void {
  Object.assign(node, node['x-strict'])
  delete node['x-strict']
}

/**
 * Numbers without a range of their own are neither negative nor beyond 2^53, where JavaScript
 * rounds what it parses: neither may go unnoticed.
 */
export function boundNumbers(node: Node): void {
  const types = [node.type].flat()
  if (!types.includes('integer') && !types.includes('number')) return
  if ('const' in node || 'enum' in node) return
  node.minimum ??= 0
  node.maximum ??= Number.MAX_SAFE_INTEGER
}
