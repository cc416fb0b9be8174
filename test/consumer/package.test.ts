import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, inject, test } from 'vitest'
import checkout from '../../package.json' with { type: 'json' }
import cli from '../../packages/cli/package.json' with { type: 'json' }
import library from '../../packages/library/package.json' with { type: 'json' }
import { collisions } from '../house/collisions.ts'
import { specifiersOf } from '../house/imports.ts'
import { node, run } from './run.ts'
import { tarball } from './tarball.ts'

const attw = join(import.meta.dirname, '../../node_modules/@arethetypeswrong/cli/dist/index.js')

/**
 * The contents of each package: every file matches one of these patterns, and each pattern matches
 * a file. No room of the tools is in the library.
 */
const HOLDS = {
  library: [
    /^(LICENSE|README\.md|package\.json)$/,
    /^lib\/(?!(openapi|reference|mock|site|sender|traffic|verify|proxy|serve|cli)\/)([\w-]+\/)*[\w-]+\.(js|d\.ts)$/,
    /^generated\/((openapi|callbacks|examples)\.json|[\w-]+\.d\.ts)$/,
    /^generated\/validators\/\w+\.(js|d\.ts)$/,
  ],
  cli: [
    /^(LICENSE|README\.md|package\.json)$/,
    /^lib\/([\w-]+\/)*[\w-]+\.js$/,
    /^generated\/(callbacks|contract|examples|schema|postman)\.json$/,
    /^generated\/(README\.md|openapi[\w.-]*\.(json|yaml)|schemas\/[\w.]+\.json)$/,
    /^generated\/validators\/\w+\.js$/,
    /^generated\/islands\/\w+\.js$/,
    /^generated\/fixtures\/(index|[\w.]+\/(request|reply)\.[\w-]+)\.json$/,
  ],
}

/** Their entries need optional peers. */
const ENGINES = /^lib\/(inbox\/jetstream\/|receiver\/tracing\/opentelemetry\.js$)/

const PACKAGES = [
  { kind: 'library', manifest: library, project: 'bare', limit: 3e6 },
  { kind: 'cli', manifest: cli, project: 'tools', limit: 13e6 },
] as const

describe.each(PACKAGES)('the package $manifest.name', ({ kind, manifest, project, limit }) => {
  const installed = join(inject(project), 'node_modules', manifest.name)

  test('holds what it runs on and nothing else', async () => {
    const { files } = await tarball(inject(kind))
    expect(files.filter((file) => !HOLDS[kind].some((pattern) => pattern.test(file)))).toEqual([])
    for (const pattern of HOLDS[kind])
      expect(files.some((file) => pattern.test(file)) || `nothing is like ${pattern}`).toBe(true)
  })

  test('has no two files whose names differ by case only', async () => {
    const { files } = await tarball(inject(kind))
    expect(collisions(files)).toEqual([])
  })

  test('is small', async () => {
    const { files, bytes } = await tarball(inject(kind))
    console.log(`${manifest.name}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`)
    expect(bytes).toBeLessThan(limit)
  })

  test('misses no dependency', async () => {
    const { status, stdout } = await run(inject(project), 'npm', ['ls', '--all', '--json'])
    const { problems = [], dependencies } = JSON.parse(stdout)
    expect({ status, problems }).toEqual({ status: 0, problems: [] })
    expect(Object.keys(dependencies)).toEqual([manifest.name])
  })

  test('has its shared fields and exact versions from the checkout', async () => {
    const { version, license, repository, engines } = checkout
    const published = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
    expect(published).toMatchObject({ version, license, repository, engines })
    const pinned: Record<string, string> = checkout.devDependencies
    for (const [name, range] of Object.entries(published.dependencies ?? {}))
      expect([name, range]).toEqual([name, pinned[name]])
  })

  test('publint has nothing to say', async () => {
    const packed = await readFile(inject(kind))
    const { messages, pkg } = await publint({
      pack: { tarball: packed.buffer as ArrayBuffer },
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })
})

describe('the library', () => {
  const installed = join(inject('bare'), 'node_modules', library.name)

  test('is the only package that it brings', async () => {
    const names = await readdir(join(inject('bare'), 'node_modules'))
    expect(names.filter((name) => !name.startsWith('.'))).toEqual([library.name])
  })

  test('imports Node’s modules and its own files alone; engines and declarations the optional peers too', async () => {
    const [code, types] = [new Set<string>(), new Set<string>()]
    for (const { file, target } of await imports(installed)) {
      if (target.startsWith('.')) continue
      const mayUsePeers = !file.endsWith('.js') || ENGINES.test(file)
      ;(mayUsePeers ? types : code).add(target)
    }
    expect([...code].filter((name) => !name.startsWith('node:'))).toEqual([])
    expect([...code]).toContain('node:crypto')
    const peers = Object.keys(library.peerDependencies)
    const foreign = [...types].filter((name) => !name.startsWith('node:'))
    expect(foreign.filter((name) => !peers.includes(name))).toEqual([])
    expect(foreign).toContain('fastify')
    const optional = Object.entries(library.peerDependenciesMeta).filter(([, one]) => one.optional)
    expect(optional.map(([name]) => name)).toEqual(peers)
  })

  test('has no relative import that leads nowhere: code leads to code, declarations to declarations', async () => {
    const files = new Set((await tarball(inject('library'))).files)
    const relative = (await imports(installed)).filter(({ target }) => target.startsWith('.'))
    expect(relative.length).toBeGreaterThan(100)
    const lost = relative.filter(({ file, target }) => {
      const path = join(file, '..', target)
      return !files.has(file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path)
    })
    expect(lost).toEqual([])
  })

  test('leaves out of a bundle what is not used, and keeps the check of Node’s version', async () => {
    const entry = join(inject('bare'), 'bundled.js')
    await writeFile(entry, `export { sign } from '${library.name}'`)
    const options = { bundle: true, platform: 'node', format: 'esm', metafile: true } as const
    const { metafile } = await build({ ...options, entryPoints: [entry], write: false })
    const [output] = Object.values(metafile.outputs)
    const used = Object.entries(output?.inputs ?? {}).filter(([, one]) => one.bytesInOutput > 0)
    expect(used.map(([name]) => name.replace(/.*\/lib\//, '')).sort()).toEqual([
      'contract/signature.js',
      'node-version.js',
    ])
  })

  test('has types that are true for every entry, from ES modules and for bundlers (attw)', async () => {
    const args = [inject('library'), '--profile', 'esm-only', '--format', 'json']
    const { status, stdout } = await node('.', attw, ...args)
    const { analysis } = JSON.parse(stdout)
    expect(Object.keys(analysis.entrypoints).sort()).toEqual(Object.keys(library.exports).sort())
    expect(status, stdout).toBe(0)
  })
})

test('the tools have no entry whose types could be wrong (attw)', async () => {
  const { stdout } = await node('.', attw, inject('cli'), '--format', 'json')
  const { analysis } = JSON.parse(stdout)
  expect(analysis.types).toBe(false)
  expect(Object.keys(cli.exports)).toEqual(['./package.json'])
})

type Import = { file: string; target: string }

/** Every import specifier in the code and declarations of a folder. */
async function imports(folder: string): Promise<Import[]> {
  const names = await readdir(folder, { recursive: true })
  const found: Import[] = []
  for (const file of names.filter((name) => /\.(js|d\.ts)$/.test(name))) {
    const text = await readFile(join(folder, file), 'utf8')
    // Read as code: examples in comments import, too.
    for (const target of specifiersOf(text)) found.push({ file, target })
  }
  return found
}
