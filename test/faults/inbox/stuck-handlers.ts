// A receiver of which one handler in a hundred never settles. It ends like most programs: only the
// drain keeps it alive.
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import { createReceiver } from '../../../src/receiver/receiver.ts'
import { serveReceiver } from '../../../src/receiver/server.ts'
import { APP } from '../all-callbacks.ts'

let handled = 0
const receiver = createReceiver({
  sdkAppId: APP,
  tokens: 'none',
  inbox: new MemoryInbox({ handlerTimeoutMs: 60_000 }),
})
receiver.onUnknown(({ command }) => {
  if (command.endsWith('Stuck')) return new Promise(() => {})
  handled++
})
const running = await serveReceiver(receiver, { port: 0, lameDuckMs: 0, drainMs: 1200 })
console.log(running.url)
const terminated = Promise.withResolvers<void>()
process.once('SIGTERM', terminated.resolve)
await terminated.promise
await running.close()
console.log(`handled ${handled}`)
process.exit(0)
