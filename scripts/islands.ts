import { glob } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'

const folder = join(import.meta.dirname, '../src/islands')

/**
 * Bundles the scripts of the pages: `page.js`, `send.js`, … and their source maps, by name. They are classic scripts,
 * because browsers load no modules from files.
 *
 * @param maps whether to make source maps
 * @throws Error when one of them does not compile
 */
export async function buildIslands({ maps = true } = {}): Promise<Map<string, Uint8Array>> {
  const entries: Record<string, string> = {}
  for await (const file of glob('*/main.tsx', { cwd: folder }))
    entries[basename(dirname(file))] = join(folder, file)
  const { outputFiles } = await build({
    entryPoints: entries,
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    sourcemap: maps && 'linked',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
}
