import { describe, expect, it } from 'vitest'
import {
  type LeaseDocument,
  ownedBy,
  planned,
  surplusOf,
} from '../../src/inbox/jetstream/work/plan.ts'

const none: ReadonlySet<number> = new Set()
const outlook = { isAlive: () => true, released: none, counted: none, leaving: false }
const empty = (partitions: number): LeaseDocument => ({
  workers: {},
  partitions: Array.from({ length: partitions }, () => ({})),
})

describe('who handles which partition', () => {
  it.each([
    [16, 1],
    [16, 5],
    [4, 3],
    [2, 3],
  ])(
    '%i partitions are shared fairly by %i workers that come one after the other',
    (count, workers) => {
      let document = empty(count)
      const ids = Array.from({ length: workers }, (_, index) => `w${index}`)
      for (let round = 0; round < 6; round++) {
        for (const me of ids.slice(0, round + 1)) {
          const released = new Set(me in document.workers ? surplusOf(me, document) : [])
          document = planned(document, { ...outlook, me, released })
        }
      }
      const shares = ids.map((id) => ownedBy(id, document.partitions).length)
      expect(shares.reduce((sum, share) => sum + share)).toBe(count)
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    },
  )

  it('gives those of a dead worker to the others, with its name until its attempts are counted', () => {
    let document = planned(planned(empty(2), { ...outlook, me: 'a' }), { ...outlook, me: 'a' })
    document = planned(document, { ...outlook, me: 'b', isAlive: (id) => id !== 'a' })
    expect(document).toEqual({
      workers: { b: 1 },
      partitions: [
        { owner: 'b', last: 'a' },
        { owner: 'b', last: 'a' },
      ],
    })
    document = planned(document, { ...outlook, me: 'b', counted: new Set([1]) })
    expect(document.partitions).toEqual([{ owner: 'b', last: 'a' }, { owner: 'b' }])
  })

  it('frees those of a worker that leaves', () => {
    const document = planned(empty(2), { ...outlook, me: 'a' })
    expect(planned(document, { ...outlook, me: 'a', leaving: true })).toEqual(empty(2))
  })
})
