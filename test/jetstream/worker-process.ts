import { setTimeout as sleep } from 'node:timers/promises'
import { JetStreamInbox } from '../../src/inbox/jetstream.ts'

// A worker whose process a test can kill. It prints a line for each event that it starts to handle.
const [servers = '', mode] = process.argv.slice(2)
const inbox = new JetStreamInbox({
  servers: servers.split(','),
  leaseMs: 2_000,
  partitions: 4,
  logger: false,
})
inbox.start(async ({ key, data }) => {
  console.log(JSON.stringify({ key, data }))
  await (mode === 'hang' ? new Promise(() => {}) : sleep(1))
})
console.log('ready')
process.once('SIGTERM', () => inbox.close(2_000))
