import { readdirSync, readFileSync } from 'node:fs'
import { deref, operations } from '../walk.js'

const folder = new URL('../../examples/', import.meta.url)

// Examples are found by their names: openapi/examples/<CallbackCommand>/<request|reply>.<name>.json.
// A list of them elsewhere would be a second source.
export const addExamples = () => ({
  Root: {
    leave(root) {
      for (const [command, operation] of operations(root)) {
        const body = operation.requestBody.content['application/json']
        body.examples = examplesOf(command, 'request')
        const response = structuredClone(deref(root, operation.responses['200']))
        response.content['application/json'].examples = examplesOf(command, 'reply')
        operation.responses['200'] = response
      }
      delete root.components.responses
    },
  },
})

function examplesOf(command, part) {
  const found = {}
  for (const file of readdirSync(new URL(`${command}/`, folder)).sort()) {
    const name = file.match(new RegExp(`^${part}\\.(.+)\\.json$`))?.[1]
    if (!name) continue
    const value = JSON.parse(readFileSync(new URL(`${command}/${file}`, folder), 'utf8'))
    const words = name.replaceAll('-', ' ')
    found[name] = { summary: words[0].toUpperCase() + words.slice(1), value }
  }
  return found
}
