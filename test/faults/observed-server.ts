// A receiver that reports its memory: node --expose-gc observed-server.ts
// '{"requestTimeoutMs":1000}'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Callback, callbacks } from '../../src/contract/callbacks.ts'
import { MemoryInbox } from '../../src/inbox/memory.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { serveReceiver } from '../../src/receiver/server.ts'
import { APP, NOW, TOKEN } from './all-callbacks.ts'

/** Memory in bytes, and what is open. */
export type State = {
  heapUsed: number
  arrayBuffers: number
  rss: number
  /** The maximum memory of buffers since the last question; only with `watchBuffers`. */
  peakBuffers: number
  connections: number
  sockets: number
}

export type ObservedOptions = {
  requestTimeoutMs?: number
  watchBuffers?: boolean
  invalid?: 'accept' | 'reject'
  /** A handler keeps every event. */
  leak?: boolean
}

const options: ObservedOptions = JSON.parse(process.argv[2] ?? '{}')
const leaked: unknown[] = []

const metrics = new PrometheusMetrics()
const receiver = createReceiver({
  sdkAppId: APP,
  tokens: [TOKEN],
  clock: () => NOW * 1000,
  logger: false,
  // The load repeats its bodies, and handlers must see all of them.
  inbox: new MemoryInbox({ attempts: 3, backoffMs: 1, rememberIds: 0 }),
  metrics,
  deadlineMs: 20,
  invalid: options.invalid,
})
callbacks.forEach(handle)
receiver
  .onUnknown(() => {})
  .onInvalid(() => {})
  .onError(() => {})
  .onDrift(() => {})

/** Handlers that succeed, fail or are late: every path through the receiver. */
function handle(entry: Callback, index: number): void {
  if (entry.phase === 'after') {
    receiver.on(entry.command as never, (event: object) => {
      if (options.leak) leaked.push(event)
      if (index % 10 === 0) throw new Error('a handler that fails')
    })
    return
  }
  receiver.before(entry.command as never, async (call: any) => {
    if (index % 5 === 0) await sleep(25, undefined, { signal: call.signal })
    if (index % 5 === 1) throw new Error('a handler that fails')
    return (call.allow ?? call.ignore ?? call.fail)()
  })
}

const { server, url, close } = await serveReceiver(receiver, {
  port: 0,
  host: '127.0.0.1',
  requestTimeoutMs: options.requestTimeoutMs,
})
// The test has ended.
process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', () => void close().then(() => process.exit(0)))
process.on('message', async () => process.send?.(await state()))
process.send?.(url)

let peakBuffers = 0
if (options.watchBuffers) setInterval(watchBuffers, 50)

/**
 * Collects garbage first, because discarded bodies create a lot of it. The second collection waits
 * until the memory of the first is freed.
 */
function watchBuffers(): void {
  globalThis.gc?.()
  globalThis.gc?.()
  peakBuffers = Math.max(peakBuffers, process.memoryUsage().arrayBuffers)
}

async function state(): Promise<State> {
  const peak = peakBuffers
  await receiver.drain()
  // Twice: the first one runs finalizers.
  globalThis.gc?.()
  await sleep(100)
  globalThis.gc?.()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  const connections = await new Promise<number>((resolve) =>
    server.getConnections((_error, count) => resolve(count)),
  )
  peakBuffers = arrayBuffers
  const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
  return { heapUsed, arrayBuffers, rss, peakBuffers: peak, connections, sockets }
}
