import type { Document, Operation } from '../openapi/document.ts'
import type { Markdown } from './markdown.ts'
import type { Catalogue } from './reference/catalogue.ts'

/** A callback, as needed by the pages. */
export type CallbackPage = {
  command: string
  operation: Operation
  family: string
  title: string
  file: string
}

/** What a site has beside its pages. */
export type SiteParts = {
  /** The API reference of the library is in `api/`. */
  api?: boolean
  /** A server is there: the pages that send, inspect and decide are beside the site, at `../send` and so on. */
  live?: boolean
  /** The address where the site will be published, for search engines: `https://example.org/docs/`. */
  address?: string
}

/**
 * The data of every page; `md` links the names of other callbacks relative to the folder of the
 * page.
 */
export type Site = SiteParts & {
  document: Document
  callbacks: CallbackPage[]
  families: Family[]
  md: Markdown
  /** The date of the newest source, YYYY-MM-DD. */
  newestSource: string
  /** Fields and message elements by name. */
  catalogue: Catalogue
  /** The page of a field or a message element by its name, below the root of the site. */
  fileOfField: (name: string) => string | undefined
  fileOfElement: (name: string) => string | undefined
  /** The relative path from the page to the root of the site: empty or `../`. */
  up: string
}

export type Family = { name: string; title: string; description: string; callbacks: CallbackPage[] }
