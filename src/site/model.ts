import type { Document, Operation } from '../openapi/document.ts'
import type { Markdown } from './markdown.ts'

/** A callback, as needed by the pages. */
export type CallbackPage = {
  command: string
  operation: Operation
  family: string
  title: string
  file: string
}

/**
 * The data of every page; `md` links the names of other callbacks relative to the folder of the
 * page.
 */
export type Site = {
  document: Document
  callbacks: CallbackPage[]
  families: Family[]
  md: Markdown
  /** Whether the API reference of the library is in `api/`. */
  api: boolean
}

export type Family = { name: string; title: string; description: string; callbacks: CallbackPage[] }
