import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import checkout from '../../package.json' with { type: 'json' }
import { node, type Result } from '../consumer/run.ts'
import { brokenLinks, linksOf } from '../site/links.ts'
import { violations } from './axe.ts'
import { hasBrowser, launch } from './chromium.ts'

let folder: string
let built: Result
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcw-docs-'))
  built = await node('.', join(import.meta.dirname, '../../scripts/site.ts'), folder)
}, 180_000)
afterAll(() => rm(folder, { recursive: true }))

const apiPage = (entry: string) =>
  readFile(join(folder, 'api/modules', `${entry.replaceAll('/', '_')}.html`), 'utf8')

test('npm run site writes the site, and TypeDoc has nothing to warn of', () => {
  expect(built).toMatchObject({ status: 0, stderr: '' })
})

test('every link leads somewhere, from the pages to the API reference and back', async () => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  const pages = new Map<string, string>()
  for (const name of names.filter((name) => name.endsWith('.html') && name !== 'redoc.html'))
    pages.set(name, await readFile(join(folder, name), 'utf8'))
  expect(brokenLinks(pages, names)).toEqual([])
  const linksFrom = (page: string) => linksOf(pages.get(page) ?? '')
  expect(linksFrom('guide.html')).toContain('api/index.html')
  expect(linksFrom('callbacks/State.StateChange.html')).toContain('../api/index.html')
  expect(linksFrom(`api/modules/${checkout.name}.html`)).toContain('../../guide.html')
})

test.each(Object.keys(checkout.exports).filter((entry) => !entry.endsWith('.json')))(
  'the API reference has a page for the entry %s',
  async (entry) => {
    const name = join(checkout.name, entry)
    const [, title] = /<h1>(.*?)<\/h1>/.exec(await apiPage(name)) ?? []
    expect(title).toBe(`Module ${name}`)
  },
)

test('a docstring is on the page of its function', async () => {
  const file = join(folder, 'api/functions/tencent-chat-webhooks.validate.html')
  const text = (await readFile(file, 'utf8'))
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll(/&nbsp;|\s/g, ' ')
  expect(/Validates a body[^.]*/.exec(text)?.[0]).toMatch(/ against the contract$/)
  expect(/Example.{17}/.exec(text)?.[0]).toBe('Exampleimport { validate')
  expect(text.includes("validate('State.StateChange', body)")).toBe(true)
})

const REFERENCE = `${checkout.name}.html`
const CLASS = `api/classes/${checkout.name}.MemoryInbox.html`
// These two are made by tools; what they lack is added.
describe.skipIf(!hasBrowser)('pages that TypeDoc and Redoc have made', () => {
  test.each([
    'redoc.html',
    'api/index.html',
    'api/hierarchy.html',
    `api/modules/${REFERENCE}`,
    CLASS,
    `api/functions/${checkout.name}.createReceiver.html`,
    `api/interfaces/${checkout.name}.InboxStore.html`,
    `api/types/${checkout.name}.InboxItem.html`,
    `api/variables/${checkout.name}.callbacks.html`,
  ])('%s: axe finds nothing, light and dark', async (name) => {
    const browser = await launch()
    try {
      const page = await browser.newPage()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(pathToFileURL(join(folder, name)).href)
        // Their navigation is made by their scripts.
        await page
          .locator('#tsd-nav-container li, .menu-content a')
          .first()
          .waitFor({ state: 'attached' })
        await expect.poll(() => violations(page), { timeout: 20_000 }).toEqual([])
      }
    } finally {
      await browser.close()
    }
  })

  test('a module of the navigation is a link, and a button of its own unfolds it', async () => {
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(join(folder, CLASS)).href)
      const to = (end: string) => page.locator(`#tsd-nav-container a[href$="${end}"]`)
      await page.getByLabel('Members of sqlite').click()
      await to('_sqlite.SqliteInbox.html').waitFor()
      await to('modules/tencent-chat-webhooks_sqlite.html').click()
      await page.waitForURL(/tencent-chat-webhooks_sqlite\.html$/)
    } finally {
      await browser.close()
    }
  })
})
