import { readContract } from './contract.ts'
import type { Document } from './document.ts'
import { edition } from './editions/edition.ts'
import { closeReplies } from './editions/strict.ts'

/** The virtual path of a callback, for tools that know only `paths`. */
export const pathOf = (command: string) => `/callback/${command}`

/**
 * Makes each webhook of a document a virtual path, in place, for tools that know only `paths`:
 * Prism, express-openapi-validator, openapi-fetch, most generators. The path contains the command,
 * so its query parameter becomes optional.
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

/** The contract with each webhook as a virtual path; each call returns a new copy. */
export function pathsDocument(): Document {
  return edition(readContract(), webhooksToPaths)
}

/** The same for a receiver: requests are open, replies are closed. */
export function receiverDocument(): Document {
  return edition(readContract(), closeReplies, webhooksToPaths)
}
