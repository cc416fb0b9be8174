import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from '../openapi/document.ts'
import { docsEdition } from './redoc-edition.ts'

// The only thing that Redoc would fetch, shown after "API docs by".
const REDOC_LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g
const LOGO_INSTEAD =
  'data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%2748%27 height=%2716%27%3E%3Ctext y=%2712%27 font-family=%27sans-serif%27 font-size=%2712%27%3ERedoc%3C/text%3E%3C/svg%3E'

/** Colors with enough contrast, and what the keyboard and a screen reader need: landmarks, and scrolling without a mouse. */
const ACCESSIBLE = `<style>
html.light { --link-color-primary: #0b57d0; }
[data-testid="search-trigger"], [data-testid="search-trigger"] * { color: #5c5f6b; }
html.dark [data-testid="search-trigger"], html.dark [data-testid="search-trigger"] * { color: #b4b7c3; }
</style>
<script>
new MutationObserver(() => {
  const menu = document.querySelector('.menu-content')
  menu?.setAttribute('role', 'navigation')
  menu?.nextElementSibling?.setAttribute('role', 'main')
  for (const block of document.querySelectorAll('pre:not([tabindex])')) block.tabIndex = 0
}).observe(document.documentElement, { childList: true, subtree: true })
</script></head>`

/** The installed Redocly CLI: the path of its program, and its version. */
function redocly(): { program: string; version: string } {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@redocly/cli/package.json')
  const { bin, version } = require(path)
  return { program: join(dirname(path), bin.redocly), version }
}

/** A short hash of the contract and the version of Redoc, for file names. */
export function redocKey(document: Document): string {
  const made = JSON.stringify([docsEdition(document), redocly().version, LOGO_INSTEAD, ACCESSIBLE])
  return createHash('sha256').update(made).digest('hex').slice(0, 16)
}

/**
 * Writes the contract as one page that needs no network, with Redoc from the Redocly CLI.
 *
 * @param output the file to write; its folder must exist
 * @throws Error when the Redocly CLI fails
 */
export async function buildRedoc(
  document: Document,
  output: string,
  signal?: AbortSignal,
): Promise<void> {
  // A separate folder, so that the decorators of the project's configuration are not applied a
  // second time.
  const folder = await mkdtemp(join(tmpdir(), 'tcw-docs-'))
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(docsEdition(document)))
    await writeFile(join(folder, 'redocly.yaml'), 'telemetry: off\n')
    const args = [
      'build-docs',
      'openapi.json',
      '--inlineBundle',
      '--output',
      'redoc.html',
      '--openapi.layout=stacked',
    ]
    await promisify(execFile)(process.execPath, [redocly().program, ...args], {
      cwd: folder,
      signal,
    })
    const page = await readFile(join(folder, 'redoc.html'), 'utf8')
    // Written to a temporary name first, so that nobody reads half a page.
    const draft = `${output}.${process.pid}`
    await writeFile(draft, page.replaceAll(REDOC_LOGO, LOGO_INSTEAD).replace('</head>', ACCESSIBLE))
    await rename(draft, output)
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new Error(`redocly build-docs failed: ${stderr || message}`, { cause: error })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
