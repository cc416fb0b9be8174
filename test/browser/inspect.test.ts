import { pino } from 'pino'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startServe } from '../../src/serve/serve.ts'
import { sender } from '../support/http.ts'
import { sample, wire } from '../support/requests.ts'
import { hasBrowser, launch } from './chromium.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'

describe.skipIf(!hasBrowser)('what arrives, in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startServe>>
  let page: Page
  let complaints: string[]
  beforeAll(async () => {
    server = await startServe({ port: 0, tokens: 'none', logger: pino({ level: 'silent' }) })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    complaints = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${server.url}/inspect`)
    await page.getByRole('status').filter({ hasText: ' of ' }).waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText('Nothing has arrived yet').waitFor()
    return async () => {
      await page.close()
      expect(complaints).toEqual([])
    }
  })

  const post = (command: string, body: unknown) =>
    sender(server.url)({ url: wire(command).replace('/chat', '/callback'), body })
  const rows = () => page.locator('.lines button')

  test('a request appears by itself; its body has the documentation beside it', async () => {
    await post(BEFORE, sample(BEFORE))
    await rows().first().click()
    await page.getByText('delivered: The message is delivered as it was sent.').waitFor()
    const group = page.locator('.tree li').filter({ hasText: /^GroupId/ })
    expect(await group.locator('.doc').textContent()).toMatch(/^string .*group/)
  })

  test('HTML in a body is text', async () => {
    const evil = '<script>document.title="owned"</script><img src=x onerror="document.title=1">'
    await post(BEFORE, sample(BEFORE, { From_Account: evil, [evil]: evil }))
    await rows().first().click()
    await page.getByText('<script>').first().waitFor()
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.title()).toContain('What arrives')
  })

  test('a number that JavaScript cannot hold is shown as it was sent', async () => {
    const body = JSON.stringify(sample(BEFORE)).replace('{', '{"Big":12345678901234567890,')
    await post(BEFORE, body)
    await rows().first().click()
    await page.getByText('12345678901234567890').waitFor()
  })

  test('what is new is marked', async () => {
    await post(BEFORE, sample(BEFORE, { Brand: 'new' }))
    await page.getByText('1 new').waitFor()
    await rows().first().click()
    await page.locator('.tree .warn').first().waitFor()
  })

  test('the keyboard goes from one request to the next', async () => {
    for (let sent = 0; sent < 3; sent++) await post(BEFORE, sample(BEFORE))
    await expect.poll(() => rows().count()).toBe(3)
    await rows().first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => rows().nth(1).getAttribute('aria-current')).toBe('true')
  })

  test('paused, the list stands still and counts', async () => {
    await page.getByRole('button', { name: 'Pause' }).click()
    await post(BEFORE, sample(BEFORE))
    const go = page.getByRole('button', { name: 'Go on (1 new)' })
    await go.waitFor()
    expect(await rows().count()).toBe(0)
    await go.click()
    await expect.poll(() => rows().count()).toBe(1)
  })

  test('a filter leaves what has its words', async () => {
    await post(BEFORE, sample(BEFORE))
    await post('State.StateChange', sample('State.StateChange'))
    await expect.poll(() => rows().count()).toBe(2)
    await page.getByRole('searchbox', { name: 'Filter' }).fill('status changed')
    await expect.poll(() => rows().count()).toBe(1)
    await page.getByRole('searchbox', { name: 'Filter' }).fill('')
    await page.getByRole('combobox', { name: 'Show' }).selectOption('before')
    await expect.poll(() => rows().count()).toBe(1)
  })

  test('a thousand events leave the page responsive', async () => {
    for (let sent = 0; sent < 1_000; sent += 50)
      await Promise.all(Array.from({ length: 50 }, () => post(BEFORE, '{')))
    await expect.poll(() => rows().count(), { timeout: 15_000 }).toBe(1_000)
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(globalThis, { times })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (entry.entryType === 'event') times.push(entry.duration)
      }).observe({ type: 'event', durationThreshold: 16 } as object)
    })
    // The best of some rounds: what a busy machine adds says nothing about the page.
    const slowest: number[] = []
    for (let round = 0; round < 5 && !slowest.some((ms) => ms < 100); round++)
      slowest.push(await slowestInteraction())
    console.log(`slowest interactions: ${slowest.join(', ')} ms`)
    expect(Math.min(...slowest)).toBeLessThan(100)
  })

  /** From the key to the next frame, in milliseconds, while more events come; 0 below 16. */
  async function slowestInteraction(): Promise<number> {
    type Times = { times: number[] }
    await page.evaluate(() => void (globalThis as unknown as Times).times.splice(0))
    const more = (async () => {
      for (let sent = 0; sent < 100; sent++) await post(BEFORE, '{')
    })()
    await rows().first().focus()
    for (let pressed = 0; pressed < 10; pressed++) await page.keyboard.press('ArrowDown')
    const filter = page.getByRole('searchbox', { name: 'Filter' })
    await filter.fill('')
    await filter.pressSequentially('status')
    await filter.fill('')
    await more
    await expect.poll(() => rows().count()).toBe(1_000)
    return page.evaluate(() => Math.max(0, ...(globalThis as unknown as Times).times))
  }
})

describe.skipIf(!hasBrowser)('the mock, in a browser', () => {
  test('a decision of the page is what the next callback is answered', async () => {
    const server = await startServe({ port: 0, tokens: 'none', logger: pino({ level: 'silent' }) })
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(`${server.url}/mock`)
      await page.getByRole('searchbox', { name: 'Find' }).fill(BEFORE)
      await page.getByLabel('Decision').selectOption('refuse')
      await page.getByText('1 changed').waitFor()
      const send = sender(server.url)
      const { body } = await send({
        url: wire(BEFORE).replace('/chat', '/mock'),
        body: sample(BEFORE),
      })
      expect(body.ErrorCode).toBe(1)
      await page.locator('.lines button').first().click()
      await page.getByText('refused: the sender sees 10016').last().waitFor()
    } finally {
      await browser.close()
      await server.close()
    }
  })
})
