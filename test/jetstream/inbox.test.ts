import { describe, expect, it } from 'vitest'
import { item } from '../support/inbox.ts'
import { BINARIES, natsServer } from '../support/nats.ts'
import { started, until } from './support.ts'

describe.each(BINARIES)('the JetStream inbox on nats-server $version', (binary) => {
  it('handles what it has stored', async () => {
    await using nats = await natsServer(binary)
    await using one = started(nats.url)
    await one.inbox.append([item('a', { key: 'k' }), item('b', { key: 'k' }), item('c')])
    await until(() => one.seen.length === 3)
    expect(one.seen.filter((data) => data !== 'c')).toEqual(['a', 'b'])
    expect(await one.inbox.drain(5_000)).toEqual({ left: 0 })
    expect(await one.inbox.counts()).toMatchObject({ waiting: 0, running: 0, retrying: 0 })
  })
})
