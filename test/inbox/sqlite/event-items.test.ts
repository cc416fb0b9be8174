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

const rawOf = (body: object) => new RawText(new TextEncoder().encode(JSON.stringify(body)))
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
function batch(raw: RawText | null = rawOf({ Events })): EventItem[] {
  const query = { SdkAppid: '1400000000', CallbackCommand: callback.command }
  const origin = {
    callback,
    query,
    raw: raw ?? undefined,
    receivedAt: 1_762_901_190_000,
    trace: '00-1-2-01',
  }
  return Events.map((event, position) => new EventItem(origin, event, position))
}

/** An event that nothing identifies. */
function friendAdded(): EventItem {
  const added = findCallback('Sns.CallbackFriendAdd') as Callback
  const body = { PairList: [{ From_Account: 'ann', To_Account: 'bob' }] }
  const query = { SdkAppid: '1400000000', CallbackCommand: added.command }
  const origin = { callback: added, query, raw: rawOf(body), receivedAt: 0, trace: undefined }
  return new EventItem(origin, body, undefined)
}

const path = async () => join(await temporaryFolder(), 'inbox.db')
const opened = (file: string, attempts = 1) => {
  const inbox = new SqliteInbox(file, { logger: false, attempts, backoffMs: 1 })
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

  it('keep a random id over a restart, and while they are listed', async () => {
    const file = await path()
    const first = opened(file)
    const event = friendAdded()
    await first.append([event])
    const [listed] = await first.store.list({ state: 'waiting', limit: 1 })
    await first.close()
    const handled: string[] = []
    const second = opened(file)
    second.start(({ id, identified }) => void handled.push(`${id} ${identified}`))
    await second.drain(5_000)
    expect([listed?.item.id, handled]).toEqual([event.id, [`${event.id} false`]])
  })

  it('whose body a parser has eaten are stored, tried again and become letters, one by one', async () => {
    const file = await path()
    const first = opened(file, 2)
    let fails = true
    first.start(() => {
      if (fails) throw new Error('not now')
    })
    await first.append(batch(null))
    await first.drain(10_000)
    const dead = await first.store.list({ state: 'dead', limit: 10 })
    expect(dead.map(({ item, attempts }) => [item.id, item.data, attempts])).toEqual(
      batch().map(({ id, data }) => [id, data, 2]),
    )
    fails = false
    expect(await first.store.requeue(dead.map(({ ref }) => ref))).toBe(4)
    await first.drain(5_000)
    expect(first.counts()).toMatchObject({ waiting: 0, retrying: 0, dead: 0 })
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
