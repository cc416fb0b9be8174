import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

/**
 * What the modules of a folder import from outside it, as `file: specifier`, including declarations
 * and types.
 */
export function importsFromOutside(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return specifiersOf(text)
        .filter(
          (specifier) => !isInside(folder, resolve(folder, dirname(file), specifier), specifier),
        )
        .map((specifier) => `${file.replaceAll(sep, '/')}: ${specifier}`)
    })
}

/** What a module imports, requires or takes types from. */
export const specifiersOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)

const isInside = (folder: string, target: string, specifier: string) =>
  specifier.startsWith('.') && !relative(folder, target).startsWith('..')
