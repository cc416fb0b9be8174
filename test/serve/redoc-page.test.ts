import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document } from '../../src/openapi/document.ts'
import { createRedocPage } from '../../src/serve/redoc-page.ts'

const document = contract as unknown as Document
const YEAR_2020 = new Date('2020-01-01')
const YEAR_2021 = new Date('2021-01-01')

let folder: string
let source: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcw-redoc-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  source = join(folder, 'openapi.json')
  await writeFile(source, '{}')
})

test('a page that is missing is built, in a folder that is missing too, for all who wait', async () => {
  const file = join(folder, 'site/redoc.html')
  const redoc = createRedocPage(document, source, file)
  const answers = await Promise.all([redoc.read(), redoc.read(), redoc.prepare()])
  expect(answers[0]).toEqual({ status: 200, text: expect.anything() })
  expect(String(answers[0].text)).toContain('Before-callback')
  expect(answers[1]).toEqual(answers[0])
})

test('a page that is newer than the contract is served as it is', async () => {
  const file = join(folder, 'redoc.html')
  await writeFile(file, 'old')
  await utimes(source, YEAR_2020, YEAR_2020)
  await utimes(file, YEAR_2021, YEAR_2021)
  const { status, text } = await createRedocPage(document, source, file).read()
  expect([status, String(text)]).toEqual([200, 'old'])
})

test('a page that is older than the contract is built again', async () => {
  const file = join(folder, 'redoc.html')
  await writeFile(file, 'old')
  await utimes(file, YEAR_2020, YEAR_2020)
  const { text } = await createRedocPage(document, source, file).read()
  expect(String(text)).toContain('Before-callback')
  expect((await stat(file)).mtimeMs).toBeGreaterThan(YEAR_2021.getTime())
})

test('a page that cannot be built says why, and where the same is to be read', async () => {
  await writeFile(join(folder, 'site'), 'a file where a folder should be')
  const { status, text } = await createRedocPage(
    document,
    source,
    join(folder, 'site/redoc.html'),
  ).read()
  expect(status).toBe(503)
  expect(text).toContain('EEXIST')
  expect(text).toContain('<a href="index.html">')
})

test('a build that is stopped ends at once', async () => {
  const redoc = createRedocPage(document, source, join(folder, 'redoc.html'))
  const building = redoc.prepare()
  setTimeout(redoc.stop, 50)
  await expect(building).rejects.toThrow('abort')
})
