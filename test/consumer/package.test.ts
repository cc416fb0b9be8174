import { lstat, readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { node } from './run.ts'

const modules = join(inject('bare'), 'node_modules')
const installed = join(modules, manifest.name)

test('an empty project with the package and its dependencies is under 3 MB', async () => {
  const names = await readdir(modules, { recursive: true })
  const sizes = await Promise.all(
    names.map(async (name) => (await lstat(join(modules, name))).size),
  )
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`node_modules: ${(bytes / 1e6).toFixed(2)} MB`)
  expect(bytes).toBeLessThan(3e6)
})

test('it brings one package beside itself', async () => {
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'))
  expect(names.sort()).toEqual(['commander', manifest.name])
})

test('it holds what it runs on and nothing else: no sources, tests, or YAML', async () => {
  const files = (await readdir(installed, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  )
  const kinds = new Set(files.map(({ name }) => extname(name) || name))
  expect([...kinds].sort()).toEqual(['.js', '.json', '.map', '.md', '.ts', 'LICENSE'])
  expect(
    files.map(({ name }) => name).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')),
  ).toEqual([])
  expect((await readdir(installed)).sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist',
    'package.json',
  ])
})

test('every relative import leads to a file of the package: code to code, declarations to declarations', async () => {
  const files = await readdir(installed, { recursive: true })
  const lost: string[] = []
  for (const file of files.filter((name) => /\.(js|d\.ts)$/.test(name))) {
    const text = await readFile(join(installed, file), 'utf8')
    for (const [, target] of text.matchAll(
      /(?:from |import\(|import )['"](\.{1,2}\/[^'"]+)['"]/g,
    )) {
      const found = join(
        file,
        '..',
        file.endsWith('.d.ts') ? (target as string).replace(/\.js$/, '.d.ts') : (target as string),
      )
      if (!files.includes(found)) lost.push(`${file}: ${target}`)
    }
  }
  expect(lost).toEqual([])
})

test('publint has nothing to say', async () => {
  const tarball = await readFile(inject('tarball'))
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer as ArrayBuffer },
    strict: true,
  })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('attw finds types that are true for every entry, from ES modules and for bundlers', async () => {
  const attw = join(import.meta.dirname, '../../node_modules/@arethetypeswrong/cli/dist/index.js')
  const { status, stdout } = await node(
    '.',
    attw,
    inject('tarball'),
    '--profile',
    'esm-only',
    '--format',
    'json',
  )
  const { analysis } = JSON.parse(stdout)
  expect(Object.keys(analysis.entrypoints).sort()).toEqual(entries())
  expect(status, stdout).toBe(0)
})

const entries = () => Object.keys(manifest.exports).sort()
