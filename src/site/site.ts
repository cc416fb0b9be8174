import type { Document } from '../openapi/document.ts'
import { makeEdition } from '../openapi/editions/editions.ts'
import { callbackPage } from './callback-page.ts'
import { typesFile, typesPage } from './code/types-page.ts'
import { guidePage } from './guide-page.ts'
import { indexPage } from './index-page.ts'
import { liveNote } from './live-note.ts'
import type { CallbackPage, SiteParts } from './model.ts'
import { codesPage } from './reference/codes-page.ts'
import { elementPage, elementsPage } from './reference/element-pages.ts'
import { fieldPage, fieldsPage } from './reference/field-pages.ts'
import { searchScript } from './search-data.ts'
import { siteOf } from './site-data.ts'
import { STYLE } from './style/style.ts'

/** The files of a site: each is made when it is asked for. */
export type SiteFiles = ReadonlyMap<string, () => string | Promise<string>>

/**
 * The static pages of a contract by path (`index.html`, `callbacks/<CallbackCommand>.html`, `callbacks.json`, …). They
 * can be read without scripts, and all links between them are relative, so that they work from a file system
 * and at any address. Their scripts are `islands()`, in `assets/`.
 */
export function siteFiles(document: Document, parts: SiteParts = {}): SiteFiles {
  const top = siteOf(document, '', parts)
  const inFolder = siteOf(document, '../', parts)
  const { fields, elements } = top.catalogue
  return new Map<string, () => string | Promise<string>>([
    ['index.html', () => indexPage(top)],
    ['guide.html', () => guidePage(top)],
    ['fields.html', () => fieldsPage(top, fields)],
    ['elements.html', () => elementsPage(top, elements)],
    ['codes.html', () => codesPage(top)],
    ['style.css', () => STYLE],
    ['search.js', () => searchScript(top, top.catalogue)],
    ['callbacks.json', () => callbackIndex(top.callbacks)],
    ['openapi.json', () => `${JSON.stringify(makeEdition(document, 'openapi'), null, 2)}\n`],
    ...(parts.live ? [] : ([['live.html', () => liveNote(top)]] as const)),
    ...inFolder.callbacks.flatMap((callback, index): [string, () => string | Promise<string>][] => [
      [callback.file, () => callbackPage(inFolder, index)],
      [typesFile(callback.command), () => typesPage(inFolder, callback)],
    ]),
    ...fields.map((field): [string, () => string] => [
      field.file,
      () => fieldPage(inFolder, field),
    ]),
    ...elements.map((element): [string, () => string] => [
      element.file,
      () => elementPage(inFolder, element),
    ]),
  ])
}

/** All files of a site but the types in other languages, which take long. */
export function renderSite(document: Document, parts: SiteParts = {}): Map<string, string> {
  const files = [...siteFiles(document, parts)].filter(([path]) => !path.startsWith('types/'))
  return new Map(files.map(([path, make]) => [path, make() as string]))
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
