import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from '../openapi/document.ts'
import { html } from '../site/html.ts'
import { page } from '../site/layout.ts'
import { buildRedoc, redocKey } from '../site/redoc.ts'
import { siteOf } from '../site/site-data.ts'
import { cacheFolder, writableFolder } from './cache-folder.ts'

export type RedocPage = {
  /** Builds the page if it is not in the cache. */
  prepare: () => Promise<void>
  /** The page, built first if necessary; an error page if that fails. */
  read: () => Promise<{ status: number; text: string | Buffer }>
  /** Stops a running build and removes temporary files. */
  stop: () => Promise<void>
}

/** Number of pages of other contracts and versions that stay in the cache. */
const KEPT = 4

/**
 * The Redoc page of a contract. It is kept in the user's cache under a name that depends on the
 * contract and the renderer, so that no version shows the page of another. If the cache cannot be
 * written to, a temporary folder is used until `stop`.
 *
 * @param choose returns the cache folder, which need not exist
 */
export function createRedocPage(document: Document, choose = () => cacheFolder()): RedocPage {
  const stopped = new AbortController()
  let place: ReturnType<typeof writableFolder> | undefined
  let building: Promise<void> | undefined
  let name: string | undefined
  const prepared = async () => {
    place ??= writableFolder(choose)
    name ??= `redoc-${redocKey(document)}.html`
    const file = join((await place).folder, name)
    if (await isThere(file)) return file
    building ??= buildRedoc(document, file, stopped.signal).finally(() => {
      building = undefined
    })
    await building
    await removeOld((await place).folder, name)
    return file
  }
  return {
    prepare: async () => void (await prepared()),
    read: async () => {
      try {
        return { status: 200, text: await readFile(await prepared()) }
      } catch (error) {
        return { status: 503, text: unavailable(document, (error as Error).message) }
      }
    },
    stop: async () => {
      stopped.abort()
      await building?.catch(() => {})
      const { folder, temporary } = (await place) ?? {}
      if (folder && temporary) await rm(folder, { recursive: true, force: true })
    },
  }
}

const isThere = async (file: string) => (await modified(file)) !== undefined

/**
 * When a file was written; `undefined` if it does not exist (other processes use the cache, too).
 */
const modified = async (file: string) => (await stat(file).catch(() => undefined))?.mtimeMs

/** Removes the oldest pages other than the one that was just made. */
async function removeOld(folder: string, made: string): Promise<void> {
  const others = (await readdir(folder)).filter(
    (name) => /^redoc-\w+\.html$/.test(name) && name !== made,
  )
  const times = new Map<string, number>()
  for (const name of others) times.set(name, (await modified(join(folder, name))) ?? 0)
  others.sort((a, b) => (times.get(b) as number) - (times.get(a) as number))
  await Promise.all(others.slice(KEPT).map((name) => rm(join(folder, name), { force: true })))
}

function unavailable(document: Document, reason: string): string {
  return page({
    site: siteOf(document, '', { live: true }),
    title: 'Redoc is not available',
    description: 'The page could not be built.',
    head: html`<h1>Redoc is not available</h1>`,
    body: html`<p>${reason}</p>
<p>The <a href="index.html">static pages</a> have the same content, a page for each callback.</p>`,
  })
}
