import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from '../../src/openapi/document.ts'

const CONFIG = join(import.meta.dirname, '../../openapi/redocly.yaml')

export type Edition = 'webhooks' | 'paths' | 'strict'

/** Bundles one edition of the contract (see openapi/redocly.yaml) with Redocly and returns the document. */
export async function bundle(edition: Edition): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-bundle-'))
  try {
    const output = join(folder, `${edition}.json`)
    await promisify(execFile)('redocly', ['bundle', edition, '--config', CONFIG, '-o', output])
    return JSON.parse(await readFile(output, 'utf8'))
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new Error(
      `redocly could not bundle the edition "${edition}" of openapi/openapi.yaml:\n${stderr ?? error}`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
