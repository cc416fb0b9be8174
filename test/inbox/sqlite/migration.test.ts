import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { SqliteDesk } from '../../../src/inbox/sqlite/desk.ts'
import { own } from '../../../src/inbox/sqlite/file/open.ts'
import {
  APPLICATION_ID,
  MIGRATIONS,
  SCHEMA_VERSION,
} from '../../../src/inbox/sqlite/file/schema.ts'
import { SqliteInbox } from '../../../src/inbox/sqlite.ts'
import { item } from '../../support/inbox.ts'
import { temporaryFolder } from '../../support/temporary.ts'

/** An inbox as version 1 left it: one event waits, and two ids are known. */
function oldFile(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(MIGRATIONS[0] as string)
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`)
  database
    .prepare('INSERT INTO deliveries VALUES (7, ?, ?, ?, 1000, 0, ?, NULL, NULL, ?)')
    .run('State.StateChange', 'event', '{}', '[[-1,"old/1",1,"k"]]', Buffer.from('{"who":"ann"}'))
  for (const [slot, id] of ['old/1', 'old/2'].entries())
    database.prepare('INSERT INTO seen VALUES (?, ?, ?)').run(slot, id, Date.now())
  database.close()
}

it('a file of version 1 keeps what waits in it, and the ids that it knows', async () => {
  const path = join(await temporaryFolder(), 'inbox.db')
  oldFile(path)
  const inbox = new SqliteInbox(path, { logger: false })
  const handled: unknown[] = []
  inbox.start(({ id, data, key }) => void handled.push({ id, data, key }))
  await inbox.append([item('again', { id: 'old/2' }), item('new', { id: 'new/1' })])
  await inbox.drain(5_000)
  await inbox.close()
  expect(handled).toEqual([
    { id: 'old/1', data: { who: 'ann' }, key: 'k' },
    { id: 'new/1', data: 'new', key: undefined },
  ])
  const database = new DatabaseSync(path, { readOnly: true })
  expect(database.prepare('PRAGMA user_version').get()?.user_version).toBe(SCHEMA_VERSION)
  database.close()
})

it('a file of version 1 can be looked at before a receiver has opened it, and stays as clean as it was', async () => {
  const path = join(await temporaryFolder(), 'inbox.db')
  oldFile(path)
  const before = new DatabaseSync(path)
  before.exec("INSERT INTO meta VALUES ('closed', datetime())")
  before.close()
  const desk = new SqliteDesk(path)
  const [listed] = desk.list({ state: 'waiting', limit: 1 })
  expect([desk.counts().waiting, listed?.item.id]).toEqual([1, 'old/1'])
  const owned = own(path)
  expect(owned.isClean).toBe(true)
  owned.release()
})

it('a file of a newer version cannot be looked at, which is said', async () => {
  const path = join(await temporaryFolder(), 'inbox.db')
  oldFile(path)
  const database = new DatabaseSync(path)
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(() => new SqliteDesk(path)).toThrow(/was written by a newer version of this package/)
})
