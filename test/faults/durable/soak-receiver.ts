// A receiver for the soak: node soak-receiver.ts <inbox file>. One event in a thousand fails for good.
import { statSync } from 'node:fs'
import { SqliteInbox } from '../../../src/inbox/sqlite.ts'
import { createReceiver } from '../../../src/receiver/receiver.ts'
import { serveReceiver } from '../../../src/receiver/server.ts'
import { APP } from '../all-callbacks.ts'

const path = process.argv[2] as string
// Minutes instead of hours, so that the purge is in balance with what arrives within a soak.
const minute = 60_000
const inbox = new SqliteInbox(path, {
  rememberMs: 2 * minute,
  keepDeadMs: 2 * minute,
  attempts: 2,
  backoffMs: 50,
  logger: false,
})
const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', inbox, logger: false })
let handled = 0
receiver.on('C2C.CallbackAfterSendMsg', ({ data }) => {
  if (Number(data.MsgSeq) % 1_000 === 0) throw new Error('fails for good')
  handled++
})
const server = await serveReceiver(receiver, { port: 0 })
const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)))
process.on('message', () => {
  const { rss } = process.memoryUsage()
  process.send?.({ rss, file: sizeOf(path) + sizeOf(`${path}-wal`), handled, ...inbox.counts() })
})
process.send?.(server.url)
