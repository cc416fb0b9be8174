// A worker that is killed: node worker.ts <JSON of the connection> <file of what was handled>
import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { PostgresStore } from '../../examples/inbox-postgres/postgres-store.ts'
import { StoreInbox } from '../../src/inbox/inbox.ts'

const [config, handled] = process.argv.slice(2) as [string, string]
const store = new PostgresStore(new pg.Pool(JSON.parse(config)))
const inbox = new StoreInbox(store, { leaseMs: 1_000, concurrency: 8, logger: false })
inbox.start(async ({ data, key }) => {
  await sleep(5)
  appendFileSync(handled, `${process.pid} ${key} ${data.n}\n`)
})
process.once('disconnect', () => process.exit(1))
process.send?.('ready')
