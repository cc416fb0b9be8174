import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claimed, InboxStore } from '../../../src/inbox/store.ts'
import { type Action, type Mistake, type Plan, World } from './world.ts'

/** Schedules in `npm test`; `npm run faults` sets more. */
const RUNS = Number(process.env.TCW_SCHEDULES ?? 300)
/** A failure prints its seed: TCW_SEED repeats it. */
const SEED = process.env.TCW_SEED ? Number(process.env.TCW_SEED) : undefined

const append: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('append' as const),
  key: fc.nat(3),
  handlers: fc.integer({ min: 1, max: 3 }),
})
const wait: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('wait' as const),
  ms: fc.integer({ min: 1, max: 15_000 }),
})
const crash: fc.Arbitrary<Action> = fc.constant({ do: 'crash' })
const jump: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('jump' as const),
  ms: fc.integer({ min: -20 * 60_000, max: 20 * 60_000 }),
})

const calm = {
  weather: fc.constant({ fails: 0, losesAnswer: 0, slowMs: 50 }),
  hang: fc.constant(0),
}
const storm = {
  weather: fc.record({
    fails: fc.constantFrom(0, 0.1, 0.3),
    losesAnswer: fc.constantFrom(0, 0.1, 0.3),
    slowMs: fc.constantFrom(0, 20, 2_000),
  }),
  hang: fc.constantFrom(0, 0.1),
}

type Sky = { weather: fc.Arbitrary<Plan['weather']>; hang: fc.Arbitrary<number> }

const plans = (sky: Sky, actions: fc.Arbitrary<Action>): fc.Arbitrary<Plan> =>
  fc.record({
    seed: fc.nat(),
    actions: fc.array(actions, { minLength: 1, maxLength: 40 }),
    ...sky,
    fail: fc.constantFrom(0, 0.2, 0.6),
  })

const inTheStorm = plans(
  storm,
  fc.oneof({ arbitrary: append, weight: 6 }, { arbitrary: wait, weight: 2 }, crash, jump),
)
const inTheCalm = plans(calm, fc.oneof({ arbitrary: append, weight: 3 }, wait))

const holds = (from: fc.Arbitrary<Plan>, mistake?: Mistake) =>
  fc.asyncProperty(from, async (plan) => {
    const world = new World(plan, mistake)
    await world.run()
    expect(world.problems).toEqual([])
  })

describe(`in ${RUNS} schedules`, () => {
  const settings = { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: SEED }) }

  it('with crashes, a failing storage and jumping clocks, nothing acknowledged is lost, and keys keep their order', async () => {
    await fc.assert(holds(inTheStorm), settings)
  }, 300_000)

  it('with failing handlers only, each handler succeeds once an event', async () => {
    await fc.assert(holds(inTheCalm), settings)
  }, 300_000)
})

/** A store whose methods are replaced. */
const broken = (change: (store: InboxStore) => Partial<InboxStore>) => ({
  wrap: (store: InboxStore): InboxStore =>
    Object.assign(Object.create(store), {
      append: store.append.bind(store),
      claim: store.claim.bind(store),
      complete: store.complete.bind(store),
      fail: store.fail.bind(store),
      counts: store.counts.bind(store),
      ...change(store),
    }),
})

describe('the simulation finds', () => {
  it.each<[string, fc.Arbitrary<Plan>, Mistake]>([
    ['an acknowledgement before the event is stored', inTheStorm, { acknowledgesFirst: true }],
    [
      'a failure that is taken for a success',
      inTheCalm,
      broken((store) => ({ fail: (claimed: Claimed) => store.complete(claimed) })),
    ],
    [
      'retries of handlers that have succeeded',
      inTheCalm,
      broken((store) => ({
        fail: (claimed, failure) => store.fail(claimed, { ...failure, done: [] }),
      })),
    ],
    [
      'events without their ordering key',
      inTheCalm,
      broken((store) => ({
        append: (items) => store.append(items.map((item) => ({ ...item, key: undefined }))),
      })),
    ],
    [
      'leases that nobody keeps',
      inTheCalm,
      broken((store) => ({ claim: (request) => store.claim({ ...request, leaseMs: 20 }) })),
    ],
  ])(
    '%s',
    async (_mistake, from, mistake) => {
      const { failed } = await fc.check(holds(from, mistake), {
        numRuns: 200,
        seed: 1,
        endOnFailure: true,
      })
      expect(failed).toBe(true)
    },
    60_000,
  )
})
