import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { item } from '../support/inbox.ts'
import { BINARIES, natsServer } from '../support/nats.ts'
import { started, until, workerProcess } from './support.ts'

describe.each(BINARIES)(
  'the JetStream inbox when something dies, on nats-server $version',
  (binary) => {
    it('is durable: what was acknowledged survives that the server is killed', async () => {
      await using nats = await natsServer(binary)
      await using stored = started(nats.url, { work: false })
      await stored.inbox.append(Array.from({ length: 100 }, (_, index) => item(index)))
      await nats.server.stop('SIGKILL')
      await expect(stored.inbox.append([item('x')])).rejects.toThrow(
        /not connected to NATS at nats:|did not acknowledge|did not store/,
      )
      await nats.server.start()
      await using worker = started(nats.url)
      await until(() => worker.seen.length >= 100)
      expect(new Set(worker.seen).size).toBe(100)
    })

    it('gives the partitions of a worker that died to another, and counts its attempts', async () => {
      await using nats = await natsServer(binary)
      const dead = await workerProcess(nats.url, 'hang')
      await using stored = started(nats.url, { work: false })
      await stored.inbox.append([item('a', { key: 'k' }), item('b', { key: 'k' })])
      await until(() => dead.lines.length === 1)
      await dead.kill()
      const attempts: unknown[] = []
      await using heir = started(nats.url, {}, ({ data }, { number }) =>
        attempts.push([data, number]),
      )
      await until(() => heir.seen.length === 2)
      expect(attempts).toEqual([
        ['a', 2],
        ['b', 1],
      ])
      expect(await heir.inbox.drain(2_000)).toEqual({ left: 0 })
    })

    it('refuses events when the stream is full, and takes them when there is room again', async () => {
      await using nats = await natsServer(binary)
      const held = Promise.withResolvers<void>()
      await using one = started(nats.url, { maxBytes: 20_000 }, () => held.promise)
      const large = () => [item('x'.repeat(5_000))]
      const fill = async () => {
        for (let count = 0; count < 9; count++) await one.inbox.append(large())
      }
      await expect(fill()).rejects.toThrow(/the stream tcw-events is full .*raise maxBytes/)
      held.resolve()
      await one.inbox.drain(5_000)
      await one.inbox.append(large())
    })

    it('goes on when the server was down: nothing acknowledged is lost', async () => {
      await using nats = await natsServer(binary)
      await using one = started(nats.url, { partitions: 2 }, () => sleep(1))
      const acknowledged: number[] = []
      let ended = false
      const appending = (async () => {
        for (let n = 0; !ended; n++) {
          try {
            await one.inbox.append([item(n, { key: `${n % 7}` })])
            acknowledged.push(n)
          } catch {
            await sleep(20)
          }
        }
      })()
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        await sleep(700)
        await nats.server.stop(signal)
        await sleep(500)
        await nats.server.start()
      }
      await sleep(1_000)
      ended = true
      await appending
      await until(() => acknowledged.every((n) => one.seen.includes(n)), 30_000)
      const twice = one.seen.length - new Set(one.seen).size
      console.log(`${binary.version}: ${acknowledged.length} acknowledged, ${twice} handled twice`)
      expect(acknowledged.length).toBeGreaterThan(100)
      expect(await one.inbox.ready()).toBe(true)
    })
  },
)
