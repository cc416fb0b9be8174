import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { operationFlaws } from './bad-operations.ts'
import { schemaFlaws } from './bad-schemas.ts'
import { type Files, goodContract } from './good-contract.ts'

type Problem = { ruleId: string; message: string }

const repository = join(import.meta.dirname, '../..')
const rows = [...operationFlaws, ...schemaFlaws]
const house = (rule: string) => `tcw/${rule}`
/** One rule a file, named after it. */
const named = (await readdir(join(repository, 'openapi/plugin/rules')))
  .filter((file) => file !== 'index.js')
  .map((file) => file.slice(0, -3))

let folder: string
let switchedOn: Record<string, string>
let good: Problem[]
let bad: Problem[][]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcw-rules-'))
  switchedOn = parse(await readFile(join(repository, 'openapi/redocly.yaml'), 'utf8')).rules
  const spoilt = rows.map(({ spoil }) => {
    const files = goodContract()
    spoil(files)
    return files
  })
  const [first, ...rest] = await lint([goodContract(), ...spoilt])
  good = first as Problem[]
  bad = rest
})
afterAll(() => rm(folder, { recursive: true }))

/** Lints each contract with the rules of openapi/redocly.yaml, all in one run of Redocly. */
async function lint(contracts: Files[]): Promise<Problem[][]> {
  const config = {
    extends: ['recommended-strict'],
    plugins: [join(repository, 'openapi/plugin/index.js')],
    telemetry: 'off',
    rules: switchedOn,
    apis: Object.fromEntries(
      contracts.map((_, index) => [`contract${index}`, { root: `${index}/openapi.yaml` }]),
    ),
  }
  await write('redocly.yaml', config)
  for (const [index, files] of contracts.entries()) {
    for (const [path, content] of Object.entries(files)) await write(`${index}/${path}`, content)
  }
  const output = await new Promise<string>((resolve) =>
    // It exits with 1 when it finds a problem, which it should.
    execFile(
      'redocly',
      ['lint', '--format=json', '--max-problems=1000'],
      { cwd: folder },
      (_error, stdout) => resolve(stdout),
    ),
  )
  // One JSON document a contract, one after the other; a brace in the first column ends each.
  const documents = output.split(/(?<=^\})/m).filter((text) => text.trim())
  return documents.map((text) => JSON.parse(text).problems)
}

/** JSON is YAML, too. */
async function write(path: string, content: unknown) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), JSON.stringify(content, null, 2))
}

describe('house rules', () => {
  test('a good contract breaks none', () => {
    expect(good).toEqual([])
  })

  test.each(rows.map((row, index) => ({ ...row, index })))(
    '$rule finds $flaw',
    ({ rule, says, index }) => {
      const found = bad[index]?.filter(({ ruleId }) => ruleId === house(rule)) ?? []
      expect(found.map(({ message }) => message).join('\n')).toContain(says[0])
      expect(found.map(({ message }) => message).join('\n')).toContain(says[1])
    },
  )

  test.each(named)('%s is switched on as an error and has a bad example', (rule) => {
    expect(switchedOn[house(rule)]).toBe('error')
    expect(rows.map((row) => row.rule)).toContain(rule)
  })
})
