import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Document } from '../openapi/document.ts'
import { html } from '../site/html.ts'
import { page } from '../site/layout.ts'
import { buildRedoc } from '../site/redoc.ts'

export type RedocPage = {
  /** Builds the page if it is missing or older than the contract. */
  prepare: () => Promise<void>
  /** The page, built first if need be; a page that says what is wrong when that fails. */
  read: () => Promise<{ status: number; text: string | Buffer }>
  /** Ends a build that is under way. */
  stop: () => void
}

/** The Redoc page at `file`, kept as new as the contract at `contract` (both are paths). */
export function createRedocPage(document: Document, contract: string, file: string): RedocPage {
  const stopped = new AbortController()
  let building: Promise<void> | undefined
  const prepare = async () => {
    if (await isFresh(file, contract)) return
    building ??= build().finally(() => {
      building = undefined
    })
    await building
  }
  const build = async () => {
    await mkdir(dirname(file), { recursive: true })
    await buildRedoc(document, file, stopped.signal)
  }
  return {
    prepare,
    read: async () => {
      try {
        await prepare()
        return { status: 200, text: await readFile(file) }
      } catch (error) {
        return { status: 503, text: unavailable((error as Error).message) }
      }
    },
    stop: () => stopped.abort(),
  }
}

async function isFresh(file: string, contract: string): Promise<boolean> {
  const [page, source] = await Promise.all([stat(file).catch(() => undefined), stat(contract)])
  return page !== undefined && page.mtimeMs >= source.mtimeMs
}

function unavailable(reason: string): string {
  return page({
    title: 'Redoc is not available',
    description: 'The page could not be built.',
    up: '',
    body: html`<h1>Redoc is not available</h1>
<p>${reason}</p>
<p>The <a href="index.html">static pages</a> have the same content, a page for each callback.</p>`,
  })
}
