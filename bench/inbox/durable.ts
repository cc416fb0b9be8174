// What a durable inbox does in a second: node bench/inbox/durable.ts [worker] [flat] [stores], all by default.
// `stores` needs nats-server (TCW_NATS_SERVERS, as for npm run test:jetstream). README.md says how to read it.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { JetStreamInbox } from '../../src/inbox/jetstream.ts'
import type { Inbox } from '../../src/inbox/port.ts'
import { printsOf, seedOf } from '../../src/inbox/sqlite/file/schema.ts'
import { SqliteInbox } from '../../src/inbox/sqlite.ts'
import { Fingerprint } from '../../src/text/fingerprint.ts'
import { natsCluster, natsServer, newest } from '../../test/support/nats.ts'
import { median } from '../statistics.ts'
import { items, timed } from './events.ts'

const CONNECTIONS = 50
/** Batches at a time: each is a hundred messages for JetStream. */
const BATCHES = 4
/** How many events share a commit: those of the connections that wait for one. */
const COMMIT = 20
const quiet = { logger: false } as const
const folder = mkdtempSync(join(tmpdir(), 'tcw-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
let files = 0
const file = () => join(folder, `${files++}.db`)

const sections = { worker, flat, stores }
const wanted = process.argv.slice(2)
for (const [name, section] of Object.entries(sections))
  if (!wanted.length || wanted.includes(name)) await section()

/** A backlog of 100 000 events, and handlers that do nothing. */
async function worker(): Promise<void> {
  console.log('## Worker, handlers that do nothing\n\n| backlog | events/s |\n| --- | ---: |')
  for (const kind of ['batch', 'one'] as const) {
    const rates: number[] = []
    for (let round = 0; round < 3; round++) rates.push(await drained(kind, 100_000))
    console.log(
      `| ${kind === 'batch' ? '1 000 batches' : '100 000 events'} | ${rounded(median(rates))} |`,
    )
  }
}

async function drained(kind: 'batch' | 'one', events: number): Promise<number> {
  const path = file()
  const filling = new SqliteInbox(path, quiet)
  const requests = kind === 'batch' ? events / 100 : events
  await timed(requests, CONNECTIONS, () => filling.store.append(items(kind)))
  await filling.close()
  const inbox = new SqliteInbox(path, { ...quiet, concurrency: 64 })
  const started = performance.now()
  let handled = 0
  inbox.start(() => void handled++)
  await inbox.drain()
  const seconds = (performance.now() - started) / 1000
  if (handled !== events) throw new Error(`${handled} of ${events} events were handled`)
  await inbox.close()
  return events / seconds
}

/** The same requests in a file that remembers more and more ids. */
async function flat(): Promise<void> {
  console.log('\n## An event with so many ids in the file\n')
  console.log('| ids | file | one event, µs | of a batch, µs |\n| ---: | ---: | ---: | ---: |')
  for (const ids of [10_000, 1_000_000, 10_000_000]) {
    const path = file()
    await new SqliteInbox(path, quiet).close()
    remember(path, ids)
    const inbox = new SqliteInbox(path, { ...quiet, rememberMs: 1e12, concurrency: 64 })
    inbox.start(() => {})
    const cost: Record<string, number[]> = { one: [], batch: [] }
    for (let round = 0; round < 7; round++) {
      cost.one?.push((await stored(inbox, 'one', 5_000)) * 1e6)
      cost.batch?.push((await stored(inbox, 'batch', 200)) * 1e6)
    }
    const size = `${(statSync(path).size / 1e6).toFixed(0)} MB`
    const [one, batch] = [median(cost.one ?? []), median(cost.batch ?? [])]
    console.log(`| ${ids} | ${size} | ${one.toFixed(1)} | ${batch.toFixed(1)} |`)
    await inbox.close()
    rmSync(path)
  }
}

/** Seconds for an event: stored, handled by a handler that does nothing, and removed. */
async function stored(inbox: Inbox, kind: 'batch' | 'one', requests: number): Promise<number> {
  const started = performance.now()
  await timed(requests, CONNECTIONS, () => inbox.append(items(kind)))
  await inbox.drain()
  return (performance.now() - started) / 1000 / (requests * (kind === 'batch' ? 100 : 1))
}

/** Ids of the last hour, as the events of an hour leave them. */
function remember(path: string, ids: number): void {
  const database = new DatabaseSync(path)
  const now = Date.now()
  const print = new Fingerprint(seedOf(database))
  const insert = database.prepare('INSERT INTO remembered (at, prints) VALUES (?, ?)')
  database.exec('BEGIN')
  for (let made = 0; made < ids; made += COMMIT) {
    const at = now - 3_600_000 + Math.floor((made / ids) * 3_600_000)
    const prints = Array.from({ length: COMMIT }, (_, index) => {
      const id = `1400000000/C2C.CallbackAfterSendMsg/${made + index}_${made * 7}_${Math.floor(at / 1000)}`
      const { high, low } = print.of(id)
      return { high, low }
    })
    insert.run(at, printsOf(prints))
  }
  database.exec('COMMIT')
  database.close()
}

/** The same appends to SQLite and to JetStream: requests at several connections, OK after the storage's own. */
async function stores(): Promise<void> {
  console.log('\n## Stored events/s, 50 connections (batches: 4)\n')
  console.log('| storage | one event a request | 100 events a request |\n| --- | ---: | ---: |')
  await row('SQLite, synchronous=FULL', new SqliteInbox(file(), quiet))
  const binary = newest()
  await using one = await natsServer(binary)
  const url = { ...quiet, servers: one.url }
  await row(
    `JetStream ${binary.version}, one server, sync_interval always`,
    new JetStreamInbox({ ...url, name: 'always', syncAlways: true }),
  )
  await using three = await natsCluster(binary)
  await sleep(3_000)
  const cluster = { ...quiet, servers: three.urls, replicas: 3 }
  await row(
    `JetStream ${binary.version}, three servers on this machine, sync_interval always`,
    new JetStreamInbox({ ...cluster, name: 'three', syncAlways: true }),
  )
}

async function row(name: string, inbox: SqliteInbox | JetStreamInbox): Promise<void> {
  // Nobody handles them: what is measured is the way to OK.
  inbox.start(() => {})
  // A cluster elects its leaders first.
  for (let tries = 0; tries < 20; tries++) {
    const stored = await Promise.resolve(inbox.append(items('one'))).then(Boolean, () => false)
    if (stored) break
    await sleep(500)
  }
  const rates = { one: [] as number[], batch: [] as number[] }
  for (let round = 0; round < 5; round++) {
    rates.one.push(2_000 / (await timed(2_000, CONNECTIONS, () => inbox.append(items('one')))))
    rates.batch.push(10_000 / (await timed(100, BATCHES, () => inbox.append(items('batch')))))
  }
  await inbox.close()
  console.log(`| ${name} | ${rounded(median(rates.one))} | ${rounded(median(rates.batch))} |`)
}

function rounded(value: number): string {
  return String(Math.round(value / 10) * 10)
}
