import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { MemoryInbox } from '../../../src/inbox/memory.ts'
import type { Inbox, InboxItem } from '../../../src/inbox/port.ts'
import { client } from '../../support/adapters.ts'
import { recording, throwing } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const C2C = 'C2C.CallbackAfterSendMsg'
const _PUSH = 'Push.OfflinePush'
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

/** A durable inbox as far as the receiver can see: what it takes is not handled here. */
const taking = (append: Inbox['append']): Inbox => ({
  start() {},
  append,
  drain: async () => ({ left: 0 }),
})

describe('the answer', () => {
  it('waits until the inbox has taken the event', async () => {
    const taken = Promise.withResolvers<void>()
    const seen = recording({ inbox: taking(() => taken.promise) })
    let answered = false
    const answer = (await client(seen.receiver))({ url: wire(C2C), body: sample(C2C) }).finally(
      () => {
        answered = true
      },
    )
    await sleep(60)
    expect(answered).toBe(false)
    taken.resolve()
    expect(await answer).toMatchObject({ status: 200, body: OK })
  })

  it.each<[string, Inbox['append']]>([
    ['rejects', () => Promise.reject(new Error('disk full'))],
    ['throws', () => throwing('disk full')],
  ])('is 503 when the inbox %s, so that the platform may try again', async (_behaviour, append) => {
    const seen = recording({ inbox: taking(append) })
    const answer = await (await client(seen.receiver))({ url: wire(C2C), body: sample(C2C) })
    expect([answer.status, answer.body.ActionStatus]).toEqual([503, 'FAIL'])
    expect(seen.errors).toEqual([
      { message: 'disk full', context: { command: C2C, where: 'inbox' } },
    ])
  })

  it.each<[string, Inbox['append'], number]>([
    ['late', () => sleep(500), 503],
    ['stuck', () => new Promise(() => {}), 503],
    ['just in time', () => sleep(20), 200],
  ])(
    'does not wait longer than the deadline for an inbox that is %s',
    async (what, append, status) => {
      const seen = recording({ inbox: taking(append), deadlineMs: 150 })
      const started = Date.now()
      const answer = await (await client(seen.receiver))({ url: wire(C2C), body: sample(C2C) })
      expect([answer.status, Date.now() - started < 450]).toEqual([status, true])
      const told =
        what === 'just in time'
          ? []
          : [expect.stringMatching(/not store the event before the deadline/)]
      expect(seen.errors.map(({ message }) => message)).toEqual(told)
    },
  )

  it('does not wait for handlers behind an inbox that has taken the event', async () => {
    const seen = recording({ inbox: new MemoryInbox() })
    const gate = Promise.withResolvers<void>()
    seen.receiver.on(C2C, () => gate.promise)
    expect(
      await (await client(seen.receiver))({ url: wire(C2C), body: sample(C2C) }),
    ).toMatchObject({
      status: 200,
    })
    gate.resolve()
    await seen.receiver.drain()
  })

  it.each([
    ['a known command', C2C, 'event'],
    ['an unknown command', 'New.CallbackOfTomorrow', 'unknown'],
  ])(
    'comes after the inbox got everything of %s but the signature',
    async (_what, command, kind) => {
      const items: InboxItem[] = []
      const seen = recording({
        clock: () => 1762901190000,
        inbox: taking((more) => void items.push(...more)),
      })
      const query = { ClientIP: '203.0.113.9', Sign: 'secret', RequestTime: '1762901190' }
      await (await client(seen.receiver))({ url: wire(command, query), body: sample(C2C) })
      const kept = {
        SdkAppid: '1400000000',
        CallbackCommand: command,
        contenttype: 'json',
        ClientIP: '203.0.113.9',
      }
      const plain = items.map((item) => ({
        ...item,
        raw: item.raw?.text,
        query: { ...item.query },
      }))
      expect(plain).toEqual([
        {
          id: expect.stringMatching(/^[!-~]{10,}$/),
          identified: kind === 'event',
          key: kind === 'event' ? expect.stringContaining('1400000000/') : undefined,
          kind,
          command,
          data: sample(C2C),
          raw: JSON.stringify(sample(C2C)),
          query: kept,
          receivedAt: 1762901190000,
        },
      ])
    },
  )
})
