import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from '../../src/openapi/document.ts'

const CONFIG = join(import.meta.dirname, '../../openapi/redocly.yaml')

/**
 * Bundles the files of openapi/ into one document with Redocly, including the decorators in
 * openapi/redocly.yaml. All editions are made from this document.
 */
export async function bundle(): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-bundle-'))
  try {
    const output = join(folder, 'contract.json')
    await promisify(execFile)('redocly', ['bundle', 'webhooks', '--config', CONFIG, '-o', output])
    return JSON.parse(await readFile(output, 'utf8'))
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new Error(`redocly could not bundle openapi/openapi.yaml:\n${stderr ?? error}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
