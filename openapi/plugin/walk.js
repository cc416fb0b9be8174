// Calls `visit` on every object of a bundled document, children first. Example values are data, not schemas, and are left alone.
export function walk(node, visit, key = '') {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, key)
  } else if (node && typeof node === 'object') {
    for (const [name, child] of Object.entries(node)) {
      if (name === 'value' || name === 'example' || (name === 'examples' && Array.isArray(child)))
        continue
      walk(child, visit, name)
    }
    visit(node, key)
  }
}

/** Follows a local `$ref` of a bundled document. */
export function deref(root, node) {
  if (!node?.$ref) return node
  const steps = node.$ref.slice(2).split('/')
  return steps.reduce((at, step) => at[step.replaceAll('~1', '/').replaceAll('~0', '~')], root)
}

/** Every operation of the document, as [command, operation]. */
export function operations(root) {
  return Object.entries(root.webhooks ?? {}).map(([command, item]) => [command, item.post])
}
