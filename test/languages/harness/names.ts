import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const SOURCES = new Set(['.ts', '.py', '.go', '.java', '.kt', '.rs', '.cs', '.php', '.swift'])
const SKIPPED = new Set(['node_modules', 'target', 'docs', 'test', 'tests', '.venv'])
const DECLARED = /\b(?:class|struct|interface|enum|type|object|record)\s+([A-Z]\w*)/g
/**
 * What generators call a type for which the document has no name: `InlineObject17`, `AnyOfstring`,
 * `MsgContent9`, `SeatListInner`. Branches of a union are numbered everywhere (`EventTimeMs0`); the
 * name before the number is enough for them.
 */
const MADE_UP = /^(?:InlineObject|InlineResponse|AnyOf|OneOf|AllOf)|(?:Inner|_\d+|MsgContent\d+)$/

/** Type names in generated code that only its generator understands, each once. */
export function madeUpNames(folder: string): string[] {
  const found = new Set<string>()
  for (const file of sources(folder)) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(DECLARED))
      if (MADE_UP.test(name)) found.add(name)
  }
  return [...found].sort()
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* sources(path)
    else if (entry.isFile() && SOURCES.has(extname(entry.name))) yield path
  }
}
