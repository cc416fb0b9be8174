import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import type { Consume, InboxItem } from '../../../src/inbox/port.ts'
import { SqliteInbox, type SqliteInboxOptions } from '../../../src/inbox/sqlite.ts'
import { RawText } from '../../../src/text/raw-text.ts'
import { item, keptLog } from '../../support/inbox.ts'
import { temporaryFolder } from '../../support/temporary.ts'

/** An event of so many bytes. */
function large(number: number, bytes: number, more: Partial<InboxItem> = {}): InboxItem {
  const text = JSON.stringify({ number, pad: 'x'.repeat(bytes) })
  return item(JSON.parse(text), { raw: new RawText(new TextEncoder().encode(text)), ...more })
}

async function at(options: SqliteInboxOptions = {}) {
  const file = join(await temporaryFolder(), 'inbox.db')
  const open = (consume?: Consume) => {
    const inbox = new SqliteInbox(file, { logger: false, backoffMs: 20, ...options })
    if (consume) inbox.start(consume)
    onTestFinished(async () => void (await inbox.close(500)))
    return inbox
  }
  return { file, open }
}

it('more than fits into memory waits in the file, and is handled in the order of arrival', async () => {
  const { open } = await at()
  const gate = Promise.withResolvers<void>()
  const seen: number[] = []
  const inbox = open(async ({ data }) => {
    await gate.promise
    seen.push(data.number)
  })
  const numbers = Array.from({ length: 400 }, (_, number) => number)
  for (const number of numbers) await inbox.append([large(number, 100_000, { key: 'one' })])
  expect(inbox.counts()).toMatchObject({ waiting: 399, running: 1 })
  gate.resolve()
  expect(await inbox.drain(20_000)).toEqual({ left: 0 })
  expect(seen).toEqual(numbers)
})

it('a key that is stuck behind a failing event keeps no other key waiting, however much waits behind it', async () => {
  const { open } = await at()
  let broken = true
  const seen: number[] = []
  const inbox = open(({ data }) => {
    if (broken && data.number === 0) throw Object.assign(new Error('no'), { retryAfterMs: 300 })
    seen.push(data.number)
  })
  // 40 MB behind the first event, and one of another key after them.
  for (let number = 0; number < 400; number++)
    await inbox.append([large(number, 100_000, { key: 'stuck' })])
  await inbox.append([large(1_000, 10, { key: 'other' })])
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1_000])
  broken = false
  expect(await inbox.drain(20_000)).toEqual({ left: 0 })
  expect(seen).toEqual([1_000, ...Array.from({ length: 400 }, (_, number) => number)])
})

it('a batch of which a part was handled goes on with the rest after a restart', async () => {
  const { open } = await at()
  const text = JSON.stringify({ Events: Array.from({ length: 100 }, (_, number) => ({ number })) })
  const raw = new RawText(new TextEncoder().encode(text))
  const items = JSON.parse(text).Events.map((data: object, position: number) =>
    item(data, { raw, position }),
  )
  const seen: number[] = []
  const first = open(({ data }) => {
    if (data.number >= 40) return new Promise(() => {})
    seen.push(data.number)
  })
  await first.append(items)
  await expect.poll(() => seen.length).toBe(40)
  await sleep(50)
  await first.close(50)
  const second = open(({ data }) => void seen.push(data.number))
  expect(second.counts()).toMatchObject({ waiting: 60 })
  await second.drain(5_000)
  expect(seen.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 100 }, (_, number) => number),
  )
})

it('what a process was handling when it died runs alone, counts as an attempt, and is a dead letter in the end', async () => {
  const { open, file } = await at({ attempts: 2 })
  const first = open()
  await first.append([item('harmless')])
  await first.append([item('deadly')])
  await first.close()
  let running = 0
  let most = 0
  const started: string[] = []
  const log = keptLog()
  for (let life = 0; life < 3; life++) {
    unclean(file)
    const inbox = new SqliteInbox(file, { logger: log, attempts: 2 })
    inbox.start(async ({ data }) => {
      most = Math.max(most, ++running)
      started.push(`${life} ${data}`)
      if (data === 'deadly') await new Promise(() => {})
      await sleep(30)
      running--
    })
    await expect.poll(() => inbox.counts().waiting).toBe(0)
    await sleep(100)
    running = 0
    // As a process that dies leaves it: not closed, results not written.
    await inbox.store.close()
  }
  expect(started).toEqual(['0 harmless', '0 deadly', '1 deadly'])
  expect(log.lines.at(-1)?.fields.reason).toMatch(
    /none of its 2 attempts came to an end: the process stopped/,
  )
})

function unclean(file: string): void {
  const database = new DatabaseSync(file)
  database.exec("DELETE FROM meta WHERE name = 'closed'")
  database.close()
}
