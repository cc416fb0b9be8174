import { access, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document } from '../../src/openapi/document.ts'
import { createRedocPage } from '../../src/serve/redoc-page.ts'
import { redocKey } from '../../src/site/redoc.ts'

const document = contract as unknown as Document
const NAME = `redoc-${redocKey(document)}.html`

let folder: string
let cache: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcw-redoc-'))
  cache = join(folder, 'cache')
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

/** The page for the cache of a test; stopped when the test ends. */
function redocPage(choose = () => cache) {
  const redoc = createRedocPage(document, choose)
  onTestFinished(() => redoc.stop())
  return redoc
}

test('a page that is missing is built into the cache, which is missing too, for all who wait', async () => {
  const redoc = redocPage()
  const answers = await Promise.all([redoc.read(), redoc.read(), redoc.prepare()])
  expect(answers[0]).toEqual({ status: 200, text: expect.anything() })
  expect(String(answers[0].text)).toContain('Before-callback')
  expect(answers[1]).toEqual(answers[0])
  expect(await readdir(cache)).toEqual([NAME])
})

test('a page that is in the cache is served as it is', async () => {
  await mkdir(cache)
  await writeFile(join(cache, NAME), 'kept')
  const { status, text } = await redocPage().read()
  expect([status, String(text)]).toEqual([200, 'kept'])
})

test('the page of another contract is not served, and the oldest of such pages go', async () => {
  await mkdir(cache)
  for (let age = 1; age <= 6; age++) {
    const file = join(cache, `redoc-${age}.html`)
    await writeFile(file, 'of another contract')
    await utimes(file, 0, new Date(2026, 0, 10 - age))
  }
  await writeFile(join(cache, 'notes.html'), 'not ours')
  const { text } = await redocPage().read()
  expect(String(text)).toContain('Before-callback')
  const kept = ['redoc-1.html', 'redoc-2.html', 'redoc-3.html', 'redoc-4.html']
  expect((await readdir(cache)).sort()).toEqual([NAME, ...kept, 'notes.html'].sort())
})

test('the name of the page differs when a word of the contract does', () => {
  const changed = structuredClone(document)
  changed.info.summary += '!'
  expect(redocKey(structuredClone(document))).toBe(redocKey(document))
  expect(redocKey(changed)).not.toBe(redocKey(document))
})

test.each<[string, () => string]>([
  ['has a file in its place', () => join(folder, 'file', 'cache')],
  [
    'has no place, because the user has no home',
    () => {
      throw new Error('no home')
    },
  ],
])('a cache that %s is replaced by a temporary folder until the end', async (_, choose) => {
  await writeFile(join(folder, 'file'), '')
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  const redoc = redocPage(choose)
  expect(await redoc.read()).toMatchObject({ status: 200 })
  const temporary = async () => (await readdir(folder)).filter((name) => /^tcw-/.test(name))
  const [made = ''] = await temporary()
  await access(join(folder, made, NAME))
  await redoc.stop()
  expect(await temporary()).toEqual([])
})

test('a page that cannot be built says why, and where the same is to be read', async () => {
  const redoc = redocPage()
  await redoc.stop()
  const { status, text } = await redoc.read()
  expect(status).toBe(503)
  expect(text).toContain('abort')
  expect(text).toContain('<a href="index.html">')
})

test('a build that is stopped ends at once', async () => {
  const redoc = redocPage()
  const building = redoc.prepare()
  setTimeout(redoc.stop, 50)
  await expect(building).rejects.toThrow('abort')
})
