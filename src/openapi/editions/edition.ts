import type { Document } from '../document.ts'

/** Changes one aspect of a document, in place. */
export type Change = (document: Document) => void

/** A copy of a document with changes applied one after the other. */
export function edition(document: Document, ...changes: Change[]): Document {
  const copy = structuredClone(document)
  for (const change of changes) change(copy)
  return copy
}
