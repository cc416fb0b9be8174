import { setTimeout as sleep } from 'node:timers/promises'
import { jetstreamManager } from '@nats-io/jetstream'
import { describe, expect, it } from 'vitest'
import { item } from '../support/inbox.ts'
import { BINARIES, client, natsServer } from '../support/nats.ts'
import { started, until, workerProcess } from './support.ts'

describe.each(BINARIES)('the JetStream inbox afterwards, on nats-server $version', (binary) => {
  it('handles an event whose number in the stream was used before', async () => {
    await using nats = await natsServer(binary)
    await using one = started(nats.url, {}, ({ data }) => {
      if (data === 'fails') throw Object.assign(new Error('no'), { retryAfterMs: 60_000 })
    })
    await one.inbox.append([item('done'), item('fails')])
    await until(async () => (await one.inbox.counts()).retrying === 1 && one.seen.length === 1)
    // As a server that has lost its data.
    const nc = await client(nats.url)
    const { streams } = await jetstreamManager(nc)
    const { config } = await streams.info('tcw-events')
    await streams.delete('tcw-events')
    await streams.add(config)
    await nc.drain()
    for (const data of [1, 2, 3]) await one.inbox.append([item(data)])
    await until(() => one.seen.length === 4)
    expect(new Set(one.seen)).toEqual(new Set(['done', 1, 2, 3]))
  })

  it('handles events at the usual speed after a worker has died', async () => {
    await using nats = await natsServer(binary)
    const dead = await workerProcess(nats.url, 'work')
    await using stored = started(nats.url, { work: false })
    await stored.inbox.append(Array.from({ length: 50 }, (_, index) => item(index)))
    await until(async () => (await stored.inbox.counts()).waiting === 0)
    await dead.kill()
    let running = 0
    let most = 0
    await using heir = started(nats.url, {}, async () => {
      most = Math.max(most, ++running)
      await sleep(20)
      running--
    })
    await stored.inbox.append(Array.from({ length: 50 }, (_, index) => item(index)))
    await until(() => heir.seen.length === 50)
    expect(most).toBeGreaterThan(4)
    expect(await heir.inbox.store.list({ state: 'retrying', limit: 9 })).toEqual([])
  })
})
