import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'
import type { ReceiverOptions } from '../../src/receiver/options.ts'
import { serveReceiver } from '../../src/receiver/server.ts'
import { allCallbacks, contract, deliver, seed, signedPath } from './all-callbacks.ts'
import { bodyGenerator } from './generate-body.ts'
import { mutatedBodies, shown } from './mutate-text.ts'
import { POLLUTION } from './mutate-value.ts'

const RUNS = 1000
const RUNS_OVER_HTTP = 20
/** The platform waits 2 000 ms for an answer. */
const SLOW_MS = 2000

const bodyOf = bodyGenerator(contract)
const FIRST_MODE: Partial<ReceiverOptions> = { invalid: 'reject' }
const OTHER_MODES: Partial<ReceiverOptions>[] = [
  { invalid: 'accept' },
  { validation: 'strict', invalid: 'reject' },
  { validation: 'report', metrics: new PrometheusMetrics() },
]

/** Names in the prototypes that a body could reach; nothing may appear there. */
const prototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length)
const CLEAN = prototypes()

/**
 * Whether a body has reached the prototype of all objects; cleans it up, so that the next body is
 * judged separately.
 */
function polluted(): boolean {
  return POLLUTION in {} && Reflect.deleteProperty(Object.prototype, POLLUTION)
}

describe(`${RUNS} mutated bodies of each callback (FAULTS_SEED=${seed})`, () => {
  const statuses = new Map<number, number>()
  let slowest = 0
  const first = allCallbacks(FIRST_MODE)
  const others = OTHER_MODES.map((mode) => allCallbacks(mode))

  afterAll(() => {
    const counts = [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')
    console.log(
      `mutated bodies: ${callbacks.length * RUNS}, each in 2 of ${1 + others.length} modes; ${counts}; slowest ${Math.round(slowest)} ms`,
    )
  })

  it.each(callbacks)('of $command are answered 200 or 4xx in every mode', async ({ command }) => {
    const answered = fc.asyncProperty(
      mutatedBodies(bodyOf(command)),
      fc.constantFrom(...others),
      async (mutated, other) => {
        for (const { receiver, got } of [first, other]) {
          const started = performance.now()
          const { status, body } = await deliver(receiver, command, mutated.bytes)
          slowest = Math.max(slowest, performance.now() - started)
          got.length = 0
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          if (![200, 400, 413].includes(status))
            expect.fail(`answered ${status} ${body} to ${shown(mutated)}`)
          if (!JSON.parse(body).ActionStatus) expect.fail(`answered ${body} to ${shown(mutated)}`)
        }
        if (polluted()) expect.fail(`a prototype was changed by ${shown(mutated)}`)
      },
    )
    await fc.assert(answered, { numRuns: RUNS, seed, timeout: 30_000 })
  })

  it('left the prototypes clean, were refused and accepted, and kept nobody waiting', () => {
    expect(prototypes()).toEqual(CLEAN)
    expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(
      callbacks.length * RUNS * 2,
    )
    expect(statuses.get(200)).toBeGreaterThan(RUNS)
    expect(statuses.get(400)).toBeGreaterThan(RUNS)
    expect(slowest).toBeLessThan(SLOW_MS)
  })
})

it(`answers ${RUNS_OVER_HTTP} mutated bodies of each callback over HTTP, and goes on`, async () => {
  const { receiver } = allCallbacks({ invalid: 'reject' })
  const running = await serveReceiver(receiver, { port: 0, host: '127.0.0.1', lameDuckMs: 0 })
  const post = (command: string, bytes: Uint8Array) =>
    fetch(running.url + signedPath(command), { method: 'POST', body: new Uint8Array(bytes) })
  try {
    for (const { command } of callbacks) {
      const answered = fc.asyncProperty(mutatedBodies(bodyOf(command)), async (mutated) => {
        const { status } = await post(command, mutated.bytes)
        expect([200, 400, 413], shown(mutated)).toContain(status)
      })
      await fc.assert(answered, { numRuns: RUNS_OVER_HTTP, seed })
      const valid = fc.sample(bodyOf(command), { numRuns: 1, seed })[0]
      expect(await post(command, Buffer.from(JSON.stringify(valid)))).toMatchObject({ status: 200 })
    }
  } finally {
    await running.close()
  }
})
