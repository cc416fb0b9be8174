import { readFile } from 'node:fs/promises'
import { callbacks } from '../contract/callbacks.ts'
import { DOCUMENTS } from '../contract/documents.ts'
import { bodySchemaFile, published } from '../openapi/editions/published.ts'

/**
 * The files of the contract that can be downloaded: its editions, a JSON Schema for each body, and
 * the list of them.
 */
export const DOWNLOADS: ReadonlySet<string> = new Set([
  'README.md',
  ...published.map(({ file }) => file),
  ...callbacks.flatMap(({ command }) => [
    bodySchemaFile(command, 'request'),
    bodySchemaFile(command, 'reply'),
  ]),
])

/** The text of a file: `openapi.yaml`, `schemas/State.StateChange.request.json`, … */
export function download(name: string): Promise<string> {
  return readFile(new URL(name, DOCUMENTS), 'utf8')
}
