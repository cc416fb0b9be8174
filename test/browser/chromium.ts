import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether a browser is installed. CI machines must have one. */
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser) {
  const missing = `No browser at ${executablePath}: the pages are not looked at. CHROMIUM names another one.`
  if (process.env.CI) throw new Error(missing)
  console.warn(missing)
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
