import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import contract from '../../../generated/contract.json' with { type: 'json' }
import { published, SCHEMAS } from '../../../src/openapi/editions/published.ts'
import { DOWNLOADS } from '../../../src/serve/downloads.ts'

const generated = join(import.meta.dirname, '../../../generated')
const read = (file: string) => readFile(join(generated, file), 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What our own programs read. */
const INTERNAL = /^(contract|callbacks|examples)\.json$|\.ts$|^validators\//

test('what can be downloaded is what was generated for others', async () => {
  const entries = await readdir(generated, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(generated.length + 1))
  expect(files.filter((file) => !INTERNAL.test(file)).sort()).toEqual([...DOWNLOADS].sort())
})

describe('the list of editions', () => {
  test('has the version of the contract', async () => {
    expect(await read('README.md')).toContain(`# The contract, version ${contract.info.version}\n`)
  })

  test.each(published.map(({ file }) => file))('has the hash of %s', async (file) => {
    const row = (await read('README.md')).split('\n').find((line) => line.includes(`](${file})`))
    expect(row).toContain(`\`${sha256(await read(file))}\``)
  })

  test('has one hash for the schemas, as sha256sum gives it', async () => {
    const names = [...DOWNLOADS].filter((name) => name.startsWith(SCHEMAS.file)).sort()
    let sums = ''
    for (const name of names) sums += `${sha256(await read(name))}  ${name}\n`
    expect(await read('README.md')).toContain(sha256(sums))
  })
})
