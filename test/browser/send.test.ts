import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServe } from '../../src/serve/serve.ts'
import { scrollsSideways, violations } from './axe.ts'
import { hasBrowser, launch } from './chromium.ts'

describe.skipIf(!hasBrowser)('the pages that act, in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startServe>>
  let backend: Server
  let target: string
  const got: string[] = []
  beforeAll(async () => {
    server = await startServe({ port: 0, tokens: 'none', logger: pino({ level: 'silent' }) })
    backend = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      got.push(body)
      response.end('{"ActionStatus":"OK","ErrorCode":1,"ErrorInfo":"<b>no</b>"}')
    })
    await new Promise<void>((done) => backend.listen(0, '127.0.0.1', done))
    target = `http://127.0.0.1:${(backend.address() as AddressInfo).port}/chat`
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    backend?.close()
    await server?.close()
  })

  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.url + path)
    return { page, complaints }
  }

  const sender = async (fragment = '') => {
    const opened = await open(`/send${fragment}`)
    await opened.page.locator('.cm-content').waitFor()
    return opened
  }
  const to = (page: Page) => page.getByLabel('To', { exact: true })
  /** Replaces the text of the editor. */
  async function write(page: Page, text: string): Promise<void> {
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
  }

  test('a refusal says what the sender sees', async () => {
    const { page, complaints } = await sender()
    await to(page).fill(target)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('refused: the sender sees 10016').waitFor()
    expect(await page.locator('.came b').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a keyboard is enough: choose, write, send', async () => {
    const { page } = await sender()
    await to(page).fill(target)
    await page.getByLabel('Example').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Tab')
    const left = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.className ?? 'left',
    )
    expect(left).not.toContain('cm-content')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('refused: the sender sees 10016').waitFor()
    await page.context().close()
  })

  test('HTML in a body is sent and shown as text', async () => {
    const { page, complaints } = await sender()
    await to(page).fill(target)
    const evil = '<script>document.title="owned"</script><img src=x onerror="document.title=1">'
    await write(page, JSON.stringify({ From_Account: evil }))
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('refused: the sender sees 10016').waitFor()
    expect(JSON.parse(got.at(-1) ?? '')).toEqual({ From_Account: evil })
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect([await page.title(), complaints]).toEqual([expect.stringContaining('Send'), []])
    await page.context().close()
  })

  test('the editor completes a member, with its type', async () => {
    const { page } = await sender()
    await write(page, '{ ')
    await page.keyboard.type('"Gro')
    await page.locator('.cm-tooltip-autocomplete').getByText('"GroupId"').waitFor()
    await page.context().close()
  })

  test('and a value of a list that is open', async () => {
    const { page } = await sender()
    await write(page, '{"Type": }')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Space')
    await page.locator('.cm-tooltip-autocomplete').getByText('"AVChatRoom"').waitFor()
    await page.context().close()
  })

  test('and members of the kind that an element is', async () => {
    const { page } = await sender()
    await write(page, '{"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {  }}]}')
    for (let left = 0; left < 5; left++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Space')
    await page.locator('.cm-tooltip-autocomplete').getByText('"Text"').waitFor()
    await page.context().close()
  })

  test('a wrong type is marked while the reader types', async () => {
    const { page } = await sender()
    await write(page, '{"GroupId": 5}')
    await page.locator('.cm-lintRange-error').first().waitFor()
    await page.context().close()
  })

  test('a link brings everything back, but the token', async () => {
    const { page } = await sender()
    await to(page).fill(target)
    await page.getByLabel('Token', { exact: true }).fill('a secret')
    await page.getByText('Wrong on purpose').click()
    await page.getByLabel('twice, one after the other').check()
    await write(page, '{"Odd": 12345678901234567890}')
    await page.getByRole('button', { name: 'Copy link' }).click()
    const link = page.url()
    expect(link).not.toContain('secret')
    const { page: other } = await open(link.slice(server.url.length))
    await other.getByText('12345678901234567890').waitFor()
    expect(await to(other).inputValue()).toBe(target)
    expect(await other.getByLabel('twice, one after the other').isChecked()).toBe(true)
    expect(await other.getByLabel('Token', { exact: true }).inputValue()).toBe('')
    await page.context().close()
    await other.context().close()
  })

  test.each(['#command=__proto__', '#how=toString&signature=x', '#url=javascript:alert(1)', '#%'])(
    'the link %s does no harm',
    async (fragment) => {
      const { page, complaints } = await sender(fragment)
      expect(await page.locator('.request select').first().inputValue()).toBe(
        'Group.CallbackBeforeSendMsg',
      )
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test('the page of a callback sends it', async () => {
    const { page, complaints } = await open('/docs/callbacks/State.StateChange.html#body')
    await page.getByText('Send it').click()
    await page.locator('.cm-content').waitFor()
    expect(await page.locator('.request select').first().inputValue()).toBe('State.StateChange')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('ignored (after-callback)').waitFor()
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  const looks: [string, BrowserContextOptions][] = [
    ['light, wide', { colorScheme: 'light' }],
    ['dark, wide', { colorScheme: 'dark' }],
    ['light, 320 pixels', { colorScheme: 'light', viewport: { width: 320, height: 700 } }],
    ['light, 4K', { colorScheme: 'light', viewport: { width: 3840, height: 2160 } }],
  ]
  const pages: [string, (page: Page) => Promise<unknown>][] = [
    ['/', async () => {}],
    [
      '/send',
      async (page) => {
        await to(page).fill(target)
        await page.getByRole('button', { name: 'Send', exact: true }).click()
        await page.getByText('refused: the sender sees 10016').waitFor()
      },
    ],
    [
      '/inspect',
      async (page) => {
        await page.evaluate(() => fetch('/callback', { method: 'POST', body: '{' }))
        await page.locator('.lines button').first().click()
        await page.locator('.exchange').waitFor()
      },
    ],
    ['/mock', (page) => page.locator('.plays li').nth(3).waitFor()],
  ]
  test.each(
    looks.flatMap(([look, options]) => pages.map(([path, act]) => ({ look, path, act, options }))),
  )('axe finds nothing on $path, $look', async ({ path, act, options }) => {
    const { page } = await open(path, options)
    await act(page)
    expect(await violations(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.context().close()
  })
})
