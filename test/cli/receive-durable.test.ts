import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tcw } from '../support/process.ts'
import { APP, sample, wire } from '../support/requests.ts'
import { temporaryFolder } from '../support/temporary.ts'

it('keeps what waits in a file: after a kill and a restart, the handlers get it', async () => {
  const folder = await temporaryFolder()
  const handlers = join(folder, 'handlers.mjs')
  const seen = join(folder, 'seen.txt')
  await writeFile(
    handlers,
    `import { appendFileSync, existsSync } from 'node:fs'
    export default (receiver) => receiver.onAny(async ({ command, attempt }) => {
      if (!existsSync(${JSON.stringify(`${seen}.go`)})) await new Promise(() => {})
      appendFileSync(${JSON.stringify(seen)}, command + ' ' + attempt + '\\n')
    })`,
  )
  const env = {
    SDK_APP_ID: String(APP),
    CALLBACK_TOKENS: 'none',
    INBOX: join(folder, 'data', 'inbox.db'),
  }
  const args = ['receive', '--handlers', handlers, '--port', '0', '--lame-duck', '0']
  const first = await tcw(args, env)
  const sent = await fetch(new URL(wire('State.StateChange'), first.url), {
    method: 'POST',
    body: JSON.stringify(sample('State.StateChange')),
  })
  expect(sent.status).toBe(200)
  await first.stop('SIGKILL')
  await writeFile(`${seen}.go`, '')
  const second = await tcw(args, env)
  await expect
    .poll(() => readFile(seen, 'utf8').catch(() => ''), { timeout: 5_000 })
    .toBe('State.StateChange 1\n')
  expect(await second.stop('SIGTERM')).toBe(0)
})
