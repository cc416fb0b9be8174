import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eachOperation } from '../lint.js'

/** @import { Rule } from '../types.ts' */

/**
 * Examples are used as tests of the contract, answers of the mock and samples in the docs.
 *
 * @type {Rule}
 */
export const examplesExist = () =>
  eachOperation(({ command, location, report, rootLocation }) => {
    const folder = join(dirname(rootLocation.source.absoluteRef), 'examples', command)
    const files = existsSync(folder) ? readdirSync(folder) : []
    for (const part of ['request', 'reply']) {
      if (files.some((file) => file.startsWith(`${part}.`) && file.endsWith('.json'))) continue
      report({
        message: `${command} has no example of a ${part}. Add examples/${command}/${part}.<name>.json.`,
        location,
      })
    }
  })
