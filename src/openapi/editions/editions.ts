import type { Document } from '../document.ts'
import { webhooksToPaths } from '../paths.ts'
import { codesAsNumbers } from './decision-codes.ts'
import { type Change, edition } from './edition.ts'
import { valuesInWords } from './values-in-words.ts'

/** The documents that are published, by the name of their file without its ending, and how each is made from the contract. */
const changes = {
  openapi: [codesAsNumbers, valuesInWords],
  'openapi.paths': [codesAsNumbers, valuesInWords, webhooksToPaths],
} satisfies Record<string, Change[]>

export type EditionName = keyof typeof changes

/** Makes a published edition of the contract (`readContract`). */
export function makeEdition(contract: Document, name: EditionName): Document {
  return edition(contract, ...changes[name])
}
