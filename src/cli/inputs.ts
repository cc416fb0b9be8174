import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'

/** A text to validate: its name as the user gave it, the names that may tell the command, and its content. */
export type Input = { file: string; names: string[]; content: string }

/**
 * Reads files, folders (every .json below them, in order) and `-`, standard input.
 *
 * @throws Error that names the path when there is no such file, or a folder holds no JSON
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
    const files = (await readdir(path, { recursive: true }))
      .filter((name) => name.endsWith('.json'))
      .sort()
    if (!files.length) throw new Error(`the folder "${path}" holds no .json file`)
    for (const name of files) yield await fromFile(join(path, name))
  }
}

async function fromFile(file: string): Promise<Input> {
  return {
    file,
    names: [basename(file), basename(dirname(file))],
    content: await readFile(file, 'utf8'),
  }
}
