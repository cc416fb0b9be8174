import assert from 'node:assert/strict'
import type { InboxItem } from '../../inbox/port.ts'
import type { Behaviour } from './conformance.ts'
import type { Bench } from './fixture.ts'

/** Three items of which the first two have the same key. */
async function three(bench: Bench): Promise<InboxItem[]> {
  const items = [
    bench.item({ key: 'app/user/a' }),
    bench.item({ key: 'app/user/a' }),
    bench.item({ key: 'app/user/b' }),
  ]
  await bench.append(...items)
  return items
}

const idOf = ({ item }: { item: InboxItem }) => item.id

export const order: Record<string, Behaviour> = {
  'keeps the order of arrival for items with one ordering key': async (bench) => {
    const items = Array.from({ length: 10 }, () => bench.item({ key: 'app/group/x' }))
    await bench.append(...items)
    const seen: string[] = []
    for (const _ of items) {
      const claimed = await bench.claimOne()
      seen.push(claimed.item.id)
      await bench.store.complete(claimed)
    }
    assert.deepEqual(
      seen,
      items.map(({ id }) => id),
    )
  },
  'gives out one item of a key at a time, and other keys beside it': async (bench) => {
    const [first, second, other] = await three(bench)
    const claimed = await bench.claim(2)
    assert.deepEqual(claimed.map(idOf).toSorted(), [first?.id, other?.id].toSorted())
    await bench.nothing()
    await bench.store.complete(claimed.find((one) => idOf(one) === first?.id) as never)
    assert.equal(idOf(await bench.claimOne()), second?.id)
  },
  'lets a key wait while its first item waits for another attempt, and no other key': async (
    bench,
  ) => {
    const [first, second, other] = await three(bench)
    for (const claimed of await bench.claim(2)) {
      if (idOf(claimed) === first?.id) await bench.failFor(claimed, 500)
      else assert.equal(await bench.store.complete(claimed), true, other?.id)
    }
    await bench.nothing()
    await bench.pass(600)
    const again = await bench.claimOne()
    assert.equal(idOf(again), first?.id)
    await bench.store.complete(again)
    assert.equal(idOf(await bench.claimOne()), second?.id)
  },
  'goes on with a key after a dead letter': async (bench) => {
    const [first, second] = await three(bench)
    for (const claimed of await bench.claim(2)) {
      if (idOf(claimed) === first?.id) await bench.kill(claimed)
    }
    assert.equal(idOf(await bench.claimOne()), second?.id)
  },
  'gives out the items of one request, each with its place': async (bench) => {
    const batch = Array.from({ length: 100 }, (_, position) => ({ n: position }))
    const text = JSON.stringify({ Events: batch })
    const { RawText } = await import('../../text/raw-text.ts')
    const raw = new RawText(new TextEncoder().encode(text))
    const items = batch.map((data, position) =>
      bench.item({ raw, data, position, key: `app/user/${position % 7}` }),
    )
    await bench.store.append(items)
    const seen: unknown[] = []
    while (seen.length < 100) {
      for (const claimed of await bench.claim(1)) {
        seen.push((claimed.item.data as { n: number }).n)
        await bench.store.complete(claimed)
      }
    }
    assert.equal(new Set(seen).size, 100)
    await bench.nothing()
  },
}
