import { readFile } from 'node:fs/promises'
import { DOCUMENTS } from '../contract/documents.ts'

/** The text of one edition of the contract: `openapi.yaml`, `openapi.paths.json`, … */
export function download(name: string): Promise<string> {
  return readFile(new URL(name, DOCUMENTS), 'utf8')
}
