import { readFileSync } from 'node:fs'
import { DOCUMENTS } from '../contract/documents.ts'
import type { Document } from './document.ts'

/**
 * The contract as the programs of this package read it: webhooks, with known values as data and not in the descriptions. A new copy at
 * each call. What others get are its editions.
 */
export function readContract(): Document {
  return JSON.parse(readFileSync(new URL('contract.json', DOCUMENTS), 'utf8'))
}
