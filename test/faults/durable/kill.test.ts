import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { InboxCounts } from '../../../src/inbox/port.ts'
import { temporaryFolder } from '../../support/temporary.ts'
import { type ServerProcess, startServer } from '../child.ts'
import { bodyOf, post, Sender } from './sender.ts'

/** 20 in CI; `TCW_KILLS=100 npm run faults` by hand. */
const KILLS = Number(process.env.TCW_KILLS ?? 20)

async function receivers() {
  const folder = await temporaryFolder()
  const files = [join(folder, 'inbox.db'), join(folder, 'handled.txt')]
  return {
    start: () => startServer('durable/receiver.ts', files),
    handled: () =>
      readFileSync(files[1] as string, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(Number),
  }
}

async function untilEmpty(server: ServerProcess): Promise<InboxCounts> {
  for (;;) {
    const counts = await server.ask<InboxCounts>('counts')
    if (!(counts.waiting + counts.running + counts.retrying)) return counts
    await sleep(50)
  }
}

function twice(handled: readonly number[]): number {
  return handled.length - new Set(handled).size
}

it(`kill -9 of the receiver under load, ${KILLS} times: every acknowledged event is handled`, async () => {
  const { start, handled } = await receivers()
  const sender = new Sender()
  for (let kill = 0; kill < KILLS; kill++) {
    const server = await start()
    sender.start(server.url)
    await sleep(100 + Math.random() * 400)
    server.kill()
    await sender.stop()
  }
  const last = await start()
  await untilEmpty(last)
  await last.stop()
  const seen = handled()
  const set = new Set(seen)
  const lost = sender.acknowledged.filter((number) => !set.has(number))
  console.log(
    `${KILLS} kills: ${sender.acknowledged.length} acknowledged, ${lost.length} lost, ${twice(seen)} handled twice (results that were not written when the process died)`,
  )
  expect(sender.acknowledged.length).toBeGreaterThan(KILLS * 20)
  expect(lost).toEqual([])
  // What runs or is not written at a kill: at most what a turn of the event loop and a commit hold.
  expect(twice(seen)).toBeLessThan(sender.acknowledged.length / 10)
})

it('kill -9 in the middle of a handler: the event is handled after the restart', async () => {
  const { start, handled } = await receivers()
  const first = await start()
  expect(await post(first.url, bodyOf(50))).toBe(200)
  await sleep(5)
  first.kill()
  const second = await start()
  await untilEmpty(second)
  await second.stop()
  expect(new Set(handled())).toEqual(new Set([50]))
})

it('SIGTERM under load, with a handler that never ends: nothing acknowledged is lost', async () => {
  const { start, handled } = await receivers()
  const sender = new Sender()
  const first = await start()
  // In a conversation of its own: others of the same one would wait for it.
  const stuck = { CloudCustomData: 'stuck', From_Account: 'stuck' }
  expect(await post(first.url, bodyOf(1_000_000, stuck))).toBe(200)
  sender.start(first.url)
  await sleep(500)
  const started = performance.now()
  const code = first.stop()
  await sender.stop()
  expect(await code).toBe(0)
  expect(performance.now() - started).toBeLessThan(5_000)
  const second = await start()
  let counts: InboxCounts
  do {
    await sleep(50)
    counts = await second.ask<InboxCounts>('counts')
  } while (counts.waiting + counts.retrying > 0)
  // The stuck one is running again.
  expect(counts.running).toBe(1)
  await second.stop()
  const set = new Set(handled())
  expect(sender.acknowledged.filter((number) => !set.has(number))).toEqual([])
  expect(sender.statuses[503] ?? 0).toBe(0)
})
