import { eachOperation } from '../lint.js'

/** @import { Rule } from '../types.ts' */

/**
 * Operation, file, type and family are named after the command, so that they can be found from it.
 *
 * @type {Rule}
 */
export const operationName = () =>
  eachOperation(({ root, command, operation, location, file, report }) => {
    const id = command.replace('.', '').replace('Callback', '')
    if (operation.operationId !== id) {
      report({
        message: `The operationId of ${command} must be ${id} (the command without the dot and without "Callback"), not ${operation.operationId}.`,
        location: location.child(['operationId']),
      })
    }
    const families = [...(operation.tags ?? []), ...(operation['x-also-families'] ?? [])]
    const declared = (root.tags ?? []).map((tag) => tag.name)
    for (const family of families.filter((name) => !declared.includes(name))) {
      report({
        message: `The family ${family} of ${command} is not declared. Add it to \`tags\` of the root, or use one of ${declared.join(', ')}.`,
        location: location.child(['tags']),
      })
    }
    const place = `webhooks/${operation.tags?.[0]}/${command}.yaml`
    if (!file.replaceAll('\\', '/').endsWith(`/${place}`)) {
      report({
        message: `${command} must stand in ${place}. Move the file and change its line in the root.`,
        location,
      })
    }
  })
