// A receiver that is killed: node receiver.ts <inbox file> <file of what was handled>. Handlers write the number of
// their event: every 50th takes a while, every 97th fails once, and one with `stuck` never ends.
import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { SqliteInbox } from '../../../src/inbox/sqlite.ts'
import { createReceiver } from '../../../src/receiver/receiver.ts'
import { serveReceiver } from '../../../src/receiver/server.ts'
import { APP } from '../all-callbacks.ts'

const [path, handled] = process.argv.slice(2) as [string, string]
const inbox = new SqliteInbox(path, { backoffMs: 20, concurrency: 16 })
const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', inbox, logger: false })
receiver.on(
  'C2C.CallbackAfterSendMsg',
  async ({ data, attempt }) => {
    const number = Number(data.MsgSeq)
    if (data.CloudCustomData === 'stuck') await new Promise(() => {})
    if (number % 50 === 0) await sleep(20)
    if (number % 97 === 0 && attempt === 1) throw new Error('not yet')
    appendFileSync(handled, `${number}\n`)
  },
  { name: 'write' },
)
const server = await serveReceiver(receiver, { port: 0, host: '127.0.0.1', drainMs: 1_000 })
process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)))
process.on('message', async () => process.send?.(await inbox.counts()))
process.send?.(server.url)
