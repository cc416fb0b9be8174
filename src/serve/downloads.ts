import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { callbacks } from '../contract/callbacks.ts'
import { DOCUMENTS } from '../contract/documents.ts'
import { bodySchemaFile, FIXTURES, published } from '../openapi/editions/published.ts'

/**
 * The files of the contract that can be downloaded: its editions, a JSON Schema for each body, the
 * fixtures, and the list of them.
 */
export const DOWNLOADS: ReadonlySet<string> = new Set([
  'README.md',
  ...published.map(({ file }) => file),
  ...callbacks.flatMap(({ command }) => [
    bodySchemaFile(command, 'request'),
    bodySchemaFile(command, 'reply'),
  ]),
  ...fixtureFiles(),
])

/** The index of the fixtures and the files that it lists. */
function fixtureFiles(): string[] {
  const index = `${FIXTURES.file}index.json`
  const { callbacks: listed } = JSON.parse(readFileSync(new URL(index, DOCUMENTS), 'utf8'))
  const examples = listed.flatMap(({ requests, replies }: any) => [...requests, ...replies])
  return [index, ...examples.map(({ file }: { file: string }) => `${FIXTURES.file}${file}`)]
}

/** The text of a file: `openapi.yaml`, `schemas/State.StateChange.request.json`, … */
export function download(name: string): Promise<string> {
  return readFile(new URL(name, DOCUMENTS), 'utf8')
}
