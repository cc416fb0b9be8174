import type { Document } from '../document.ts'

/** Makes one thing of a document different, in place. */
export type Change = (document: Document) => void

/** A copy of a document with some changes, one after the other. */
export function edition(document: Document, ...changes: Change[]): Document {
  const copy = structuredClone(document)
  for (const change of changes) change(copy)
  return copy
}
