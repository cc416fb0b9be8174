import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'
import typescript from 'typescript'

export type Reach = {
  /** Files, as paths relative to the folder, with `/`. */
  files: Set<string>
  /** Names of packages that the files import, without the built-in modules of Node. */
  packages: Set<string>
}

/** Paths passed to `new URL(…, import.meta.url)` and to `require.resolve`. */
const BY_ADDRESS = /new URL\(['"](\.{1,2}\/[^'"]*)['"], import\.meta\.url\)/g
const BY_RESOLUTION = /require\.resolve\(['"]([^'"]+)['"]\)/g

/**
 * Follows the imports of some files: code to code (`.js`), declarations to declarations (`.d.ts`).
 *
 * @param entries paths relative to the folder
 * @throws Error when an imported file does not exist
 */
export async function reached(folder: string, entries: Iterable<string>): Promise<Reach> {
  const reach: Reach = { files: new Set(), packages: new Set() }
  const follow = async (file: string, from: string): Promise<void> => {
    if (reach.files.has(file)) return
    const text = await readFile(join(folder, file), 'utf8').catch((error) => {
      throw new Error(`${from} needs ${file}, which is not there`, { cause: error })
    })
    reach.files.add(file)
    for (const target of targets(file, text)) {
      if (target.startsWith('.')) {
        // A folder is read by name at run time; the package lists the files that it needs.
        if (!target.endsWith('/')) await follow(resolved(file, target), file)
      } else if (!target.startsWith('node:') && !builtinModules.includes(target)) {
        reach.packages.add(packageOf(target))
      }
    }
  }
  for (const entry of entries) await follow(posix.normalize(entry), 'the manifest')
  return reach
}

/** The import specifiers of a file. */
function targets(file: string, text: string): string[] {
  if (!/\.(js|d\.ts)$/.test(file)) return []
  const { importedFiles } = typescript.preProcessFile(text, true, file.endsWith('.js'))
  const written = importedFiles.map(({ fileName }) => fileName)
  for (const pattern of [BY_ADDRESS, BY_RESOLUTION])
    for (const [, target] of text.matchAll(pattern)) written.push(target as string)
  return written
}

function resolved(file: string, target: string): string {
  const path = posix.join(posix.dirname(file), target)
  return file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path
}

/** `@redocly/cli/package.json` is of `@redocly/cli`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
