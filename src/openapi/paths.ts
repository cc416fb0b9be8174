import { readFileSync } from 'node:fs'
import type { Document } from './document.ts'

const CONTRACT = new URL('../../generated/openapi.json', import.meta.url)

/** The virtual path of a callback, for tools that know only `paths`. */
export const pathOf = (command: string) => `/callback/${command}`

/**
 * The contract with each webhook as a virtual path, as generated/openapi.paths.json has it; a new copy at each call. It is made here
 * because the package has room for one document only. The path says the command, so its query parameter is optional.
 */
export function pathsDocument(): Document {
  const { webhooks = {}, ...document }: Document = JSON.parse(readFileSync(CONTRACT, 'utf8'))
  document.paths = {}
  for (const [command, item] of Object.entries(webhooks)) {
    document.paths[pathOf(command)] = item
    for (const parameter of item.post.parameters)
      if (parameter.name === 'CallbackCommand') parameter.required = false
  }
  return document
}
