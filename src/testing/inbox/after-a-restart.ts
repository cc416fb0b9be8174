import assert from 'node:assert/strict'
import type { Behaviour } from './conformance.ts'
import type { Bench, StoreUnderTest } from './fixture.ts'

/** Opens the store again; a store in memory has nothing left. */
async function restart(bench: Bench, { reopen }: StoreUnderTest): Promise<boolean> {
  assert.equal(bench.store.durable, reopen !== undefined, 'a durable store comes with `reopen`')
  if (!reopen) return false
  bench.store = await reopen()
  return true
}

export const afterARestart: Record<string, Behaviour> = {
  'has what waits after a restart, in order': async (bench, test) => {
    const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    const items = Array.from({ length: 50 }, () => bench.item({ key: 'app/user/a', trace }))
    await bench.append(...items)
    if (!(await restart(bench, test))) return
    for (const { id, receivedAt } of items) {
      const claimed = await bench.claimOne()
      const { item } = claimed
      assert.deepEqual([item.id, item.receivedAt, item.trace], [id, receivedAt, trace])
      await bench.store.complete(claimed)
    }
    await bench.nothing()
  },
  'knows after a restart what was tried': async (bench, test) => {
    await bench.append(bench.item())
    const first = await bench.claimOne()
    await bench.failFor(first, 300, ['index'])
    if (!(await restart(bench, test))) return
    await bench.pass(400)
    const again = await bench.claimOne()
    assert.deepEqual([again.item.id, again.attempt, [...again.done]], [first.item.id, 2, ['index']])
  },
  'has letters after a restart, and drops redeliveries': async (bench, test) => {
    const item = bench.item()
    await bench.append(item)
    await bench.kill(await bench.claimOne())
    if (!(await restart(bench, test))) return
    assert.equal((await bench.store.list({ state: 'dead', limit: 10 })).length, 1)
    assert.equal((await bench.store.append([item])).duplicates, 1)
    await bench.nothing()
  },
  'gives out after a restart what was claimed and not finished': async (bench, test) => {
    await bench.append(bench.item())
    const { item } = await bench.claimOne(1_000)
    if (!(await restart(bench, test))) return
    await bench.pass(1_300)
    const again = await bench.claimOne()
    assert.equal(again.item.id, item.id)
    await bench.store.complete(again)
    await bench.nothing()
  },
}
