// Spectral and Redocly on every OpenAPI document of generated/; a warning is a failure.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, glob, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE, need, run } from './process.ts'

const here = import.meta.dirname
const root = join(here, '../..')

const documents: string[] = []
for await (const file of glob('generated/**/*.json', { cwd: root })) {
  const { openapi } = JSON.parse(await readFile(join(root, file), 'utf8'))
  if (openapi) documents.push(file)
}
if (!documents.length) throw new Error('generated/ has no OpenAPI document')

const spectral = await install()
const codes = [
  await run(
    spectral,
    ['lint', '--ruleset', join(here, 'spectral.yaml'), '--fail-severity', 'warn', ...documents],
    root,
  ),
  await run(
    'redocly',
    ['lint', '--config', join(here, 'redocly.yaml'), '--format', 'summary', ...documents],
    root,
  ),
]
console.log(`${documents.length} documents: ${documents.join(', ')}`)
if (codes.some(Boolean)) process.exitCode = 1

/** What package-lock.json says, installed once for each of its versions. */
async function install(): Promise<string> {
  const lock = await readFile(join(here, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  const folder = join(CACHE, `npm-${hash.slice(0, 12)}`)
  const program = join(folder, 'node_modules', '.bin', 'spectral')
  if (existsSync(program)) return program
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(here, file), join(folder, file))
  await need('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], folder)
  return program
}
