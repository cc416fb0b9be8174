import type { Document } from '../document.ts'
import { webhooksToPaths } from '../paths.ts'
import { codesAsNumbers } from './decision-codes.ts'
import { type Change, edition } from './edition.ts'
import {
  enumForConst,
  noRequiredAlternatives,
  operationsSend,
  plainMaps,
} from './for-generators.ts'
import { namedObjects } from './named-objects.ts'
import { commandInPathOnly, int64, openapi30, statusesOnly } from './openapi-30.ts'
import { simple } from './simple.ts'
import { singleTypes } from './single-types.ts'
import { strict } from './strict.ts'
import { valuesInWords } from './values-in-words.ts'

/** The changes for each published document; the order matters. */
const readable = [valuesInWords, plainMaps, singleTypes, operationsSend, namedObjects]
const open = [codesAsNumbers, noRequiredAlternatives, ...readable]
const closed = [strict, ...readable]
const in30 = [webhooksToPaths, commandInPathOnly, statusesOnly, enumForConst, int64]

/**
 * The published OpenAPI documents by file name without extension, and how each is made from the
 * contract.
 */
const changes = {
  openapi: open,
  'openapi.paths': [...open, webhooksToPaths],
  'openapi.strict': closed,
  'openapi.paths.strict': [...closed, webhooksToPaths],
  'openapi.paths-3.0': [...open, ...in30, openapi30],
  'openapi.simple-3.0': [...open, ...in30, simple, openapi30],
} satisfies Record<string, Change[]>

export type EditionName = keyof typeof changes

/** The names of the OpenAPI documents that are published. */
export const editionNames = Object.keys(changes) as EditionName[]

/** Makes a published OpenAPI document from the contract (`readContract`). */
export function makeEdition(contract: Document, name: EditionName): Document {
  return edition(contract, ...changes[name])
}
