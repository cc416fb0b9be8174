import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importsFromOutside } from './imports.ts'

test('generated/ imports nothing from elsewhere, so that it can be used and packed by itself', () => {
  expect(importsFromOutside(join(import.meta.dirname, '../../generated'))).toEqual([])
})

describe('the search for imports', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tcw-imports-'))
    await mkdir(join(folder, 'deep'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test.each<[string, string, string, string[]]>([
    ['a type from src/', 'a.ts', "import type { X } from '../src/x.ts'", ['../src/x.ts']],
    ['a type in place', 'a.d.ts', "export type X = import('../src/x.ts').X", ['../src/x.ts']],
    ['what is exported again', 'a.ts', "export * from '../src/x.ts'", ['../src/x.ts']],
    [
      'what is required',
      'a.cjs',
      "const x = require('ajv/dist/runtime/equal')",
      ['ajv/dist/runtime/equal'],
    ],
    ['an import at run time', 'a.js', "await import('node:fs')", ['node:fs']],
    ['a way out of a folder', 'deep/a.ts', "import '../../src/x.ts'", ['../../src/x.ts']],
    ['nothing where a neighbour is imported', 'deep/a.ts', "import '../b.ts'", []],
  ])('finds %s', async (_, file, text, specifiers) => {
    await writeFile(join(folder, file), text)
    expect(importsFromOutside(folder)).toEqual(specifiers.map((one) => `${file}: ${one}`))
    await rm(join(folder, file))
  })
})
