// A receiver that is restarted: node restart-server.ts graceful|plain
import { setTimeout as sleep } from 'node:timers/promises'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { serveReceiver } from '../../src/receiver/server.ts'
import { APP } from './all-callbacks.ts'

const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', logger: false })
// Some requests are being decided at any moment, also at the one of the restart.
receiver.before('C2C.CallbackBeforeSendMsg', async (call) => {
  await sleep(Math.random() * 30)
  return call.allow()
})
receiver.on('C2C.CallbackAfterSendMsg', () => sleep(1))

const running = await serveReceiver(receiver, { port: 0, host: '127.0.0.1' })
const stop = { graceful: () => running.close(), plain }[process.argv[2] as 'graceful' | 'plain']
// The test has ended.
process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
process.send?.(running.url)

/** What servers usually do: close, and exit after a while, because busy connections do not end by themselves. */
async function plain(): Promise<void> {
  running.server.close()
  await sleep(300)
}
