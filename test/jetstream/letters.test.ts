import { describe, expect, it } from 'vitest'
import { item } from '../support/inbox.ts'
import { BINARIES, client, natsServer } from '../support/nats.ts'
import { started, until } from './support.ts'

describe.each(BINARIES)('dead letters and quarantine on nats-server $version', (binary) => {
  it('lists dead letters, handles them again, and removes them', async () => {
    await using nats = await natsServer(binary)
    let broken = true
    const ran: string[] = []
    await using one = started(nats.url, { attempts: 2 }, async ({ data }, attempt) => {
      await attempt.run('good', async () => void ran.push(`good ${data}`))
      await attempt.run('bad', async () => {
        if (broken) throw new Error(`no ${data}`)
      })
    })
    await one.inbox.append([item('a', { key: 'k' }), item('b', { key: 'k' }), item('c')])
    await until(async () => (await one.inbox.counts()).dead === 3)
    const { store } = one.inbox
    const [first] = await store.list({ state: 'dead', limit: 1 })
    const rest = await store.list({ state: 'dead', limit: 9, after: first?.ref })
    expect(rest).toHaveLength(2)
    expect(first).toMatchObject({ attempts: 2, done: ['good'], state: 'dead' })
    expect(first?.failures).toEqual([{ handler: 'bad', error: `no ${first?.item.data}` }])
    broken = false
    ran.length = 0
    one.seen.length = 0
    expect(await store.requeue([first?.ref as string, 'dead-999', first?.ref as string])).toBe(1)
    await until(() => one.seen.length === 1)
    expect([one.seen, ran]).toEqual([[first?.item.data], []])
    expect(await store.purge({ state: 'dead', before: Date.now() - 60_000, limit: 9 })).toBe(0)
    expect(await store.purge({ state: 'dead', before: Date.now() + 1, limit: 1 })).toBe(1)
    expect(await store.purge({ state: 'dead', before: Date.now() + 1, limit: 9 })).toBe(1)
    expect(await one.inbox.counts()).toMatchObject({ dead: 0, waiting: 0 })
  })

  it('keeps invalid bodies in quarantine, and what others have published there too', async () => {
    await using nats = await natsServer(binary)
    await using one = started(nats.url)
    const findings = [{ path: '/x', keyword: 'type', message: 'm', expected: 'digits' }]
    await one.inbox.append([item({ x: 1 }, { kind: 'invalid', findings })])
    const nc = await client(nats.url)
    nc.publish('tcw.events.0', 'not ours')
    await nc.drain()
    await until(async () => (await one.inbox.counts()).quarantined === 2)
    const listed = await one.inbox.store.list({ state: 'quarantined', limit: 9 })
    const kept = listed.map(({ item: { kind, data } }) => [kind, JSON.stringify(data)])
    expect(kept.sort()).toEqual([
      ['invalid', '"not ours"'],
      ['invalid', '{"x":1}'],
    ])
    const ours = listed.find(({ item: { data } }) => data !== 'not ours')
    expect(ours?.item.findings).toEqual(findings)
    one.seen.length = 0
    expect(await one.inbox.store.requeue([ours?.ref as string], [item('read')])).toBe(1)
    await until(() => one.seen.length === 1)
    expect(one.seen).toEqual(['read'])
  })
})
