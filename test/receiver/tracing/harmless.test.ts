import { expect, it } from 'vitest'
import type { Tracing, TracingSpan } from '../../../src/receiver/tracing/tracing.ts'
import { client } from '../../support/adapters.ts'
import { recording, throwing } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const broken = () => throwing('tracing broken')

const spans: [string, TracingSpan | undefined][] = [
  ['whose start throws', undefined],
  [
    'whose spans throw',
    {
      get traceparent() {
        return broken()
      },
      run: (work) => work(),
      set: broken,
      failed: broken,
      end: broken,
    },
  ],
]

it.each(spans)('tracing %s does no harm, and is told to the log', async (_, span) => {
  const tracing: Tracing = { start: () => span ?? broken() }
  const { receiver, events, log } = recording({ tracing })
  const send = await client(receiver)
  expect((await send({ url: wire(AFTER), body: sample(AFTER) })).status).toBe(200)
  expect((await send({ url: wire(AFTER), body: '{' })).status).toBe(400)
  expect(events).toHaveLength(1)
  expect(log).toContainEqual(expect.objectContaining({ text: 'the tracing threw' }))
})
