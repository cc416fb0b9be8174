import { readFileSync } from 'node:fs'
import { DOCUMENTS } from '../contract/documents.ts'
import type { Document } from './document.ts'

/**
 * The contract as read by the programs of this package: webhooks, with known values as data instead
 * of in the descriptions. Each call returns a new copy. Others get its editions.
 */
export function readContract(): Document {
  return JSON.parse(readFileSync(new URL('contract.json', DOCUMENTS), 'utf8'))
}
