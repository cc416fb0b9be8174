import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { PostgresStore } from '../../examples/inbox-postgres/postgres-store.ts'
import { StoreInbox } from '../../src/inbox/inbox.ts'
import { inboxConformance } from '../../src/testing/inbox/conformance.ts'
import { item } from '../support/inbox.ts'
import { temporaryFolder } from '../support/temporary.ts'
import { type Postgres, startPostgres } from './server.ts'

let server: Postgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server?.remove())

/** An empty store. */
async function opened() {
  const pool = new pg.Pool(server.config)
  const store = new PostgresStore(pool)
  await store.open()
  await pool.query('TRUNCATE inbox_items, inbox_bodies, inbox_seen')
  return { pool, store }
}

describe('the store in Postgres', () => {
  async function make() {
    const { pool, store } = await opened()
    const reopen = async () => {
      const again = new PostgresStore(pool)
      await again.open()
      return again
    }
    return { store, reopen, end: () => pool.end() }
  }
  for (const { name, run } of inboxConformance(make)) test(name, run)
})

async function worker(handled: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [
    JSON.stringify(server.config),
    handled,
  ])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

async function fill(store: PostgresStore, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n++) await store.append([item({ n }, { key: `key${n % 50}` })])
}

async function untilEmpty(store: PostgresStore): Promise<void> {
  for (;;) {
    const { waiting, running, retrying } = await store.counts()
    if (!(waiting + running + retrying)) return
    await sleep(50)
  }
}

/** Lines of what was handled, as [process, key, number]. */
const linesOf = (file: string): [string, string, number][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([pid, key, n]) => [pid as string, key as string, Number(n)])

async function handledFile(): Promise<string> {
  const file = join(await temporaryFolder(), 'handled.txt')
  writeFileSync(file, '')
  return file
}

test('two processes share 2 000 events: each is handled once, and keys keep their order', async () => {
  const { pool, store } = await opened()
  const file = await handledFile()
  await Promise.all([worker(file), worker(file)])
  const started = performance.now()
  await fill(store, 0, 2_000)
  await untilEmpty(store)
  const lines = linesOf(file)
  console.log(`2 000 events in ${Math.round(performance.now() - started)} ms`)
  expect(lines.map(([, , n]) => n).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 2_000 }, (_, n) => n),
  )
  expect(new Set(lines.map(([pid]) => pid)).size).toBe(2)
  for (let key = 0; key < 50; key++) {
    const numbers = lines.filter(([, of]) => of === `key${key}`).map(([, , n]) => n)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  }
  await pool.end()
})

test('what a killed process was handling, another one handles after the lease', async () => {
  const { pool, store } = await opened()
  const file = await handledFile()
  const first = await worker(file)
  const filled = fill(store, 0, 500)
  await sleep(300)
  first.kill('SIGKILL')
  await filled
  await worker(file)
  await untilEmpty(store)
  const numbers = new Set(linesOf(file).map(([, , n]) => n))
  expect(numbers.size).toBe(500)
  await pool.end()
})

test('a database that stops refuses events, and nothing acknowledged is lost', async () => {
  const { pool, store } = await opened()
  const seen = new Set<number>()
  const inbox = new StoreInbox(store, { leaseMs: 1_000, logger: false })
  inbox.start(({ data }) => void seen.add(data.n))
  const acknowledged: number[] = []
  let [refused, n, on] = [0, 0, true]
  const sending = (async () => {
    while (on) {
      n++
      try {
        await inbox.append([item({ n })])
        acknowledged.push(n)
      } catch {
        refused++
        await sleep(5)
      }
    }
  })()
  await sleep(500)
  await server.stop()
  await sleep(300)
  expect(await inbox.ready()).toBe(false)
  await server.start()
  await sleep(500)
  on = false
  await sending
  await expect
    .poll(() => acknowledged.filter((one) => !seen.has(one)), { timeout: 20_000 })
    .toEqual([])
  expect(refused).toBeGreaterThan(0)
  console.log(`${acknowledged.length} acknowledged, ${refused} refused, 0 lost`)
  await inbox.close(1_000)
  await pool.end()
})
