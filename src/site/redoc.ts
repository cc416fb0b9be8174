import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from '../openapi/document.ts'
import { docsEdition } from './redoc-edition.ts'

// The only thing that Redoc fetches. The page says "API docs by" and then shows it.
const REDOC_LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g
const LOGO_INSTEAD =
  'data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%2748%27 height=%2716%27%3E%3Ctext y=%2712%27 font-family=%27sans-serif%27 font-size=%2712%27%3ERedoc%3C/text%3E%3C/svg%3E'

/**
 * Writes the contract as one page that needs no network, with Redoc, which the Redocly CLI brings.
 *
 * @param output the file to write; its folder must exist
 * @throws Error when @redocly/cli is not installed or fails
 */
export async function buildRedoc(
  document: Document,
  output: string,
  signal?: AbortSignal,
): Promise<void> {
  const cli = redoclyCli()
  // A folder of its own, so that no decorator of the project's configuration is applied a second time.
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
    await promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder, signal })
    const page = await readFile(join(folder, 'redoc.html'), 'utf8')
    // Beside its place first: nobody gets half a page.
    const draft = `${output}.${process.pid}`
    await writeFile(draft, page.replaceAll(REDOC_LOGO, LOGO_INSTEAD))
    await rename(draft, output)
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new Error(`redocly build-docs failed: ${stderr || message}`, { cause: error })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The path of the Redocly CLI's program. */
function redoclyCli(): string {
  const require = createRequire(import.meta.url)
  try {
    const manifest = require.resolve('@redocly/cli/package.json')
    return join(dirname(manifest), require(manifest).bin.redocly)
  } catch (error) {
    throw new Error(
      'The Redoc page needs a package that is not installed: npm install @redocly/cli',
      { cause: error },
    )
  }
}
