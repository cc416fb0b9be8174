import { readFileSync } from 'node:fs'
import { DOCUMENTS } from './documents.ts'

/** The examples of a callback by name, and the places that tell one event from the next. */
export type StoredExamples = {
  requests: Record<string, unknown>
  replies: Record<string, unknown>
  moving: Record<string, string>
}

export type ExamplesFile = {
  /** The examples of query parameters, as text. */
  parameters: Record<string, string>
  callbacks: Record<string, StoredExamples>
}

let loaded: ExamplesFile | undefined

/** The examples of the contract, read on first use: receivers do without. */
export function examplesFile(): ExamplesFile {
  loaded ??= JSON.parse(readFileSync(new URL('examples.json', DOCUMENTS), 'utf8')) as ExamplesFile
  return loaded
}
