import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Callback, findCallback } from '../../../src/contract/callbacks.ts'
import { EventItem, plainItem } from '../../../src/inbox/event-item.ts'
import type { InboxItem } from '../../../src/inbox/port.ts'
import { SqliteDesk } from '../../../src/inbox/sqlite/desk.ts'
import { SqliteInbox } from '../../../src/inbox/sqlite.ts'
import { RawText } from '../../../src/text/raw-text.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const callback = findCallback('Push.OfflinePush') as Callback
const Events = [1, 2, 3, 4].map((number) => ({
  PushID: `push-${number}`,
  To_Account: `user-${number % 2}`,
  PushPlatform: 1,
  PushStage: 1,
  EventTime: 1762901190,
  ErrCode: 0,
}))

/** The events of a batch, as the receiver passes them. */
function batch(): EventItem[] {
  const raw = new RawText(new TextEncoder().encode(JSON.stringify({ Events })))
  const query = { SdkAppid: '1400000000', CallbackCommand: callback.command }
  const origin = { callback, query, raw, receivedAt: 1_762_901_190_000, trace: '00-1-2-01' }
  return Events.map((event, position) => new EventItem(origin, event, position))
}

const path = async () => join(await temporaryFolder(), 'inbox.db')
const opened = (file: string, attempts = 1) => {
  const inbox = new SqliteInbox(file, { logger: false, attempts })
  onTestFinished(async () => void (await inbox.close(100)))
  return inbox
}
const comparable = (item: InboxItem) => ({ ...plainItem(item), raw: item.raw?.text })

describe('events whose ids are made when they are read', () => {
  it('are stored as their places, and the same after a restart', async () => {
    const file = await path()
    const first = opened(file)
    await first.append(batch())
    await first.close()
    const database = new DatabaseSync(file, { readOnly: true })
    expect(database.prepare('SELECT items FROM deliveries').get()?.items).toBe('[0,1,2,3]')
    database.close()
    const handled: InboxItem[] = []
    const second = opened(file)
    second.start((item) => void handled.push(item))
    await second.drain(5_000)
    expect(handled.map(comparable)).toEqual(batch().map(comparable))
  })

  it('are dropped when they come again, alone or with others, and after a restart', async () => {
    const file = await path()
    const first = opened(file)
    await first.append(batch().slice(0, 2))
    await first.append(batch().slice(1, 3))
    expect(first.counts().waiting).toBe(3)
    await first.close()
    const second = opened(file)
    await second.append(batch())
    expect(second.counts().waiting).toBe(4)
  })

  it('are known by the same ids as plain ones', async () => {
    const inbox = opened(await path())
    await inbox.append(batch())
    await inbox.append(batch().map(plainItem))
    expect(inbox.counts().waiting).toBe(4)
  })

  it('keep their order by key while one of them waits', async () => {
    const inbox = opened(await path())
    const order: string[] = []
    const gate = Promise.withResolvers<void>()
    inbox.start(({ data }) => {
      order.push(data.PushID)
      return data.PushID === 'push-1' ? gate.promise : undefined
    })
    await inbox.append(batch())
    await expect.poll(() => order).toEqual(['push-1', 'push-2', 'push-4'])
    gate.resolve()
    await inbox.drain(5_000)
    expect(order.at(-1)).toBe('push-3')
  })

  it('are listed with their ids, become letters with them, and are tried again', async () => {
    const file = await path()
    const inbox = opened(file)
    await inbox.append(batch())
    const desk = new SqliteDesk(file)
    const waiting = desk.list({ state: 'waiting', limit: 10 })
    expect(waiting.map(({ ref, item }) => [ref, item.id, item.key])).toEqual(
      batch().map(({ id, key, position }) => [`1.${position}`, id, key]),
    )
    const [next] = desk.list({ state: 'waiting', limit: 1, after: '1.0' })
    expect(next?.ref).toBe('1.1')
    let fails = true
    const handled: string[] = []
    inbox.start(({ id, data }) => {
      if (fails && data.PushID === 'push-3') throw new Error('not this one')
      handled.push(id)
    })
    await inbox.drain(5_000)
    const [letter] = await inbox.store.list({ state: 'dead', limit: 10 })
    const third = batch()[2] as EventItem
    expect([letter?.ref, letter?.item.id, letter?.item.key]).toEqual(['1.2', third.id, third.key])
    fails = false
    expect(await inbox.store.requeue(['1.2'])).toBe(1)
    await inbox.drain(5_000)
    expect(handled.at(-1)).toBe(third.id)
  })
})
