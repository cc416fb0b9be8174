import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { minified } from './compile.ts'
import { dependencyProblems, entriesOf, type Manifest, published } from './manifest.ts'
import { reached } from './reach.ts'

export type Package = {
  /** The folder of its manifest, and of its README if it has its own. */
  source: string
  /** Files that its code reads by name, as paths relative to the stage. */
  documents: string[]
  /** Whether its documents are for programs rather than for humans. */
  minify: boolean
}

/**
 * Writes a package: the compiled files that its entries reach, its manifest, README and licence.
 *
 * @returns the number of files and of bytes
 * @throws Error when its dependencies do not match the imports of its files
 */
export async function writePackage(
  root: string,
  stage: string,
  target: string,
  { source, documents, minify }: Package,
): Promise<{ files: number; bytes: number }> {
  const manifest = published(
    await json(join(source, 'package.json')),
    await json(join(root, 'package.json')),
  )
  const isTypes = (file: string) => file.endsWith('.d.ts')
  const entries = [...entriesOf(manifest), ...documents]
  const code = await reached(
    stage,
    entries.filter((file) => !isTypes(file)),
  )
  const types = await reached(stage, entries.filter(isTypes))
  const problems = dependencyProblems(manifest, { code: code.packages, types: types.packages })
  if (problems.length) throw new Error(`${manifest.name}: ${problems.join('; ')}`)

  const texts = new Map<string, string>()
  for (const file of [...code.files, ...types.files]) {
    const text = await readFile(join(stage, file), 'utf8')
    texts.set(file, minify && file.endsWith('.json') ? minified(text) : text)
  }
  texts.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
  texts.set('README.md', await readme(source, root))
  texts.set('LICENSE', await readFile(join(root, 'LICENSE'), 'utf8'))
  let bytes = 0
  for (const [file, text] of texts) {
    await mkdir(dirname(join(target, file)), { recursive: true })
    await writeFile(join(target, file), text)
    bytes += Buffer.byteLength(text)
  }
  for (const file of Object.values(manifest.bin ?? {})) await chmod(join(target, file), 0o755)
  return { files: texts.size, bytes }
}

const readme = (source: string, root: string) =>
  readFile(join(source, 'README.md'), 'utf8').catch(() => readFile(join(root, 'README.md'), 'utf8'))

async function json(file: string): Promise<Manifest> {
  return JSON.parse(await readFile(file, 'utf8'))
}
