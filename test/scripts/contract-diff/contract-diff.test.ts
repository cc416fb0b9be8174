import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../../src/openapi/document.ts'
import { inRequest, removed } from '../../openapi/diff/changes/edits.ts'
import { smallContract } from '../../openapi/diff/small-contract.ts'

const SCRIPT = resolve('scripts/contract-diff.ts')
let root: string
let first: string
let empty: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tcw-diff-'))
  await run('git', 'init', '-q')
  await run('git', 'config', 'user.email', 'dev@example.com')
  await run('git', 'config', 'user.name', 'dev')
  await run('git', 'commit', '-q', '--allow-empty', '-m', 'nothing')
  empty = await head()
  await mkdir(join(root, 'generated'))
  await contract(() => {})
  await run('git', 'add', '.')
  await run('git', 'commit', '-q', '-m', 'contract')
  first = await head()
})
afterAll(() => rm(root, { recursive: true, force: true }))

function run(file: string, ...args: string[]) {
  return new Promise<{ code: number; out: string }>((done) => {
    execFile(file, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out: out + err }),
    )
  })
}
const head = async () => (await run('git', 'rev-parse', 'HEAD')).out.trim()

async function contract(change: (document: Document) => void): Promise<void> {
  const document = smallContract()
  change(document)
  await writeFile(join(root, 'generated/contract.json'), JSON.stringify(document))
}

async function changelog(unreleased = ''): Promise<void> {
  const released = `### [1.0.0] - 2026-01-31\n\nRevision: \`${first}\`\n`
  const text = `## Contract\n\n### [Unreleased]\n\n${unreleased}\n\n${released}`
  await writeFile(join(root, 'CHANGELOG.md'), text)
}

const breaking = inRequest((node) => removed(node, 'From_Account'))
const MARK = '- Breaking: `Chat.BeforeSend`: read the sender elsewhere.'
const bumped = (document: Document) => {
  breaking(document)
  document.info.version = '2.0.0'
}

describe('contract:diff', () => {
  test.each<[string, (document: Document) => void, string, number, RegExp[]]>([
    ['nothing changed', () => {}, '', 0, [/no difference/, /may go in/]],
    [
      'something is new',
      inRequest((node) => Object.assign(node.properties, { New: { type: 'string' } })),
      '',
      0,
      [/Chat\.BeforeSend request\.New: New is new and optional/],
    ],
    [
      'a breaking change is not marked',
      bumped,
      '',
      1,
      [
        /Chat\.BeforeSend request\.From_Account: From_Account is no longer sent: code that reads it finds nothing/,
        /1 breaking, not marked.*\n.*\n {2}- Breaking: `Chat\.BeforeSend`/,
        /may NOT go in/,
      ],
    ],
    ['it is marked, but the version is as it was', breaking, MARK, 1, [/needs version 2\.0\.0/]],
    ['it is marked and the version says so', bumped, MARK, 0, [/member-removed, marked/]],
    [
      'a mark is about another callback',
      bumped,
      MARK.replace('Before', 'After'),
      1,
      [/Nothing breaking was found for/],
    ],
  ])('%s', async (_, change, unreleased, code, texts) => {
    await contract(change)
    await changelog(unreleased)
    const ended = await run('node', SCRIPT)
    expect(ended).toMatchObject({ code })
    for (const text of texts) expect(ended.out).toMatch(text)
  })

  test('tells programs the findings', async () => {
    await contract(breaking)
    await changelog()
    const { code, out } = await run('node', SCRIPT, first, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      revision: first,
      needs: '2.0.0',
      ok: false,
      findings: [{ id: 'member-removed', level: 'breaking', marked: false }],
    })
  })

  test.each<[string, () => string[], RegExp]>([
    ['a revision that there is not', () => ['deadbeef'], /no git revision deadbeef/],
    ['a revision from before the contract', () => [empty], /cannot be compared/],
    ['what looks like an option of git', () => ['--', '--all'], /no git revision --all/],
    ['two revisions', () => ['one', 'two'], /one git revision/],
    ['an option that it does not have', () => ['--jsno'], /jsno/],
  ])('ends with 2 for %s', async (_, args, message) => {
    await changelog()
    const ended = await run('node', SCRIPT, ...args())
    expect(ended).toMatchObject({ code: 2 })
    expect(ended.out).toMatch(message)
  })
})
