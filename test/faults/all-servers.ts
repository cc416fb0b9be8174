// Every server of the house in one process, which has nothing to catch what they do not catch: node all-servers.ts
import { pino } from 'pino'
import { startMock } from '../../src/mock/mock.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'
import { serveReceiver } from '../../src/receiver/server.ts'
import { startReference } from '../../src/reference/start.ts'
import { startServe } from '../../src/serve/serve.ts'
import { APP, allCallbacks } from './all-callbacks.ts'

/** The callback URL by name of the server. */
export type Urls = Record<'receive' | 'reference' | 'mock' | 'serve' | "serve's mock", string>

export type Fate = {
  /** Errors that a listener did not handle. */
  failures: string[]
  /** Threads of Prism that died. */
  replaced: number
  sockets: number
}

const failures: string[] = []
const failed = (error: unknown) => void failures.push(String((error as Error)?.stack ?? error))
const options = { port: 0, requestTimeoutMs: 1000, lameDuckMs: 0, forceMs: 500 }
const logger = pino({ enabled: false })
const metrics = new PrometheusMetrics()
const { receiver } = allCallbacks({ tokens: 'none', clock: Date.now, metrics })

const [receive, reference, mock, serve] = await Promise.all([
  serveReceiver(receiver, { ...options, metrics }),
  startReference({ ...options, failed, sdkAppIds: [APP], tokens: 'none', logger }),
  startMock({ ...options, failed }),
  startServe({ ...options, failed, tokens: 'none', logger }),
])
const urls: Urls = {
  receive: receive.url,
  reference: reference.url,
  mock: mock.url,
  serve: `${serve.url}/callback`,
  "serve's mock": `${serve.url}/mock`,
}

// The test has ended.
process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', async () => {
  await Promise.all([receive, reference, mock, serve].map((server) => server.close()))
  process.exit(0)
})
process.on('message', () => {
  const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap')
  const replaced = mock.mock.replaced + serve.mock.replaced
  process.send?.({ failures, replaced, sockets: sockets.length } satisfies Fate)
})
process.send?.(JSON.stringify(urls))
