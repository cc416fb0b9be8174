// `npm run pack`: builds both packages and writes their tarballs to artifacts/.
import { spawnSync } from 'node:child_process'
import { glob, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const artifacts = join(root, 'artifacts')

await import('./build.ts')
await mkdir(artifacts, { recursive: true })
// Tarballs of older versions are removed.
for await (const name of glob('*.tgz', { cwd: artifacts })) await rm(join(artifacts, name))
for (const name of ['library', 'cli']) {
  const args = ['pack', join(root, 'dist', name), '--pack-destination', artifacts, '--silent']
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr}`)
  console.log(`artifacts/${stdout.trim()}`)
}
