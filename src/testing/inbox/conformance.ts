import assert from 'node:assert/strict'
import type { Maybe } from '../../async/maybe.ts'
import { afterARestart } from './after-a-restart.ts'
import {
  Bench,
  type ConformanceOptions,
  type ConformanceTest,
  type StoreUnderTest,
} from './fixture.ts'
import { holding, letters } from './letters.ts'
import { order } from './order.ts'

export type { ConformanceOptions, ConformanceTest, StoreUnderTest }

/** What a test does with a store. */
export type Behaviour = (bench: Bench, test: StoreUnderTest) => Promise<void>

/**
 * Tests of a storage for the inbox, for any test runner. Memory, SQLite and JetStream pass them; so must yours.
 *
 * @param make makes an empty store for each test
 *
 * @example
 * import { test } from 'node:test'
 * import { inboxConformance } from 'tencent-chat-webhooks/testing'
 * import type { InboxStore } from 'tencent-chat-webhooks'
 *
 * declare function emptyStore(): InboxStore // your own
 * for (const { name, run } of inboxConformance(() => ({ store: emptyStore() }))) {
 *   test(name, run)
 * }
 */
export function inboxConformance(
  make: () => Maybe<StoreUnderTest>,
  { clock = 'worker', holdsKeys = true }: ConformanceOptions = {},
): ConformanceTest[] {
  const behaviours = {
    ...claims,
    ...duplicates,
    ...order,
    ...letters,
    ...(holdsKeys ? holding : {}),
    ...afterARestart,
  }
  return Object.entries(behaviours).map(([name, behaviour]) => ({
    name,
    run: async () => {
      const test = await make()
      const bench = new Bench(test.store, clock)
      try {
        await behaviour(bench, test)
      } finally {
        await bench.store.close()
        await test.end?.()
      }
    },
  }))
}

const ids = (claimed: readonly { item: { id: string } }[]) => claimed.map(({ item }) => item.id)

const claims: Record<string, Behaviour> = {
  'gives out items as they were stored, numbers beyond 2^53 included': async (bench) => {
    const text = '{"Big":12345678901234567890,"Text":"é \\u2028 \\"x\\""}'
    const data = JSON.parse(text)
    const { RawText } = await import('../../text/raw-text.ts')
    const stored = bench.item({
      raw: new RawText(new TextEncoder().encode(text)),
      data,
      key: 'app/user/a',
      trace: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    })
    await bench.append(stored)
    const { item, attempt, done } = await bench.claimOne()
    assert.deepEqual([attempt, [...done]], [1, []])
    const { id, identified, key, kind, command, query, receivedAt, trace } = stored
    assert.deepEqual(
      { ...item, raw: item.raw?.text, query: { ...item.query } },
      { ...item, id, identified, key, kind, command, data, query, receivedAt, trace, raw: text },
    )
  },
  'gives each item to one caller only': async (bench) => {
    await bench.append(...Array.from({ length: 20 }, () => bench.item()))
    const claimed = await bench.claim(20)
    assert.equal(new Set(ids(claimed)).size, 20)
    await bench.nothing()
  },
  'gives out no more than was asked for': async (bench) => {
    await bench.append(bench.item(), bench.item(), bench.item())
    await bench.claimOne()
    assert.ok((await bench.claimNow(1)).length <= 1)
  },
  'forgets what is complete': async (bench) => {
    await bench.append(bench.item())
    assert.equal(await bench.store.complete(await bench.claimOne()), true)
    await bench.nothing()
    const { waiting, running, retrying } = await bench.store.counts()
    assert.deepEqual({ waiting, running, retrying }, { waiting: 0, running: 0, retrying: 0 })
  },
  'gives out a failed item when it is due, not before, as the next attempt': async (bench) => {
    await bench.append(bench.item())
    const first = await bench.claimOne()
    await bench.failFor(first, 500, ['index'])
    await bench.nothing()
    assert.equal((await bench.store.counts()).retrying, 1)
    await bench.pass(600)
    const again = await bench.claimOne()
    assert.deepEqual([again.item.id, again.attempt, [...again.done]], [first.item.id, 2, ['index']])
  },
  'gives an item to another worker when the lease has ended': async (bench) => {
    await bench.append(bench.item())
    const first = await bench.claimOne(1_000)
    await bench.pass(1_300)
    const second = await bench.claimOne()
    assert.deepEqual([second.item.id, second.attempt], [first.item.id, 2])
    assert.equal(await bench.store.complete(first), false, 'it is the other worker’s now')
    assert.equal(await bench.store.complete(second), true)
  },
  'keeps a renewed lease': async (bench) => {
    await bench.append(bench.item())
    const first = await bench.claimOne(1_000)
    await bench.pass(700)
    await bench.store.renew?.([first], { now: bench.now, leaseMs: 1_000 })
    await bench.pass(700)
    if (bench.store.renew) await bench.nothing()
    assert.equal(await bench.store.complete(first), true)
  },
}

const duplicates: Record<string, Behaviour> = {
  'drops an item whose id it has, or had a moment ago': async (bench) => {
    const item = bench.item()
    assert.equal((await bench.store.append([item])).duplicates, 0)
    assert.equal((await bench.store.append([item])).duplicates, 1)
    await bench.store.complete(await bench.claimOne())
    assert.equal((await bench.store.append([item])).duplicates, 1)
    await bench.nothing()
  },
  'takes one of a hundred that come at the same time': async (bench) => {
    const item = bench.item()
    const all = await Promise.all(Array.from({ length: 100 }, () => bench.store.append([item])))
    assert.equal(
      all.reduce((sum, one) => sum + one.duplicates, 0),
      99,
    )
    assert.equal((await bench.claim(1)).length, 1)
    await bench.nothing()
  },
  'drops nothing that is not identified': async (bench) => {
    const item = bench.item({ identified: false })
    await bench.append(item, { ...item, id: `${item.id}-2` })
    assert.equal((await bench.claim(2)).length, 2)
  },
}
