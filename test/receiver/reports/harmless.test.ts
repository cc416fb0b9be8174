import { describe, expect, it } from 'vitest'
import type { Metrics } from '../../../src/receiver/metrics/metrics.ts'
import type { ReceiverOptions } from '../../../src/receiver/options.ts'
import { client } from '../../support/adapters.ts'
import { recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const COMMAND = 'C2C.CallbackAfterSendMsg'

function throwing(): never {
  throw new Error('hook broken')
}
const rejecting = (async () => throwing()) as () => any

const metrics = (hook: () => any): Metrics => ({ request: hook, handled: hook, drift: hook })
const logger = (hook: () => any) => ({ info: hook, warn: hook, error: hook })

const rows: [string, Partial<ReceiverOptions>][] = [
  ['metrics that throw', { metrics: metrics(throwing) }],
  ['metrics that reject', { metrics: metrics(rejecting) }],
  ['a logger that throws', { logger: logger(throwing) }],
  ['a logger that rejects', { logger: logger(rejecting) }],
]

describe.each(rows)('%s', (_what, options) => {
  it.each([
    ['a good request', wire(COMMAND), sample(COMMAND), 200],
    ['a new command', wire('New.Command'), {}, 200],
    ['a new member', wire(COMMAND), sample(COMMAND, { Mood: 1 }), 200],
    ['a foreign app', wire(COMMAND, { SdkAppid: '1' }), sample(COMMAND), 403],
    ['a broken body', wire(COMMAND), '{', 400],
  ])('do no harm to the answer to %s', async (_case, url, body, status) => {
    const { receiver } = recording(options)
    const send = await client(receiver)
    expect((await send({ url, body })).status).toBe(status)
    // The next one is answered, too, and no rejection is left unhandled (vitest would fail).
    expect((await send({ url: wire(COMMAND), body: sample(COMMAND) })).status).toBe(200)
  })
})

it('metrics that throw are told to the log', async () => {
  const seen = recording({ metrics: metrics(throwing) })
  const send = await client(seen.receiver)
  await send({ url: wire(COMMAND), body: sample(COMMAND) })
  expect(seen.log).toContainEqual(expect.objectContaining({ text: 'the metrics threw' }))
})
