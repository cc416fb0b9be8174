import { readdirSync, readFileSync } from 'node:fs'
import { deref, operations, replyOf, requestOf } from '../../../src/openapi/document.ts'
import { decorator } from '../decorator.js'

/** @import { Examples } from '../../../src/openapi/document.ts' */

const folder = new URL('../../examples/', import.meta.url)

// Examples are found by name: openapi/examples/<CallbackCommand>/<request|reply>.<name>.json. A
// list of them would be a second source.
export const addExamples = decorator((contract) => {
  for (const [command, operation] of operations(contract)) {
    requestOf(operation).examples = examplesOf(command, 'request')
    operation.responses['200'] = structuredClone(deref(contract, operation.responses['200']))
    replyOf(operation).examples = examplesOf(command, 'reply')
  }
  delete contract.components.responses?.Ack
})

/**
 * @param {string} command
 * @param {'request' | 'reply'} part
 * @returns {Examples}
 */
function examplesOf(command, part) {
  /** @type {Examples} */
  const found = {}
  for (const file of readdirSync(new URL(`${command}/`, folder)).sort()) {
    const name = file.match(new RegExp(`^${part}\\.(.+)\\.json$`))?.[1]
    if (!name) continue
    const value = JSON.parse(readFileSync(new URL(`${command}/${file}`, folder), 'utf8'))
    const words = name.replaceAll('-', ' ')
    found[name] = { summary: words.charAt(0).toUpperCase() + words.slice(1), value }
  }
  return found
}
