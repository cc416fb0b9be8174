import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { DOCUMENTS } from '../contract/documents.ts'

/** Where a package has them, built. */
const BUILT = new URL('islands/', DOCUMENTS)
const CHECKOUT = new URL('../../', import.meta.url)
/** How a checkout builds them; it is no part of a package, and neither is esbuild. */
const BUILDER = new URL('scripts/islands.ts', CHECKOUT)

let made: Promise<ReadonlyMap<string, Uint8Array>> | undefined

/**
 * The scripts of the pages by name, `page.js`, and their source maps. In a checkout they are built, which takes
 * less than a second; once for each process.
 *
 * @throws Error (rejects) when one of them does not compile
 */
export function islands(): Promise<ReadonlyMap<string, Uint8Array>> {
  made ??= existsSync(BUILT)
    ? read()
    : import(BUILDER.href).then((builder) => builder.buildIslands())
  return made
}

async function read(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of await readdir(BUILT)) files.set(name, await readFile(new URL(name, BUILT)))
  return files
}
