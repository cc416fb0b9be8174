import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from '../openapi/document.ts'
import { pathsDocument } from '../openapi/paths.ts'
import { optionalPackages } from '../optional-package.ts'

/** The editions of the contract that can be downloaded. */
export const EDITIONS = ['openapi', 'openapi.paths'].flatMap((name) => [
  `${name}.yaml`,
  `${name}.json`,
])

/**
 * The text of one edition of the contract: `openapi.yaml`, `openapi.paths.json`, … A checkout has them all in its folder of generated
 * documents; the package has openapi.json alone, and the others are made from that.
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
  const document = name.startsWith('openapi.paths.') ? pathsDocument() : contract
  if (name.endsWith('.json')) return JSON.stringify(document)
  const { stringify } = await optionalPackages('The YAML edition', ['yaml'], () => import('yaml'))
  return stringify(document, { aliasDuplicateObjects: false })
}
