import type { Document } from '../openapi/document.ts'
import { createMarkdown } from './markdown.ts'
import type { CallbackPage, Site, SiteParts } from './model.ts'
import { catalogueOf } from './reference/catalogue.ts'

/** What is the same on all pages of a contract. */
type Facts = Pick<
  Site,
  | 'document'
  | 'callbacks'
  | 'families'
  | 'catalogue'
  | 'newestSource'
  | 'fileOfField'
  | 'fileOfElement'
> & { fileOfCallback: ReadonlyMap<string, string> }

const known = new WeakMap<Document, Facts>()

/**
 * The data of the pages in one folder.
 *
 * @param up the relative path from the page to the root of the site: empty or `../`
 */
export function siteOf(document: Document, up: string, parts: SiteParts = {}): Site {
  const facts = known.get(document) ?? factsOf(document)
  known.set(document, facts)
  const { fileOfCallback, ...rest } = facts
  const md = createMarkdown((code) => {
    const file = fileOfCallback.get(code)
    return file && `${up}${file}`
  })
  return { ...rest, md, up, ...parts }
}

function factsOf(document: Document): Facts {
  const callbacks = Object.entries(document.webhooks ?? {}).map(
    ([command, { post }]): CallbackPage => ({
      command,
      operation: post,
      family: post.tags[0],
      title: post.summary,
      file: `callbacks/${command}.html`,
    }),
  )
  const catalogue = catalogueOf({ document, callbacks })
  const fields = new Map(catalogue.fields.map(({ name, file }) => [name, file]))
  const elements = new Map(catalogue.elements.map(({ name, file }) => [name, file]))
  const fileOfCallback = new Map(
    callbacks.flatMap(({ command, operation, file }) =>
      [command, ...(operation['x-aliases'] ?? [])].map((word) => [word, file]),
    ),
  )
  const families = document.tags.map(({ name, 'x-displayName': title, description }) => ({
    name,
    title,
    description,
    callbacks: callbacks.filter(({ family }) => family === name),
  }))
  const dates = callbacks
    .flatMap(({ operation }) => operation['x-sources'])
    .map(({ updated }) => updated)
    .filter((date) => /^\d{4}-/.test(date))
  return {
    ...{ document, callbacks, families, catalogue, fileOfCallback },
    newestSource: dates.sort().at(-1) ?? 'unknown date',
    fileOfField: (name) => fields.get(name),
    fileOfElement: (name) => elements.get(name),
  }
}
