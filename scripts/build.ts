// `npm run build`: makes the package folders dist/library and dist/cli from one compilation. See
// docs/decisions/0009-two-packages.md.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DOWNLOADS } from '../src/serve/downloads.ts'
import { compile } from './build/compile.ts'
import { type Package, writePackage } from './build/write-package.ts'
import { buildIslands } from './islands.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const stage = join(dist, 'stage')

await rm(dist, { recursive: true, force: true })
await compile(root, stage)
const islands = await buildIslands({ maps: false })
await mkdir(join(stage, 'generated/islands'))
for (const [name, code] of islands) await writeFile(join(stage, 'generated/islands', name), code)
const packages: Record<string, Package> = {
  library: {
    source: join(root, 'packages/library'),
    documents: ['generated/examples.json'],
    minify: true,
  },
  cli: {
    source: join(root, 'packages/cli'),
    documents: [
      ...['contract.json', 'examples.json', ...DOWNLOADS],
      ...[...islands.keys()].map((name) => `islands/${name}`),
    ].map((name) => `generated/${name}`),
    minify: false,
  },
}
for (const [name, one] of Object.entries(packages)) {
  const { files, bytes } = await writePackage(root, stage, join(dist, name), one)
  console.log(`dist/${name}: ${files} files, ${(bytes / 1e6).toFixed(2)} MB`)
}
await rm(stage, { recursive: true })
