import { readFileSync } from 'node:fs'
import { DOCUMENTS } from '../contract/documents.ts'
import type { Document } from './document.ts'

/** The virtual path of a callback, for tools that know only `paths`. */
export const pathOf = (command: string) => `/callback/${command}`

/**
 * The contract with each webhook as a virtual path, for tools that know only `paths`; a new copy at each call. The path says the
 * command, so its query parameter is optional.
 */
export function pathsDocument(): Document {
  return JSON.parse(readFileSync(new URL('openapi.paths.json', DOCUMENTS), 'utf8'))
}
