import { describe, expect, it } from 'vitest'
import { JetStreamInbox } from '../../src/inbox/jetstream.ts'
import { item } from '../support/inbox.ts'
import { BINARIES, natsServer, newest, syncsAlways } from '../support/nats.ts'
import { started, until } from './support.ts'

const servers = 'nats://127.0.0.1:4222'

describe('the options', () => {
  it.each([
    [{ servers: [] }, /servers must name a NATS server/],
    [{ servers, name: 'a.b' }, /name must be 1 to 32 letters/],
    [{ servers, partitions: 0 }, /partitions must be a number of at least 1, not 0/],
    [
      { servers, afterDead: 'hold' as const },
      /afterDead: 'hold' is not possible .* Use 'continue'/,
    ],
  ])('%j are refused', (options, message) => {
    expect(() => new JetStreamInbox(options)).toThrow(message)
  })

  it('must have the same partitions in every process', async () => {
    await using nats = await natsServer(newest())
    await using one = started(nats.url, { partitions: 4 })
    await one.inbox.append([item(1)])
    await using other = started(nats.url, { partitions: 8 })
    await expect(other.inbox.append([item(2)])).rejects.toThrow(
      /the streams of tcw have 4 partitions, not 8: use the same number/,
    )
  })

  it('change the streams that exist', async () => {
    await using nats = await natsServer(newest())
    const first = started(nats.url)
    await first.inbox.append([item('a')])
    await first.inbox.close(1_000)
    await using second = started(nats.url, { maxBytes: 1_000 })
    await expect(second.inbox.append([item('x'.repeat(2_000))])).rejects.toThrow(/full/)
  })
})

describe.each(BINARIES)('the warnings at start on nats-server $version', (binary) => {
  it.each([
    [{}, [/sync_interval: always/, /one NATS server only/]],
    [
      { syncAlways: true },
      syncsAlways(binary)
        ? [/one NATS server only/]
        : [/has no such setting: use 2.10 or newer/, /one NATS server only/],
    ],
  ])('with %j', async (options, warnings) => {
    await using nats = await natsServer(binary)
    await using one = started(nats.url, options)
    await one.inbox.append([item(1)])
    await until(() => one.log.lines.length >= warnings.length)
    const texts = one.log.lines.map(({ text }) => text)
    expect(texts).toEqual(warnings.map((warning) => expect.stringMatching(warning)))
  })

  it('an event larger than the server takes is refused with the reason', async () => {
    await using nats = await natsServer(binary)
    await using one = started(nats.url)
    await expect(one.inbox.append([item('x'.repeat(1_100_000))])).rejects.toThrow(
      /larger than the NATS server takes \(max_payload: 1048576\)/,
    )
    expect(await one.inbox.store.check()).toBe(true)
  })
})
