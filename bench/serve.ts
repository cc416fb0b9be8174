// A contender in its own process: node bench/serve.ts <contender>. It communicates by IPC.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handled } from './contenders/handled.ts'

/**
 * What a server reports: CPU time in microseconds since its start, memory in bytes, events that its
 * handlers got.
 */
export type Stats = { cpu: number; rss: number; handled: number }

const { default: contender } = (await import(`./contenders/${process.argv[2]}.ts`)) as {
  default: () => RequestListener | Promise<RequestListener>
}
const server = createServer(await contender())
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const stats: Stats = {
    cpu: user + system,
    rss: process.memoryUsage.rss(),
    handled: handled.events,
  }
  process.send?.({ stats })
})
process.on('disconnect', () => process.exit())
