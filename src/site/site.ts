import type { Document } from '../openapi/document.ts'
import { makeEdition } from '../openapi/editions/editions.ts'
import { callbackPage } from './callback-page.ts'
import { guidePage } from './guide-page.ts'
import { indexPage } from './index-page.ts'
import { createMarkdown } from './markdown.ts'
import type { CallbackPage, Site, SiteParts } from './model.ts'
import { STYLE } from './style/style.ts'

/**
 * The static pages of a contract: text by path (`index.html`, `callbacks/<CallbackCommand>.html`,
 * `callbacks.json`, …). They can be read without scripts, and all links between them are relative, so that they
 * work from a file system and at any address. Their scripts are `islands()`, in `assets/`.
 */
export function renderSite(document: Document, parts: SiteParts = {}): Map<string, string> {
  const top = siteOf(document, '', parts)
  const inFolder = siteOf(document, '../', parts)
  return new Map([
    ['index.html', indexPage(top)],
    ['guide.html', guidePage(top)],
    ['style.css', STYLE],
    ['callbacks.json', callbackIndex(top.callbacks)],
    ['openapi.json', `${JSON.stringify(makeEdition(document, 'openapi'), null, 2)}\n`],
    ...inFolder.callbacks.map((callback, index): [string, string] => [
      callback.file,
      callbackPage(inFolder, index),
    ]),
  ])
}

/**
 * The data of the pages in one folder.
 *
 * @param up the relative path from the page to the root of the site: empty or `../`
 */
export function siteOf(document: Document, up: string, parts: SiteParts = {}): Site {
  const callbacks = Object.entries(document.webhooks ?? {}).map(([command, { post }]) => ({
    command,
    operation: post,
    family: post.tags[0],
    title: post.summary,
    file: `callbacks/${command}.html`,
  }))
  const fileOf = new Map(
    callbacks.flatMap(({ command, operation, file }) =>
      [command, ...(operation['x-aliases'] ?? [])].map((word) => [word, file]),
    ),
  )
  const md = createMarkdown((code) => (fileOf.has(code) ? `${up}${fileOf.get(code)}` : undefined))
  const families = document.tags.map(({ name, 'x-displayName': title, description }) => ({
    name,
    title,
    description,
    callbacks: callbacks.filter(({ family }) => family === name),
  }))
  return { document, callbacks, families, md, up, ...parts }
}

function callbackIndex(callbacks: CallbackPage[]): string {
  const entries = callbacks.map(({ command, family, operation, title, file }) => ({
    command,
    family,
    phase: operation['x-phase'],
    title,
    url: file,
    operationId: operation.operationId,
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
