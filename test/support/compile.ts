import { join } from 'node:path'
import ts from 'typescript'

/** A file to compile that is not on the disk; its path is relative to the root of the repository. */
export type Source = { name: string; text: string }

const root = join(import.meta.dirname, '../..')

/** The errors of the compiler for each source, by name, as if the sources were files in the root. */
export function compile(sources: readonly Source[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const texts = new Map(sources.map(({ name, text }) => [place(name), text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  const program = ts.createProgram([...texts.keys()], options, host)
  return new Map(
    sources.map(({ name }) => {
      const file = program.getSourceFile(place(name))
      const found = ts.getPreEmitDiagnostics(program, file)
      return [
        name,
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ]
    }),
  )
}

/** One name each in the root, so that relative imports of all sources start there. */
const place = (name: string) => join(root, name.replaceAll('/', '-'))
