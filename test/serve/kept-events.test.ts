import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { SqliteDesk } from '../../src/inbox/sqlite/desk.ts'
import { keptEvents } from '../../src/serve/kept-events.ts'
import { startServe } from '../../src/serve/serve.ts'
import { sender } from '../support/http.ts'
import { push, sample, wire } from '../support/requests.ts'
import { temporaryFolder } from '../support/temporary.ts'

async function serving() {
  const path = join(await temporaryFolder(), 'data', 'inbox.db')
  const kept = keptEvents(path)
  const server = await startServe({ port: 0, sdkAppIds: [1400000000], tokens: 'none', kept })
  onTestFinished(() => server.close())
  const send = sender(server.url)
  const post = (command: string, body: object) =>
    send({ url: wire(command).replace(/^[^?]*/, '/callback'), body })
  return { path, kept, post }
}

it('events that /callback has accepted are kept, decisions are not', async () => {
  const { path, post } = await serving()
  expect(await post('State.StateChange', sample('State.StateChange'))).toMatchObject({
    status: 200,
  })
  expect(await post('Push.OfflinePush', push({}))).toMatchObject({ status: 200 })
  const before = 'Group.CallbackBeforeSendMsg'
  expect(await post(before, sample(before))).toMatchObject({ status: 200 })
  const items = new SqliteDesk(path).list({ state: 'waiting', limit: 10 })
  expect(items.map(({ item }) => [item.command, item.position, item.query.Sign])).toEqual([
    ['State.StateChange', undefined, undefined],
    ['Push.OfflinePush', 0, undefined],
  ])
})

it('what cannot be stored is answered 503', async () => {
  const { kept, post } = await serving()
  await kept.close()
  expect(await post('State.StateChange', sample('State.StateChange'))).toMatchObject({
    status: 503,
    body: { ErrorInfo: expect.stringContaining('could not be stored') },
  })
})

it('the newest thousand are kept', async () => {
  const path = join(await temporaryFolder(), 'inbox.db')
  const { keep, close } = keptEvents(path)
  const { findCallback } = await import('../../src/contract/callbacks.ts')
  const callback = findCallback('C2C.CallbackAfterMsgWithDraw')
  if (!callback) throw new Error('not in the contract')
  const query = { SdkAppid: '1' }
  for (let number = 0; number < 1_010; number++) {
    const body = { MsgKey: `${number}_1_1762858021`, From_Account: 'a', To_Account: 'b' }
    await keep({ callback, body, raw: undefined, query })
  }
  await close()
  const items = new SqliteDesk(path).list({ state: 'waiting', limit: 2_000 })
  expect(items.length).toBe(1_000)
  expect(items[0]?.item.data.MsgKey).toBe('10_1_1762858021')
})
