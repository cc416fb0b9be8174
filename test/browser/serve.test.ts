import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readContract } from '../../src/openapi/contract.ts'
import { startServe } from '../../src/serve/serve.ts'
import { redocAnchor } from '../../src/site/redoc-edition.ts'
import { hasBrowser, launch } from './chromium.ts'

const stateChange = readContract().webhooks!['State.StateChange']!.post

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startServe>>
  beforeAll(async () => {
    server = await startServe({ port: 0, tokens: 'none' })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(path: string) {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.url + path)
    return { page, complaints }
  }

  test.each(['/', '/docs/', '/docs/guide.html', '/docs/callbacks/State.StateChange.html'])(
    '%s has its style, and nothing that the policy forbids',
    async (path) => {
      const { page, complaints } = await open(path)
      const rules = await page.evaluate('document.styleSheets[0].cssRules.length')
      expect(rules).toBeGreaterThan(10)
      expect(complaints).toEqual([])
      await page.close()
    },
  )

  test("Redoc's page works within its policy", async () => {
    // A link to an operation: it opens, and its samples are shown.
    const { page, complaints } = await open(`/docs/redoc.html${redocAnchor(stateChange)}`)
    const words = page.getByText('State.StateChange').filter({ visible: true })
    await words.first().waitFor({ timeout: 20_000 })
    expect(complaints).toEqual([])
    await page.close()
  })
})
