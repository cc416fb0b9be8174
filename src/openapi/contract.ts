import { readFileSync } from 'node:fs'
import { DOCUMENTS } from '../contract/documents.ts'
import type { Document } from './document.ts'

/** The file of the contract: the bundle that every edition is made from. */
export const CONTRACT = new URL('contract.json', DOCUMENTS)

/**
 * The contract as the programs of this package read it: webhooks, with known values as data and not in the descriptions. A new copy at
 * each call. What others get are its editions.
 */
export function readContract(): Document {
  return JSON.parse(readFileSync(CONTRACT, 'utf8'))
}
