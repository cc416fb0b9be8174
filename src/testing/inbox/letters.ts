import assert from 'node:assert/strict'
import type { StoredItem } from '../../inbox/store.ts'
import type { Behaviour } from './conformance.ts'
import type { Bench } from './fixture.ts'

const list = async (
  bench: Bench,
  state: 'dead' | 'quarantined',
  more = {},
): Promise<readonly StoredItem[]> => await bench.store.list({ state, limit: 100, ...more })

const ALL = { before: Number.MAX_SAFE_INTEGER, limit: 100 }

export const letters: Record<string, Behaviour> = {
  'keeps a dead letter with what failed': async (bench) => {
    const item = bench.item({ data: { who: 'x' } })
    await bench.append(item)
    await bench.kill(await bench.claimOne(), { done: ['index'] })
    const [letter, ...rest] = await list(bench, 'dead')
    assert.equal(rest.length, 0)
    assert.deepEqual(
      [
        letter?.item.id,
        letter?.item.data,
        letter?.item.raw?.text,
        letter?.attempts,
        [...(letter?.done ?? [])],
      ],
      [item.id, { who: 'x' }, '{"who":"x"}', 1, ['index']],
    )
    assert.deepEqual(letter?.failures, [{ handler: 'archive', error: 'no database' }])
    assert.equal((await bench.store.counts()).dead, 1)
    await bench.nothing()
  },
  'lists a page at a time': async (bench) => {
    await bench.append(bench.item(), bench.item(), bench.item())
    for (const claimed of await bench.claim(3)) await bench.kill(claimed)
    const first = await list(bench, 'dead', { limit: 2 })
    const second = await list(bench, 'dead', { limit: 2, after: first[1]?.ref })
    assert.deepEqual([first.length, second.length], [2, 1])
    assert.equal(new Set([...first, ...second].map(({ ref }) => ref)).size, 3)
  },
  'gives out a requeued dead letter, as a first attempt, without the handlers that succeeded':
    async (bench) => {
      await bench.append(bench.item())
      const first = await bench.claimOne()
      await bench.kill(first, { done: ['index'] })
      const [letter] = await list(bench, 'dead')
      assert.equal(await bench.store.requeue([letter?.ref as string]), 1)
      const again = await bench.claimOne()
      assert.deepEqual(
        [again.item.id, again.attempt, [...again.done]],
        [first.item.id, 1, ['index']],
      )
      assert.deepEqual(
        [(await list(bench, 'dead')).length, (await bench.store.counts()).dead],
        [0, 0],
      )
      await bench.store.complete(again)
      await bench.nothing()
    },
  'requeues nothing that is not there': async (bench) => {
    assert.equal(await bench.store.requeue(['12345.0', 'nonsense']), 0)
  },
  'purges what is old enough, and nothing else': async (bench) => {
    await bench.append(bench.item())
    await bench.kill(await bench.claimOne())
    assert.equal(await bench.store.purge({ state: 'dead', before: 1_000, limit: 100 }), 0)
    assert.equal(await bench.store.purge({ state: 'quarantined', ...ALL }), 0)
    assert.equal(await bench.store.purge({ state: 'dead', ...ALL }), 1)
    assert.equal((await list(bench, 'dead')).length, 0)
  },
  'quarantines an invalid body when it is complete': async (bench) => {
    const findings = [{ path: '/a', keyword: 'type', message: 'must be string' }]
    await bench.append(
      bench.item({ kind: 'invalid', findings: findings as never, identified: false }),
    )
    await bench.store.complete(await bench.claimOne())
    const [body] = await list(bench, 'quarantined')
    assert.deepEqual([body?.item.kind, body?.item.findings], ['invalid', findings])
    assert.equal((await bench.store.counts()).quarantined, 1)
    await bench.nothing()
  },
  'replaces a quarantined body by its events': async (bench) => {
    await bench.append(bench.item({ kind: 'invalid', findings: [], identified: false }))
    await bench.store.complete(await bench.claimOne())
    const [body] = await list(bench, 'quarantined')
    const event = {
      ...bench.item(),
      ...body?.item,
      kind: 'event' as const,
      id: `${body?.item.id}-valid`,
      identified: true,
    }
    assert.equal(await bench.store.requeue([body?.ref as string], [event]), 1)
    const claimed = await bench.claimOne()
    assert.deepEqual([claimed.item.kind, claimed.item.id], ['event', event.id])
    assert.equal((await list(bench, 'quarantined')).length, 0)
  },
}

/** Only for stores that can let a key wait for a dead letter. */
export const holding: Record<string, Behaviour> = {
  'holds a key until its dead letter is requeued, which goes first': async (bench) => {
    const [first, second] = [bench.item({ key: 'k' }), bench.item({ key: 'k' })]
    await bench.append(first, second)
    await bench.kill(await bench.claimOne(), { holdKey: true })
    await bench.nothing()
    const [letter] = await list(bench, 'dead')
    await bench.store.requeue([letter?.ref as string])
    for (const { id } of [first, second]) {
      const claimed = await bench.claimOne()
      assert.equal(claimed.item.id, id)
      await bench.store.complete(claimed)
    }
  },
  'holds a key until its dead letter is purged': async (bench) => {
    const [first, second] = [bench.item({ key: 'k' }), bench.item({ key: 'k' })]
    await bench.append(first, second)
    await bench.kill(await bench.claimOne(), { holdKey: true })
    await bench.nothing()
    await bench.store.purge({ state: 'dead', ...ALL })
    assert.equal((await bench.claimOne()).item.id, second.id)
  },
}
