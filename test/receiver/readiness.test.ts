import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { StoreInbox } from '../../src/inbox/inbox.ts'
import { MemoryInbox } from '../../src/inbox/memory.ts'
import type { Inbox } from '../../src/inbox/port.ts'
import { PrometheusMetrics } from '../../src/receiver/metrics/prometheus.ts'
import { serveReceiver } from '../../src/receiver/server.ts'
import { sender } from '../support/http.ts'
import { readPrometheus } from '../support/prometheus.ts'
import { recording } from '../support/recording.ts'
import { sample, wire } from '../support/requests.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const away = (): never => {
  throw new Error('away')
}

/** A server with `post`, the status of a callback, and `probe`, that of `/readyz`. */
async function serve(inbox: Inbox) {
  const metrics = new PrometheusMetrics()
  const { receiver } = recording({ inbox, metrics })
  const server = await serveReceiver(receiver, { port: 0, lameDuckMs: 0, metrics, drainMs: 100 })
  onTestFinished(() => server.close())
  const send = sender(server.url)
  let made = 0
  return {
    receiver,
    post: async () => {
      const body = sample(AFTER, { MsgKey: `key-${++made}` })
      return (await send({ url: wire(AFTER), body })).status
    },
    probe: async () => (await send({ url: '/readyz', method: 'GET' })).status,
    text: async () => (await send({ url: '/metrics', method: 'GET' })).text,
  }
}

/** A store that can be switched off. */
function switchable(withCheck: boolean, fail: () => unknown) {
  const { store } = new MemoryInbox({ logger: false })
  const state = { works: true }
  const when = (name: 'append' | 'check' | 'counts') => {
    const work = store[name].bind(store) as (...args: unknown[]) => unknown
    return { [name]: (...args: unknown[]) => (state.works ? work(...args) : fail()) }
  }
  const rest = ['claim', 'complete', 'fail', 'close'] as const
  const bound = Object.fromEntries(rest.map((name) => [name, (store[name] as any).bind(store)]))
  const own = { ...bound, ...when('append'), ...when('counts'), ...(withCheck && when('check')) }
  const inbox = new StoreInbox({ durable: true, ...own } as any, { logger: false })
  return { inbox, state }
}

describe('/readyz while the storage of the inbox', () => {
  it.each<[string, () => unknown]>([
    ['throws', away],
    ['rejects', () => Promise.reject(new Error('away'))],
  ])('%s: 503, and 200 again when it has recovered, without an event', async (_, fail) => {
    const { inbox, state } = switchable(true, fail)
    const { post, probe, text } = await serve(inbox)
    expect([await post(), await probe()]).toEqual([200, 200])
    state.works = false
    expect([await post(), await probe(), await probe()]).toEqual([503, 503, 503])
    // The metrics are served anyway.
    expect(readPrometheus(await text())).toContainEqual({
      name: 'tcw_inbox_append_failures_total',
      labels: {},
      value: 1,
    })
    state.works = true
    await sleep(1_050)
    expect([await probe(), await post()]).toEqual([200, 200])
  })

  it('fails and has no check: it gets traffic again after a second, or it never would', async () => {
    const { inbox, state } = switchable(false, away)
    const { post, probe } = await serve(inbox)
    state.works = false
    expect([await post(), await probe()]).toEqual([503, 503])
    await sleep(1_050)
    expect([await probe(), await post(), await probe()]).toEqual([200, 503, 503])
    state.works = true
    expect([await post(), await probe()]).toEqual([200, 200])
  })

  it('is a memory that is full', async () => {
    const { post, probe, receiver } = await serve(new MemoryInbox({ limitItems: 1, logger: false }))
    const gate = Promise.withResolvers<void>()
    receiver.on(AFTER, () => gate.promise)
    expect([await post(), await probe()]).toEqual([200, 200])
    expect([await post(), await probe()]).toEqual([503, 503])
    gate.resolve()
    await sleep(1_050)
    expect(await probe()).toBe(200)
  })
})

it('a storage that could not be opened is not ready, and its events count as failures', async () => {
  const { inbox } = switchable(true, away)
  inbox.store.open = () => Promise.reject(new Error('no server'))
  const { post, probe, text } = await serve(inbox)
  expect([await post(), await probe()]).toEqual([503, 503])
  expect(await text()).toContain('tcw_inbox_append_failures_total 1')
})
