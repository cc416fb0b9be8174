import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'

/**
 * A text to validate: its name as given by the user, names that may contain the command, and its
 * content.
 */
export type Input = { file: string; names: string[]; content: string }

/**
 * Reads files, folders (every .json below them, in order, except in node_modules and hidden
 * folders) and `-`, standard input.
 *
 * @throws Error with the path when a file does not exist or cannot be read, or a folder contains
 *   no JSON
 */
export async function* inputs(paths: string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield { file: '-', names: [], content: await text(process.stdin) }
      continue
    }
    const found = await stat(path).catch(() => undefined)
    if (!found) throw new Error(`there is no file or folder "${path}"`)
    if (!found.isDirectory()) {
      yield await fromFile(path)
      continue
    }
    const files = (await jsonBelow(path)).sort()
    if (!files.length) throw new Error(`the folder "${path}" holds no .json file`)
    for (const file of files) yield await fromFile(file)
  }
}

async function jsonBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return entry.name.endsWith('.json') ? [path] : []
    return isSkipped(entry.name) ? [] : jsonBelow(path)
  })
  return (await Promise.all(found)).flat()
}

const isSkipped = (folder: string) => folder === 'node_modules' || folder.startsWith('.')

async function fromFile(file: string): Promise<Input> {
  const content = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`"${file}" cannot be read: ${error.message}`)
  })
  return { file, names: [basename(file), basename(dirname(file))], content }
}
