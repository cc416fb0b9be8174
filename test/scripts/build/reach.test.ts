import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { reached } from '../../../scripts/build/reach.ts'

/** What the entry `lib/main.js` reaches (or another one) when the folder has these files. */
async function reach(files: Record<string, string>, entry = 'lib/main.js') {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-reach-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const found = await reached(folder, [entry])
  return { files: [...found.files].sort(), packages: [...found.packages].sort() }
}

test.each([
  ['an import', "import { a } from './a.js'"],
  ['an import for its effects', "import './a.js'"],
  ['a re-export', "export { a } from './a.js'"],
  ['an import when it is needed', "const load = () => import('./a.js')"],
  ['the module of a worker', "new Worker(new URL('./a.js', import.meta.url))"],
])('%s is followed, and what that imports', async (_, text) => {
  const found = await reach({
    'lib/main.js': text,
    'lib/a.js': "import data from '../generated/data.json' with { type: 'json' }",
    'generated/data.json': '{}',
    'lib/other.js': '',
  })
  expect(found.files).toEqual(['generated/data.json', 'lib/a.js', 'lib/main.js'])
})

test('files that import each other are followed once', async () => {
  const found = await reach({ 'lib/main.js': "import './a.js'", 'lib/a.js': "import './main.js'" })
  expect(found.files).toEqual(['lib/a.js', 'lib/main.js'])
})

test('declarations lead to declarations, also by the type of an import', async () => {
  const declarations = {
    'lib/main.d.ts': "export type * from './a.js'\nexport declare const b: import('./b.js').B",
    'lib/a.d.ts': '',
    'lib/b.d.ts': "import type { Plugin } from 'fastify'",
    'lib/a.js': '',
  }
  expect(await reach(declarations, 'lib/main.d.ts')).toEqual({
    files: ['lib/a.d.ts', 'lib/b.d.ts', 'lib/main.d.ts'],
    packages: ['fastify'],
  })
})

test('packages are named; modules of Node and comments are not', async () => {
  const text = `import 'node:fs'
    import { EventEmitter } from 'events'
    import express from 'express'
    // import 'of-a-comment'
    const standalone = await import('ajv/dist/standalone/index.js')
    const cli = require.resolve('@redocly/cli/package.json')
    const shown = \`import type { Receiver } from 'of-a-text'\``
  expect((await reach({ 'lib/main.js': text })).packages).toEqual([
    '@redocly/cli',
    'ajv',
    'express',
  ])
})

test('a file that is not there is an error that says who needs it', async () => {
  await expect(reach({ 'lib/main.js': "import './lost.js'" })).rejects.toThrow(
    'lib/main.js needs lib/lost.js, which is not there',
  )
})
