// node scripts/site/social.ts: draws social.png, the picture that other sites show beside a link. It needs Chromium
// (CHROMIUM sets another path than /usr/bin/chromium).
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { callbacks } from '../../src/contract/callbacks.ts'

const before = callbacks.filter(({ phase }) => phase === 'before').length
const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: 1200px; height: 630px; display: grid; align-content: center; gap: 28px; padding: 0 90px; box-sizing: border-box; background: #15181d; color: #e3e6ea; font: 34px/1.4 system-ui, sans-serif; }
h1 { font-size: 72px; line-height: 1.1; margin: 0; }
p { margin: 0; color: #9ba3af; }
b { border-radius: 40px; padding: 4px 26px; font-size: 30px; }
.before { color: #fdba74; background: #432008; } .after { color: #7dd8cd; background: #0c3733; }
</style><h1>Tencent Cloud Chat webhooks</h1>
<p>${callbacks.length} callbacks: contract, types, receiver, mock, test tools</p>
<p><b class="before">${before} before</b> <b class="after">${callbacks.length - before} after</b></p>`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
})
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await tab.setContent(page)
await tab.screenshot({ path: join(import.meta.dirname, 'social.png') })
await browser.close()
