// What the inbox in memory costs a batch of 100 push events: node bench/inbox/memory.ts [path of another memory.ts to compare with]
import { setImmediate as turn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { InboxItem } from '../../src/inbox/port.ts'
import { RawText } from '../../src/text/raw-text.ts'
import { cases } from '../cases.ts'
import { median } from '../statistics.ts'

type Memory = typeof import('../../src/inbox/memory.ts')

const ROUNDS = 40
const BATCHES = 500
const raw = cases.find(({ events }) => events === 100)?.body as string
const events: object[] = JSON.parse(raw).Events

let made = 0
const batch = (): InboxItem[] =>
  events.map((data, position) => ({
    id: `1400000000/Push.OfflinePush/${++made}`,
    identified: true,
    key: `1400000000/user/${made}`,
    position,
    kind: 'event',
    command: 'Push.OfflinePush',
    data,
    raw: new RawText(Buffer.from(raw)),
    query: {},
    receivedAt: 0,
  }))

const others = process.argv.slice(2)
const inboxes = await Promise.all(
  [
    new URL('../../src/inbox/memory.ts', import.meta.url),
    ...others.map((path) => pathToFileURL(path)),
  ].map(async (url): Promise<Memory> => import(url.href)),
)
const handlers = {
  'handlers that return at once': () => {},
  'handlers that wait a turn': async () => {},
}
for (const [name, consume] of Object.entries(handlers)) {
  const append: number[][] = inboxes.map(() => [])
  const all: number[][] = inboxes.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    // One after the other within a round, so that a slow second of the machine hits all of them.
    for (const [index, { MemoryInbox }] of inboxes.entries()) {
      const cost = await measure(new MemoryInbox(), consume)
      append[index]?.push(cost.append)
      all[index]?.push(cost.all)
    }
  }
  for (const index of inboxes.keys()) {
    const [a, b] = [median(append[index] as number[]), median(all[index] as number[])]
    const which = index === 0 ? 'this one' : (others[index - 1] as string)
    console.log(
      `${name}: append ${a.toFixed(2)} µs, append and handle ${b.toFixed(2)} µs a batch (${which})`,
    )
  }
}

/**
 * Microseconds per batch: for `append` alone, and until its events are handled. Ten batches per
 * turn of the event loop.
 */
async function measure(
  inbox: InstanceType<Memory['MemoryInbox']>,
  consume: () => Promise<void> | void,
) {
  inbox.start(consume)
  const batches = Array.from({ length: BATCHES }, batch)
  let append = 0
  const started = performance.now()
  for (let index = 0; index < BATCHES; index += 10) {
    const before = performance.now()
    for (const items of batches.slice(index, index + 10)) inbox.append(items)
    append += performance.now() - before
    await turn()
  }
  await inbox.drain()
  return {
    append: (append / BATCHES) * 1000,
    all: ((performance.now() - started) / BATCHES) * 1000,
  }
}
