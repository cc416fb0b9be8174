import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Consume, InboxItem } from '../../src/inbox/port.ts'
import { SqliteInbox } from '../../src/inbox/sqlite.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { RawText } from '../../src/text/raw-text.ts'
import { item } from '../support/inbox.ts'
import { APP, push } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const failing: Consume = (_, attempt) => {
  attempt.run('archive', () => {
    throw new Error('database is down')
  })
}

const withBody = (value: unknown, more: Partial<InboxItem> = {}): InboxItem => {
  const text = JSON.stringify(value)
  return item(value, { raw: new RawText(new TextEncoder().encode(text)), ...more })
}

const [event] = (push({}) as { Events: object[] }).Events
const batch = { Events: [event, { ...event, To_Account: 'somebody-else' }] }

/** An inbox file with two dead letters, three bodies in quarantine, and an event that waits. */
async function file(): Promise<string> {
  const path = join(await temporaryFolder(), 'inbox.db')
  const first = new SqliteInbox(path, { logger: false, attempts: 1 })
  first.start(failing)
  await first.append([withBody({ n: 1 }, { id: 'dead/1', command: 'C2C.CallbackAfterSendMsg' })])
  await first.append([withBody({ n: 2 }, { id: 'dead/2' })])
  await expect.poll(() => first.counts().dead).toBe(2)
  await first.close()
  const second = new SqliteInbox(path, { logger: false })
  second.start(() => {})
  const query = { SdkAppid: String(APP) }
  const invalid = {
    kind: 'invalid',
    command: 'Push.OfflinePush',
    identified: false,
    query,
  } as const
  const findings = [
    { path: '/Events', keyword: 'type', message: 'it is no list', expected: 'array' },
  ]
  await second.append([withBody({ Events: 5 }, { ...invalid, findings })])
  // Valid by now, as after an upgrade.
  await second.append([withBody(batch, { ...invalid, findings })])
  await second.append([withBody({ a: 1 }, { ...invalid, command: 'New.Callback', findings })])
  await expect.poll(() => second.counts().quarantined).toBe(3)
  await second.close()
  const third = new SqliteInbox(path, { logger: false })
  await third.append([
    withBody({ n: 3, big: '9' }, { id: 'waiting/1', receivedAt: 1_763_000_000_000 }),
  ])
  await third.close()
  return path
}

const tcw = (path: string, ...args: string[]) => run(['inbox', ...args], { env: { INBOX: path } })

describe('tcw inbox', () => {
  it.each<[string, string[], RegExp]>([
    [
      'ls lists what waits',
      ['ls'],
      /^1 waiting, 0 retrying, 2 dead, 3 in quarantine\n\S+ +2025-11-13T02:13:20.000Z .*waiting\/1\n$/,
    ],
    [
      'dead lists dead letters with the reason',
      ['dead'],
      /dead\/1 +database is down\n.*dead\/2 +database is down\n$/,
    ],
    [
      'dead lists those of a command',
      ['dead', '-c', 'State.StateChange'],
      /quarantine\n.*dead\/2.*\n$/,
    ],
    [
      'dead shows as many as it is told',
      ['dead', '--limit', '1'],
      /dead\/1.*\n… and more: --limit 10\n$/,
    ],
    [
      'quarantine lists bodies with what is wrong',
      ['quarantine'],
      /Push\.OfflinePush .* it is no list\n/,
    ],
    [
      'show finds an item by its id',
      ['show', 'dead/2'],
      /^ref: +2\nstate: +dead since .*\n[\s\S]*failed: +archive: database is down\n[\s\S]*"n": 2\n}\n$/,
    ],
    ['show finds an item by its ref', ['show', '1'], /id: +dead\/1\n/],
  ])('%s', async (_what, args, expected) => {
    const { code, stdout, stderr } = await tcw(await file(), ...args)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(expected)
  })

  it('prints JSON with the body as it was sent', async () => {
    const { stdout } = await tcw(await file(), 'dead', '--json')
    expect(JSON.parse(stdout)).toMatchObject([
      {
        ref: '1',
        state: 'dead',
        attempts: 1,
        id: 'dead/1',
        body: '{"n":1}',
        failures: [{ handler: 'archive', error: 'database is down' }],
      },
      { ref: '2', id: 'dead/2' },
    ])
  })

  it.each<[string, string[], RegExp]>([
    [
      'a name that nothing has',
      ['retry', 'nonsense'],
      /nothing in the inbox has the ref or id "nonsense"/,
    ],
    ['no name', ['retry'], /name dead letters by their ref or id .*or say --all/],
    ['what is no dead letter', ['retry', 'waiting/1'], /is no dead letter: it is waiting/],
    [
      'an age that is none',
      ['purge', '--state', 'dead', '--older-than', 'long'],
      /It must be a time such as 90m/,
    ],
    [
      'a purge of what waits',
      ['purge', '--state', 'waiting', '--older-than', '0'],
      /Allowed choices are dead, quarantined/,
    ],
    [
      'an inbox that is not there',
      ['ls', '--inbox', 'nowhere.db'],
      /there is no inbox at nowhere\.db/,
    ],
    [
      "the inbox of another process's memory",
      ['ls', '--inbox', 'memory'],
      /belongs to its process/,
    ],
  ])('says what is wrong with %s', async (_what, args, message) => {
    const { code, stderr } = await tcw(await file(), ...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  it.each(['while no receiver runs', 'while a receiver runs'])(
    'retries, validates again and purges %s',
    async (when) => {
      const path = await file()
      const handled: string[] = []
      const start = () => {
        const inbox = new SqliteInbox(path, { logger: false })
        const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', inbox, logger: false })
        receiver.onAny(({ command }) => void handled.push(command))
        return receiver
      }
      const running = when === 'while a receiver runs' ? start() : undefined
      const retried = await tcw(path, 'retry', 'dead/1', '--json')
      expect([retried.stdout, retried.code]).toEqual(['{"requeued":1}\n', 0])
      const validated = await tcw(path, 'quarantine', '--revalidate', '--json')
      // Two are still invalid: exit code 1.
      expect([validated.stdout, validated.code]).toEqual([
        '{"valid":1,"events":2,"invalid":2}\n',
        1,
      ])
      const purged = await tcw(path, 'purge', '--state', 'quarantined', '--older-than', '0')
      expect(purged.stdout).toBe('2 purged\n')
      await running?.close()
      const later = start()
      await later.drain(5_000)
      await later.close()
      expect(handled.toSorted()).toEqual([
        'C2C.CallbackAfterSendMsg',
        'Push.OfflinePush',
        'Push.OfflinePush',
        'State.StateChange',
      ])
      expect((await tcw(path, 'ls')).stdout).toMatch(
        /^0 waiting, 0 retrying, 1 dead, 0 in quarantine\n/,
      )
    },
  )

  it('exports lines that replay reads, the body of a batch once', async () => {
    const path = await file()
    await tcw(path, 'quarantine', '--revalidate')
    const out = `${path}.ndjson`
    const { stdout } = await tcw(path, 'export', '-o', out)
    expect(stdout).toMatch(/^6 exported to /)
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(6)
    const replay = await run(['replay', out, '--dry-run'])
    expect([replay.code, replay.stderr]).toEqual([0, '6 would be sent\n'])
    const direct = await run(['replay', '--from', 'inbox', '--state', 'waiting', '--dry-run'], {
      env: { INBOX: path },
    })
    expect(direct.stderr).toBe('2 would be sent\n')
  })
})
