import type { Document, Operation } from '../openapi/document.ts'
import type { Markdown } from './markdown.ts'

/** One callback as the pages need it. */
export type CallbackPage = {
  command: string
  operation: Operation
  family: string
  title: string
  file: string
}

/** What every page is made from; `md` links the words of other callbacks from the folder of the page. */
export type Site = {
  document: Document
  callbacks: CallbackPage[]
  families: Family[]
  md: Markdown
  /** The API reference of the library is in `api/`. */
  api: boolean
}

export type Family = { name: string; title: string; description: string; callbacks: CallbackPage[] }
