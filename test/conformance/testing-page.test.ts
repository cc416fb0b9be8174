import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compile, type Source } from '../support/compile.ts'

// The page about tests is a program: its blocks compile, and its tests pass.
const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/testing.md'), 'utf8')
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)
const named = (code: string) => /^\/\/ (\S+\.ts)\n/.exec(code)?.[1]

/** Blocks that begin with the name of their file, and the others, which are one file. */
const sources: Source[] = [
  ...blocks.flatMap((text) => {
    const name = named(text)
    return name ? [{ name, text }] : []
  }),
  { name: 'app.test.ts', text: blocks.filter((code) => !named(code)).join('\n') },
]
const count = (name: string) =>
  sources.find((one) => one.name === name)?.text.match(/^test\(/gm)?.length

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tcw-page-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/tencent-chat-webhooks'))
  symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const { name, text } of sources) writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: '' }
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return stdout + stderr
}

test('its blocks compile', () => {
  expect(sources.map(({ name }) => name)).toEqual(['app.ts', 'app.node.test.ts', 'app.test.ts'])
  expect([...compile(sources)].filter(([, errors]) => errors.length)).toEqual([])
})

test('its tests pass in Vitest', () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const output = run(vitest, 'run', 'app.test.ts', '--root', folder)
  expect(output).toContain(`Tests  ${count('app.test.ts')} passed (${count('app.test.ts')})`)
})

test('its test passes in node:test', () => {
  expect(run('--test', '--test-reporter=tap', 'app.node.test.ts')).toMatch(/^# pass 1$/m)
})
