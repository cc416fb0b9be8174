import { readFileSync } from 'node:fs'
import type { Document } from './document.ts'

const CONTRACT = new URL('../../generated/openapi.json', import.meta.url)

/** The virtual path of a callback, for tools that know only `paths`. */
export const pathOf = (command: string) => `/callback/${command}`

/**
 * Makes each webhook of a document a virtual path, in place, for tools that know only `paths`: Prism, express-openapi-validator,
 * openapi-fetch, most generators. The path says the command, so its query parameter is optional there.
 */
export function webhooksToPaths(document: Document): void {
  document.paths = {}
  for (const [command, item] of Object.entries(document.webhooks ?? {})) {
    document.paths[pathOf(command)] = item
    for (const parameter of item.post.parameters)
      if (parameter.name === 'CallbackCommand') parameter.required = false
  }
  delete document.webhooks
}

/**
 * The contract with each webhook as a virtual path, as generated/openapi.paths.json has it; a new copy at each call. It is made here
 * because the package has room for one document only.
 */
export function pathsDocument(): Document {
  const document: Document = JSON.parse(readFileSync(CONTRACT, 'utf8'))
  webhooksToPaths(document)
  return document
}
