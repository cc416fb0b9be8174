import { expect, it, onTestFinished } from 'vitest'
import { keptInStream } from '../../src/serve/kept-events.ts'
import { startServe } from '../../src/serve/serve.ts'
import { sender } from '../support/http.ts'
import { natsServer, newest } from '../support/nats.ts'
import { sample, wire } from '../support/requests.ts'
import { started, until } from './support.ts'

it('tcw serve stores events in the stream, and a worker elsewhere handles them', async () => {
  await using nats = await natsServer(newest())
  const kept = await keptInStream([nats.url])
  const server = await startServe({ port: 0, tokens: 'none', kept })
  onTestFinished(() => server.close())
  const url = wire('State.StateChange').replace('/chat', '/callback')
  const body = sample('State.StateChange')
  expect(await sender(server.url)({ url, body })).toMatchObject({ status: 200 })
  expect(await kept.earlier()).toMatchObject([{ command: 'State.StateChange' }])
  await using worker = started(nats.url, { partitions: undefined })
  await until(() => worker.seen.length === 1)
  expect(worker.seen).toEqual([body])
})

it('without a server it says so instead of starting', async () => {
  await expect(keptInStream(['nats://127.0.0.1:9'])).rejects.toThrow(/127\.0\.0\.1:9/)
}, 30_000)
