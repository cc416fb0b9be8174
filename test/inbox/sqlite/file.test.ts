import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SqliteInbox, type SqliteInboxOptions } from '../../../src/inbox/sqlite.ts'
import { item } from '../../support/inbox.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const path = async () => join(await temporaryFolder(), 'inbox.db')

function inboxAt(file: string, options: SqliteInboxOptions = {}): SqliteInbox {
  const inbox = new SqliteInbox(file, { logger: false, ...options })
  onTestFinished(async () => void (await inbox.close(100)))
  return inbox
}

/** An inbox with some events that wait. */
async function used(file: string, events = 200): Promise<void> {
  const inbox = new SqliteInbox(file, { logger: false })
  await Promise.all(
    Array.from({ length: events }, () => inbox.append([item({ text: 'x'.repeat(500) })])),
  )
  await inbox.close()
}

function sql(file: string, text: string): void {
  const database = new DatabaseSync(file)
  database.exec(text)
  database.close()
}

/** What a process prints that opens an inbox and runs some code. */
function inAnotherProcess(file: string, code: string): string {
  const module = join(import.meta.dirname, '../../../src/inbox/sqlite.ts')
  const program = `import { SqliteInbox } from ${JSON.stringify(module)}
    try { const inbox = new SqliteInbox(${JSON.stringify(file)}); ${code} }
    catch (error) { console.log(error.message) }`
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('a file that cannot be used', () => {
  it.each<[string, (file: string) => Promise<void> | void, RegExp]>([
    [
      'of another kind',
      (file) => writeFileSync(file, 'a'.repeat(5_000)),
      /does not begin as a SQLite database/,
    ],
    [
      'that is too short',
      (file) => writeFileSync(file, 'SQLite format 3'),
      /is damaged or no inbox/,
    ],
    [
      'of another program',
      (file) => sql(file, 'PRAGMA application_id = 12; CREATE TABLE users (id)'),
      /is the SQLite database of another program/,
    ],
    [
      'of another program, which does not say so',
      (file) => sql(file, 'CREATE TABLE users (id)'),
      /is the SQLite database of another program/,
    ],
    [
      'that a newer version wrote',
      async (file) => {
        await used(file)
        sql(file, 'PRAGMA user_version = 99')
      },
      /written by a newer version of this package \(tables 99, this one knows 2\)/,
    ],
    [
      'that was truncated',
      async (file) => {
        await used(file)
        truncateSync(file, 40_000)
      },
      /is damaged or no inbox: .*\. It was left as it is\. Restore it from a backup/,
    ],
    [
      'with damaged pages',
      async (file) => {
        await used(file)
        const bytes = readFileSync(file)
        bytes.fill(7, 8_192, 60_000)
        writeFileSync(file, bytes)
      },
      /is damaged or no inbox/,
    ],
  ])('%s is named, and stays as it is', async (_what, make, message) => {
    const file = await path()
    await make(file)
    const before = digest(file)
    expect(() => new SqliteInbox(file)).toThrow(message)
    expect(digest(file)).toBe(before)
    // The lock is free again: the next one says the same, not that the file is in use.
    expect(() => new SqliteInbox(file)).toThrow(message)
  })

  it('is a folder', async () => {
    const folder = await temporaryFolder()
    expect(() => new SqliteInbox(folder)).toThrow(/is not a file; name a file for the inbox/)
  })

  it.each<[SqliteInboxOptions, string]>([
    [{ rememberMs: -1 }, 'rememberMs must be a number of at least 0, not -1'],
    [{ keepDeadMs: Number.NaN }, 'keepDeadMs must be a number of at least 0, not NaN'],
    [{ keepQuarantineMs: -1 }, 'keepQuarantineMs must be a number of at least 0, not -1'],
    [{ limitItems: 0 }, 'limitItems must be a number of at least 1, not 0'],
  ])('is not even made for the option %o', async (options, message) => {
    const file = await path()
    expect(() => new SqliteInbox(file, options)).toThrow(new TypeError(message))
    expect(existsSync(file)).toBe(false)
  })
})

describe('a file', () => {
  it('is created with its folder', async () => {
    const file = join(await temporaryFolder(), 'a', 'b', 'inbox.db')
    await used(file, 1)
    expect(existsSync(file)).toBe(true)
  })

  it('that is empty is taken for new', async () => {
    const file = await path()
    writeFileSync(file, '')
    await used(file, 1)
  })

  it('belongs to one inbox at a time, in one process', async () => {
    const file = await path()
    inboxAt(file)
    expect(() => new SqliteInbox(file)).toThrow(
      new RegExp(
        `is in use by process ${process.pid} on .* since .*One process owns an inbox file`,
      ),
    )
  })

  it('belongs to one process at a time, until that ends', async () => {
    const file = await path()
    const inbox = inboxAt(file)
    const other = () => inAnotherProcess(file, "await inbox.close(); console.log('open')")
    expect(other()).toMatch(/is in use by process/)
    await inbox.close()
    expect(other()).toBe('open\n')
  })

  it('is closed although an answer of its thread is still under way, in a process with nothing else to do', async () => {
    const code = "void inbox.store.check(); await inbox.close(); console.log('closed')"
    expect(inAnotherProcess(await path(), code)).toBe('closed\n')
  })

  it('that is removed while it is open is missed: nothing is acknowledged any more, and it is not ready', async () => {
    const file = await path()
    const inbox = inboxAt(file)
    await inbox.append([item('a')])
    rmSync(file)
    await expect(inbox.append([item('b')])).rejects.toThrow(/was removed while the inbox was open/)
    expect(await inbox.ready()).toBe(false)
  })

  it('whose log is removed while it is open is missed, too', async () => {
    const file = await path()
    const inbox = inboxAt(file)
    await inbox.append([item('a')])
    rmSync(`${file}-wal`)
    mkdirSync(`${file}-wal`)
    await expect(inbox.append([item('b')])).rejects.toThrow(/was replaced while the inbox was open/)
    rmSync(`${file}-wal`, { recursive: true })
  })

  it('takes nothing after it was closed', async () => {
    const inbox = new SqliteInbox(await path(), { logger: false })
    await inbox.close()
    await inbox.close()
    await expect(async () => await inbox.append([item('a')])).rejects.toThrow(/the inbox is closed/)
  })

  it('can be read with any SQLite tool while it is in use', async () => {
    const file = await path()
    const inbox = inboxAt(file)
    await inbox.append([item({ who: 'ann' }, { command: 'C2C.CallbackAfterSendMsg', key: 'k' })])
    const database = new DatabaseSync(file, { readOnly: true })
    const sent =
      "SELECT command, CAST(body AS TEXT) AS body, items ->> '$[0][3]' AS key FROM deliveries"
    expect({ ...database.prepare(sent).get() }).toEqual({
      command: 'C2C.CallbackAfterSendMsg',
      body: '{"who":"ann"}',
      key: 'k',
    })
    database.close()
  })
})
