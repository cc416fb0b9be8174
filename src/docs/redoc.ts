import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from '../contract/document.ts'
import { docsEdition } from './edition.ts'

/**
 * Writes the contract as one page that needs no network, with Redoc, which the Redocly CLI brings.
 *
 * @param output the file to write; its folder must exist
 * @throws Error when @redocly/cli is not installed or fails
 */
export async function buildRedoc(document: Document, output: string, signal?: AbortSignal): Promise<void> {
  const cli = redoclyCli()
  // A folder of its own, so that no decorator of the project's configuration is applied a second time.
  const folder = await mkdtemp(join(tmpdir(), 'tcw-docs-'))
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(docsEdition(document)))
    await writeFile(join(folder, 'redocly.yaml'), 'telemetry: off\n')
    const args = ['build-docs', 'openapi.json', '--inlineBundle', '--output', 'redoc.html', '--openapi.layout=stacked']
    await promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder, signal })
    // Beside its place first: nobody gets half a page.
    const draft = `${output}.${process.pid}`
    await copyFile(join(folder, 'redoc.html'), draft)
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
    throw new Error('The Redoc page needs a package that is not installed: npm install @redocly/cli', { cause: error })
  }
}
