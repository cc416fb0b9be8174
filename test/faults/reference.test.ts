import fc from 'fast-check'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { createReferenceReceiver } from '../../src/reference/receiver.ts'
import { callbackUrl } from '../../src/request/url.ts'
import { serve } from '../reference/serve.ts'
import { APP, contract, seed } from './all-callbacks.ts'
import { bodyGenerator } from './generate-body.ts'
import { mutatedBodies, shown } from './mutate-text.ts'

const VALID_RUNS = 20
const MUTATED_RUNS = 50

it(`the reference receiver takes ${VALID_RUNS} valid and ${MUTATED_RUNS} mutated bodies of each callback without a 5xx (FAULTS_SEED=${seed})`, async () => {
  const app = createReferenceReceiver({
    sdkAppIds: [APP],
    tokens: 'none',
    logger: pino({ enabled: false }),
  })
  const origin = await serve(app)
  const statuses: Record<string, number> = {}
  const post = async (command: string, bytes: Uint8Array | string) => {
    const url = callbackUrl(`${origin}/`, command, { sdkAppId: APP })
    const answer = await fetch(url, {
      method: 'POST',
      body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    })
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    return { status: answer.status, body: await answer.json() }
  }
  const bodyOf = bodyGenerator(contract)
  for (const { command } of callbacks) {
    const accepted = fc.asyncProperty(bodyOf(command), async (body) => {
      expect(await post(command, JSON.stringify(body)), command).toMatchObject({
        status: 200,
        body: { ActionStatus: 'OK' },
      })
    })
    const answered = fc.asyncProperty(mutatedBodies(bodyOf(command)), async (mutated) => {
      const { status, body } = await post(command, mutated.bytes)
      expect(
        [200, 400, 413],
        `${command} answered ${JSON.stringify(body)} to ${shown(mutated)}`,
      ).toContain(status)
    })
    await fc.assert(accepted, { numRuns: VALID_RUNS, seed })
    await fc.assert(answered, { numRuns: MUTATED_RUNS, seed })
  }
  console.log(
    `reference receiver: ${callbacks.length} callbacks, answers by status ${JSON.stringify(statuses)}`,
  )
  expect(statuses[200]).toBeGreaterThanOrEqual(callbacks.length * VALID_RUNS)
  expect(statuses[400]).toBeGreaterThan(callbacks.length)
})
