import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '../..')
const CONFIG = join(root, '.dependency-cruiser.js')
const PROGRAM = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** The names of the rules that a tree of files violates. */
function broken(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tcw-house-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const all = { 'package.json': '{"type":"module"}', 'tsconfig.json': '{}', ...files }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const folders = readdirSync(folder).filter((name) => !name.includes('.'))
  const args = [PROGRAM, '--config', CONFIG, '--output-type', 'json', ...folders]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr)
  const { violations } = JSON.parse(stdout).summary
  return [
    ...new Set(violations.map(({ rule }: { rule: { name: string } }) => rule.name)),
  ] as string[]
}

const A = 'export const a = 1\n'
const imports = (file: string) => `import { a } from '${file}'\nexport const b = a\n`

describe('the lint of directions', () => {
  it('accepts an import of what lies below', () => {
    const files = { 'src/contract/a.ts': A, 'src/receiver/b.ts': imports('../contract/a.ts') }
    expect(broken(files)).toEqual([])
  })

  it.each<[string, string, Record<string, string>]>([
    [
      'contract-looks-down-only',
      'the contract that imports the receiver',
      { 'src/receiver/a.ts': A, 'src/contract/b.ts': imports('../receiver/a.ts') },
    ],
    [
      'mock-looks-down-only',
      'the mock that imports the reference beside it',
      { 'src/reference/a.ts': A, 'src/mock/b.ts': imports('../reference/a.ts') },
    ],
    [
      'http-looks-down-only',
      'plumbing that knows the receiver',
      { 'src/receiver/a.ts': A, 'src/http/b.ts': imports('../receiver/a.ts') },
    ],
    [
      'generated-is-closed',
      'generated code that imports source',
      { 'src/contract/a.ts': A, 'generated/b.ts': imports('../src/contract/a.ts') },
    ],
    [
      'only-contract-reads-generated',
      'a room that goes past the contract',
      { 'generated/a.ts': A, 'src/receiver/b.ts': imports('../../generated/a.ts') },
    ],
    [
      'library-stays-in-its-rooms',
      'an entry of the library that pulls in a tool',
      { 'src/mock/a.ts': A, 'src/index.ts': imports('./mock/a.ts') },
    ],
    [
      'library-has-no-dependency',
      'a package in the library',
      {
        'src/receiver/b.ts': `import a from 'left-pad'\nexport const b = a\n`,
        'src/receiver/c.ts': imports('./b.ts').replaceAll('a }', 'b as a }'),
      },
    ],
    [
      'source-knows-no-test',
      'source that imports a test',
      { 'test/a.ts': A, 'src/contract/b.ts': imports('../../test/a.ts') },
    ],
    [
      'no-circle',
      'two files that import each other',
      {
        'src/contract/a.ts': `import { b } from './b.ts'\nexport const a = () => b\n`,
        'src/contract/b.ts': `import { a } from './a.ts'\nexport const b = () => a\n`,
      },
    ],
    ['no-orphan', 'a file that nobody imports', { 'src/contract/a.ts': A }],
  ])('%s refuses %s', (rule, _what, files) => {
    expect(broken(files)).toContain(rule)
  })
})

/** The files of the tree that match a git pattern. */
const tracked = (...patterns: string[]) =>
  spawnSync('git', ['ls-files', '-co', '--exclude-standard', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  })
    .stdout.trim()
    .split('\n')

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const rooms = [...new Set(tracked('src/*/*').map((name) => name.split('/')[1] as string))]

  it.each(rooms)('has a line for src/%s', (name) => {
    expect(text).toMatch(new RegExp(`^\\s+${name}/ `, 'm'))
  })

  it('names no folder of src/ that is not there', () => {
    const map = /```\n(src\/[\s\S]*?)```/.exec(text)?.[1] ?? ''
    const named = [...map.matchAll(/^ {2}(\w+)\/ /gm)].map(([, name]) => name)
    expect(named.sort()).toEqual(rooms.sort())
  })

  it('draws the layers that the lint has', async () => {
    const config = readFileSync(CONFIG, 'utf8')
    const layers = /const LAYERS = (\[[\s\S]*?\n\])/.exec(config)?.[1] ?? ''
    const drawn = /^(async, .*)$/m.exec(text)?.[1]
    const names = [...layers.matchAll(/\[([^[\]]+)\]/g)].map(([, row = '']) =>
      row.replaceAll("'", ''),
    )
    expect(drawn).toBe(names.join(' ← '))
  })
})

describe('every folder of the tree', () => {
  it('has about ten flat files at most, or a reason', () => {
    // Their files are one to a thing, named after it: commands, rules, pages.
    const REASONS = ['openapi/plugin/rules', 'src/site', 'src/openapi/editions']
    const byFolder = Map.groupBy(tracked('src', 'scripts', 'openapi/plugin'), dirname)
    const crowded = [...byFolder].filter(([, files]) => files.length > 12).map(([name]) => name)
    expect(crowded.filter((name) => !REASONS.includes(name))).toEqual([])
  })

  it('holds no hand-written file above 250 lines', () => {
    const written = tracked().filter(
      (name) =>
        /\.(ts|js|mjs|cts|yaml|md|sh)$/.test(name) && !/^(generated|test\/fixtures)\//.test(name),
    )
    const long = written.filter((name) => {
      const lines = readFileSync(join(root, name), 'utf8').split('\n').length - 1
      return lines > 250 && name !== 'bench/results.md'
    })
    expect(long).toEqual([])
  })
})
