// A receiver whose handlers never settle, fed until it refuses: node --max-old-space-size=96 full-memory.ts push|objects|parsed
import { cases, FRESH } from '../../../bench/cases.ts'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import { createReceiver } from '../../../src/receiver/receiver.ts'
import { APP } from '../all-callbacks.ts'

const ENOUGH = 100_000
const kind = process.argv[2] as 'push' | 'objects' | 'parsed'
// FULL_MEMORY=off shows what happened before there was a limit.
const unlimited = process.env.FULL_MEMORY === 'off'
const inbox = new MemoryInbox({
  logger: false,
  handlerTimeoutMs: 3_600_000,
  limitItems: 1e9,
  ...(unlimited ? { limitBytes: 1e12 } : {}),
})
const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', logger: false, inbox })
receiver.onAny(() => new Promise(() => {})).onUnknown(() => new Promise(() => {}))

const push = cases.find(({ events }) => events === 100)?.body as string
/** Twenty times its text as a value. */
const objects = `{"list":[${'{},'.repeat(60_000)}{}]}`
const url = (command: string) => `/?SdkAppid=${APP}&CallbackCommand=${command}`

let sent = 0
/** Other events each time: the inbox drops those that it has. */
const another = () => push.replaceAll(FRESH, String(1_000_000_000 + sent++))

/** Texts are created anew each time, like those from the network. */
const requests = {
  push: { url: url('Push.OfflinePush'), body: () => ({ raw: Buffer.from(another()) }) },
  objects: { url: url('New.CallbackOfTomorrow'), body: () => ({ raw: Buffer.from(objects) }) },
  parsed: { url: url('Push.OfflinePush'), body: () => ({ parsed: JSON.parse(another()) }) },
}

let taken = 0
let refused = 0
while (refused < 100 && taken < ENOUGH) {
  const { status } = await receiver.handle({ method: 'POST', ...requests[kind] })
  if (status === 200) taken++
  else if (status === 503) refused++
  else throw new Error(`answered ${status}`)
  if ((taken + refused) % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
}
console.log(JSON.stringify({ taken, refused, bytes: process.memoryUsage().heapUsed }))
process.exit(0)
