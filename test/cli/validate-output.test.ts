import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileVerdict } from '../../src/cli/run/validate-file.ts'
import { sample } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'

const C2C = 'C2C.CallbackAfterSendMsg'

const FILES: Record<string, unknown> = {
  'good.json': sample(C2C),
  'contradictory.json': sample(C2C, {
    OnlineOnlyFlag: '7',
    MsgBody: [{ MsgType: 5 }, { MsgType: 'X', MsgContent: {} }],
  }),
  'many.json': sample(C2C, { MsgBody: Array(40).fill(0) }),
  'hostile.json': JSON.stringify(
    sample(C2C, { '\u001b[31mred\u009b\u202e\n': 1, MsgSeq: '\u001b[2J\u009b' }),
  ),
  'hostile-command.json': { CallbackCommand: `\u001b[31m${'x'.repeat(100_000)}` },
  'deep/objects.json': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'deep/arrays.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'project/recorded.json': sample(C2C),
  'project/node_modules/package/package.json': {},
  'project/sub/node_modules/package/package.json': {},
  'project/.cache/left.json': {},
  'project/folder.json/inner.json': sample(C2C),
}

let folder: string
const file = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tcw-output-'))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(file(name)), { recursive: true })
    writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.concurrent('tcw validate', () => {
  it('prints one line about one field, and no line that contradicts it', async () => {
    for (const profile of ['lenient', 'strict']) {
      const { stdout } = await run(['validate', '--profile', profile, file('contradictory.json')])
      const fields = [...stdout.matchAll(/^ {8}(\/[^:]+):/gm)].map(([, field]) => field)
      expect(fields).toEqual(['/OnlineOnlyFlag', '/MsgBody/0/MsgType', '/MsgBody/1/MsgType'])
    }
  })

  it('prints twelve findings of a file, and how many more there are', async () => {
    const { stdout } = await run(['validate', file('many.json')])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(14)
    expect(lines.at(-1)).toMatch(/… and \d+ more \(--json/)
  })

  it('prints nothing raw from a body', async () => {
    const names = ['hostile.json', 'hostile-command.json'].map(file)
    const [people, json] = await Promise.all([
      run(['validate', ...names]),
      run(['validate', '--json', ...names]),
    ])
    for (const { stdout } of [people, json]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(stdout.length).toBeLessThan(3000)
    }
    const unknown = '/\u001b[31mred\u009b\u202e\n'
    expect(JSON.parse(json.stdout)[0].unknown).toEqual([unknown])
    expect(people.stdout).toContain('/\\u001b[31mred\\u009b\\u202e\\u000a: not in the contract')
  })

  it('names the file that is nested 10^5 deep, and goes on', async () => {
    const { code, stdout } = await run(['validate', '--json', file('deep'), file('good.json')])
    expect(code).toBe(1)
    const verdict = { valid: false, errors: [{ keyword: 'depth', path: '' }] }
    expect(JSON.parse(stdout)).toMatchObject([
      { file: file('deep/arrays.json'), ...verdict },
      { file: file('deep/objects.json'), ...verdict },
      { file: file('good.json'), valid: true },
    ])
  })

  it('passes over node_modules and hidden folders', async () => {
    const { stdout } = await run(['validate', '--json', file('project')])
    expect(JSON.parse(stdout).map((verdict: FileVerdict) => verdict.file)).toEqual([
      file('project/folder.json/inner.json'),
      file('project/recorded.json'),
    ])
  })

  it('answers a typo with what was meant, not with the whole help', async () => {
    const { code, stderr } = await run(['validate', '--porfile', 'strict', file('good.json')])
    expect([code, stderr.trimEnd().split('\n')]).toEqual([
      2,
      [
        "error: unknown option '--porfile'",
        '(Did you mean --profile?)',
        '(add --help for the options and examples)',
      ],
    ])
  })
})
