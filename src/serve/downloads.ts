import { readFile } from 'node:fs/promises'
import { DOCUMENTS } from '../contract/documents.ts'

/** The editions of the contract that can be downloaded. */
export const EDITIONS = ['openapi', 'openapi.paths'].flatMap((name) => [
  `${name}.yaml`,
  `${name}.json`,
])

/** The text of one edition of the contract: `openapi.yaml`, `openapi.paths.json`, … */
export function download(name: string): Promise<string> {
  return readFile(new URL(name, DOCUMENTS), 'utf8')
}
