import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from '../openapi/document.ts'
import { makeEdition } from '../openapi/editions/editions.ts'
import { optionalPackages } from '../optional-package.ts'

/**
 * The text of one edition of the contract: `openapi.yaml`, `openapi.paths.json`, … A checkout has them all in its folder of generated
 * documents; the package has the contract alone, and they are made from that.
 *
 * @throws Error when YAML must be made and the package for it is not installed
 */
export async function download(
  name: string,
  generated: string,
  contract: Document,
): Promise<string> {
  const text = await readFile(join(generated, name), 'utf8').catch(
    (error: Error & { code?: string }) => {
      if (error.code !== 'ENOENT') throw error
    },
  )
  if (text !== undefined) return text
  const document = makeEdition(
    contract,
    name.startsWith('openapi.paths.') ? 'openapi.paths' : 'openapi',
  )
  if (name.endsWith('.json')) return JSON.stringify(document)
  const { stringify } = await optionalPackages('The YAML edition', ['yaml'], () => import('yaml'))
  return stringify(document, { aliasDuplicateObjects: false })
}
