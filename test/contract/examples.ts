import { readdirSync, readFileSync } from 'node:fs'

export type Example = { name: string; value: any }

const folder = new URL('../../openapi/examples/', import.meta.url)

/** The examples of a callback as they are written, so that a test sees them before they are bundled. */
export function examples(command: string, part: 'request' | 'reply'): Example[] {
  return readdirSync(new URL(`${command}/`, folder))
    .filter((file) => file.startsWith(`${part}.`) && file.endsWith('.json'))
    .map((name) => ({
      name,
      value: JSON.parse(readFileSync(new URL(`${command}/${name}`, folder), 'utf8')),
    }))
}
