import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { beforeAll, expect, inject, test } from 'vitest'
import { node } from './run.ts'

// The testing kit in the three test runners of Node, from the packed library, without a server.
const folder = inject('runners')
const program = (path: string) => join(folder, 'node_modules', path)

beforeAll(async () => {
  await cp(join(import.meta.dirname, 'runners'), folder, { recursive: true })
})

test.each<[string, string[], RegExp]>([
  ['node:test', ['--test', '--test-reporter=tap', 'node.test.mjs'], /^# pass 4$/m],
  [
    'Vitest',
    [program('vitest/vitest.mjs'), 'run', '--dir', '.', 'vitest.test.mjs', '--reporter=verbose'],
    /Tests +4 passed \(4\)/,
  ],
  [
    'Jest',
    [
      '--experimental-vm-modules',
      program('jest/bin/jest.js'),
      ...['--testMatch', '**/jest.test.mjs', '--moduleFileExtensions', 'js', 'mjs', 'json'],
      ...['--transform', '{}'],
    ],
    /Tests: +4 passed, 4 total/,
  ],
])('the same test passes in %s', async (_, args, expected) => {
  const { status, stdout, stderr } = await node(folder, ...args)
  const output = stripVTControlCharacters(stdout + stderr)
  expect(output).toMatch(expected)
  expect(status, output).toBe(0)
})
