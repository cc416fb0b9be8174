import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document } from '../../src/openapi/document.ts'
import { buildRedoc } from '../../src/site/redoc.ts'
import { redocAnchor } from '../../src/site/redoc-edition.ts'
import { renderSite } from '../../src/site/site.ts'
import { hasBrowser, launch } from './chromium.ts'

const document = contract as unknown as Document

describe.skipIf(!hasBrowser)('the documentation in a browser without a network', () => {
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tcw-site-'))
    for (const [path, text] of renderSite(document)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    await buildRedoc(document, join(folder, 'redoc.html'))
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ offline: true, ...options })
    const page = await context.newPage()
    await page.goto(pathToFileURL(folder).href + path)
    return page
  }

  const shown = [
    'State.StateChange',
    'Group.CallbackBeforeSendMsg',
    'Push.OfflinePush',
    'Sns.CallbackPrevFriendAdd',
  ]

  /** Waits until a text is to be seen. */
  const see = (page: Page, text: string) =>
    page.getByText(text).first().waitFor({ timeout: 10_000 })

  test.each(shown)('Redoc shows %s: when it fires and how to answer', async (command) => {
    const { post } = document.webhooks![command]!
    const page = await open(`/redoc.html${redocAnchor(post)}`)
    await page.getByRole('heading', { name: post.summary, level: 2 }).waitFor()
    const decisions = (post['x-decisions'] ?? []).map(({ name }) => name)
    for (const text of [post['x-timing'], '2 seconds, with HTTP status 200', ...decisions])
      await see(page, text)
    await page.context().close()
  })

  test.each([
    ['wide', 1400],
    ['narrow', 390],
  ])('Redoc, %s, asks nothing of the network', async (_, width) => {
    const context = await browser.newContext({ offline: true, viewport: { width, height: 900 } })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${pathToFileURL(folder).href}/redoc.html`)
    await page.getByRole('heading', { name: document.info.title }).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([])
    await context.close()
  })

  test.each(shown)('the static page of %s is whole without scripts', async (command) => {
    const { post } = document.webhooks![command]!
    const page = await open(`/callbacks/${command}.html`, { javaScriptEnabled: false })
    await page.getByRole('heading', { name: post.summary, level: 1 }).waitFor()
    for (const text of [
      command,
      post['x-timing'],
      'Example requests',
      'Query parameters',
      'Sources',
    ])
      await see(page, text)
    await page.context().close()
  })

  test.each([
    ['a folded kind', 'MsgBody.TIMImageElem'],
    ['a field of a folded kind', 'MsgBody.TIMImageElem.MsgContent.UUID'],
    ['a folded example', 'answer-example-refuse'],
  ])('a link to %s unfolds it', async (_, id) => {
    const page = await open(`/callbacks/Group.CallbackBeforeSendMsg.html#${id}`, {
      javaScriptEnabled: false,
    })
    await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true)
    await page.context().close()
  })

  test.each([1280, 390])('no page is wider than a window of %i pixels', async (width) => {
    const page = await open('/index.html', { viewport: { width, height: 800 } })
    for (const path of [
      '/index.html',
      '/guide.html',
      ...shown.map((command) => `/callbacks/${command}.html`),
    ]) {
      await page.goto(pathToFileURL(folder).href + path)
      const needed = await page.evaluate('document.documentElement.scrollWidth')
      expect({ path, needed }).toEqual({ path, needed: width })
    }
    await page.context().close()
  })

  test('the colours follow the reader’s choice of light and dark', async () => {
    const paper = async (colorScheme: 'light' | 'dark') => {
      const page = await open('/index.html', { colorScheme })
      return page.evaluate('getComputedStyle(document.body).backgroundColor')
    }
    expect(await paper('light')).toBe('rgb(255, 255, 255)')
    expect(await paper('dark')).toBe('rgb(21, 24, 29)')
  })
})
