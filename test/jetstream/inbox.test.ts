import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { RawText } from '../../src/text/raw-text.ts'
import { item } from '../support/inbox.ts'
import { BINARIES, natsServer, newest } from '../support/nats.ts'
import { started, until } from './support.ts'

describe.each(BINARIES)('the JetStream inbox on nats-server $version', (binary) => {
  it('handles what it has stored, in order within a key', async () => {
    await using nats = await natsServer(binary)
    await using one = started(nats.url)
    await one.inbox.append([item('a', { key: 'k' }), item('b', { key: 'k' }), item('c')])
    await until(() => one.seen.length === 3)
    expect(one.seen.filter((data) => data !== 'c')).toEqual(['a', 'b'])
    expect(await one.inbox.drain(5_000)).toEqual({ left: 0 })
    expect(await one.inbox.counts()).toMatchObject({ waiting: 0, running: 0, retrying: 0 })
  })

  it('keeps an item as it is, and its data as they were sent', async () => {
    await using nats = await natsServer(binary)
    const got: any[] = []
    await using one = started(nats.url, {}, (taken) => got.push(taken))
    const text = '{"Events":[{"Seq":1},{"Seq" : 9007199254740993}]}'
    const sent = item(
      { Seq: 9007199254740993n.toString() },
      {
        raw: new RawText(new TextEncoder().encode(text)),
        position: 1,
        key: '群 1/"%\ud83d\ude00',
        query: { SdkAppid: '1400000000', ClientIP: '1.2.3.4', x: '值' },
        receivedAt: 1_700_000_000_123.25,
      },
    )
    await one.inbox.append([sent])
    await until(() => got.length === 1)
    const { raw, data, ...rest } = got[0]
    expect(raw.text).toBe('{"Seq" : 9007199254740993}')
    expect(data).toEqual(JSON.parse(raw.text))
    const { raw: _raw, data: _data, ...expected } = sent
    expect(rest).toEqual(expected)
  })

  it('drops redeliveries, but not an event that is twice in one request', async () => {
    await using nats = await natsServer(binary)
    await using one = started(nats.url)
    const first = item('first')
    await one.inbox.append([first, { ...first, data: 'again in the same request' }])
    await one.inbox.append([first, { ...first, data: 'again in the same request' }])
    await one.inbox.append([{ ...first, identified: false, data: 'not identified' }])
    expect(await one.inbox.store.append([first, item('new')])).toEqual({ duplicates: 1 })
    await until(() => one.seen.length === 4)
    await sleep(100)
    expect(one.seen.sort()).toEqual(['again in the same request', 'first', 'new', 'not identified'])
  })

  it('shares 1 000 events with 50 keys between two workers: each once, in order', async () => {
    await using nats = await natsServer(binary)
    const seen: { key: string; n: number; by: number }[] = []
    const work =
      (by: number) =>
      async ({ key, data }: any) => {
        await sleep(Math.random() * 3)
        seen.push({ key, n: data, by })
      }
    await using one = started(nats.url, {}, work(1))
    await using two = started(nats.url, {}, work(2))
    for (let start = 0; start < 1_000; start += 50) {
      const items = Array.from({ length: 50 }, (_, key) => item(start / 50, { key: `key-${key}` }))
      await one.inbox.append(items)
      if (start === 200) await sleep(2_500)
    }
    await until(() => seen.length >= 1_000, 30_000)
    await Promise.all([one.inbox.drain(5_000), two.inbox.drain(5_000)])
    expect(seen.length).toBe(1_000)
    for (let key = 0; key < 50; key++) {
      const order = seen.filter((entry) => entry.key === `key-${key}`).map(({ n }) => n)
      expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index))
    }
    expect(new Set(seen.map(({ by }) => by)).size).toBe(2)
  })

  it('runs only the failed handler again, with pauses', async () => {
    await using nats = await natsServer(binary)
    const ran: string[] = []
    await using one = started(nats.url, {}, async (_, attempt) => {
      await attempt.run('good', async () => void ran.push('good'))
      await attempt.run('bad', async () => {
        ran.push('bad')
        if (attempt.number < 3) throw new Error('not yet')
      })
    })
    await one.inbox.append([item('a')])
    await until(() => ran.length === 4)
    expect(ran).toEqual(['good', 'bad', 'bad', 'bad'])
    await one.inbox.drain(5_000)
  })

  it('remembers over a restart when an event is due, what failed, and what succeeded', async () => {
    await using nats = await natsServer(binary)
    const first = started(nats.url, { backoffMs: 3_000 }, async (_, attempt) => {
      await attempt.run('good', async () => {})
      await attempt.run('bad', async () => {
        throw Object.assign(new Error('no'), { retryAfterMs: 1_500 })
      })
    })
    await first.inbox.append([item('a')])
    await until(async () => (await first.inbox.counts()).retrying === 1)
    await first.inbox.close(1_000)
    const ran: unknown[] = []
    await using second = started(nats.url, { work: false })
    await until(async () => (await second.inbox.counts()).waiting === 1)
    expect(await second.inbox.store.list({ state: 'waiting', limit: 9 })).toEqual([])
    const [listed] = await second.inbox.store.list({ state: 'retrying', limit: 9 })
    expect(listed).toMatchObject({
      attempts: 1,
      done: ['good'],
      failures: [{ handler: 'bad', error: 'no' }],
    })
    await using third = started(nats.url, {}, async (_, attempt) => {
      await attempt.run('good', async () => void ran.push('good'))
      await attempt.run('bad', async () => void ran.push([attempt.number, Date.now()]))
    })
    await until(() => third.seen.length === 1)
    expect(ran).toEqual([[2, expect.any(Number)]])
    expect((ran[0] as number[])[1]).toBeGreaterThanOrEqual((listed?.at ?? 0) - 5)
  })
})

describe('the JetStream inbox', () => {
  it('waits for a server, and says which one did not answer', async () => {
    await using nats = await natsServer(newest())
    await nats.server.stop()
    await using late = started(nats.url)
    await using never = started(nats.url, { openTimeoutMs: 200 })
    await expect(never.inbox.append([item('x')])).rejects.toThrow(
      new RegExp(`no NATS server with JetStream answered at ${nats.url} within 200 ms`),
    )
    await nats.server.start()
    await late.inbox.append([item('x')])
    await until(() => late.seen.length === 1)
  })
})
