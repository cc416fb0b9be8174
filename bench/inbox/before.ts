// Before-callbacks while after-callbacks commit: node bench/inbox/before.ts. The same load on the inbox in memory, on the one
// in SQLite, and before-callbacks alone.
import autocannon from 'autocannon'
import { cases, FRESH, signedPath } from '../cases.ts'
import { Server } from '../processes.ts'
import { median } from '../statistics.ts'

const ROUNDS = 9
const SECONDS = 3
const BEFORE_RATE = 500
const AFTER_RATE = 1_500

const bodyOf = (command: string) => cases.find((one) => one.command === command)?.body as string
const BEFORE = 'Group.CallbackBeforeSendMsg'
const AFTER = 'C2C.CallbackAfterSendMsg'

let fresh = Number(FRESH)
const memory = await Server.start('ours-node')
const durable = await Server.start('ours-durable')
const found: Record<string, number[]> = { alone: [], memory: [], durable: [] }
for (let round = -1; round < ROUNDS; round++) {
  const p99 = {
    alone: await before(durable.port),
    memory: await under(memory.port),
    durable: await under(durable.port),
  }
  if (round < 0) continue
  for (const [name, ms] of Object.entries(p99)) found[name]?.push(ms)
}
await Promise.all([memory.stop(), durable.stop()])
console.log(`\n## p99 of ${BEFORE_RATE} before-callbacks/s, ms (medians of ${ROUNDS} rounds)\n`)
console.log('| beside them | p99 ms |\n| --- | ---: |')
console.log(`| nothing | ${median(found.alone ?? []).toFixed(2)} |`)
console.log(
  `| ${AFTER_RATE} after-callbacks/s, inbox in memory | ${median(found.memory ?? []).toFixed(2)} |`,
)
console.log(
  `| ${AFTER_RATE} after-callbacks/s, inbox in SQLite | ${median(found.durable ?? []).toFixed(2)} |`,
)

/** The p99 of before-callbacks while after-callbacks come, in milliseconds. */
async function under(port: number): Promise<number> {
  const [ms] = await Promise.all([before(port), load(port, AFTER, AFTER_RATE)])
  return ms
}

async function before(port: number): Promise<number> {
  const latencies = await load(port, BEFORE, BEFORE_RATE)
  const sorted = Float64Array.from(latencies).sort()
  return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
}

/** Latencies in milliseconds. @throws Error when an answer was not 2xx */
async function load(port: number, command: string, overallRate: number): Promise<number[]> {
  const latencies: number[] = []
  const parts = bodyOf(command).split(FRESH)
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 10,
    duration: SECONDS,
    overallRate,
    sampleInt: 50,
    requests: [
      {
        method: 'POST',
        path: signedPath(command as never),
        setupRequest: (one) => ({ ...one, body: parts.join(String(++fresh)) }),
      },
    ],
    setupClient: (client) =>
      void client.on('response', (_status, _bytes, milliseconds) => latencies.push(milliseconds)),
  })
  if (result.non2xx || result.errors || result.timeouts)
    throw new Error(`${result.non2xx} answers are no 2xx, ${result.errors} errors`)
  return latencies
}
