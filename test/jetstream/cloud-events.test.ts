import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { HTTP } from 'cloudevents'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dataOf, headersOf, itemOf } from '../../src/inbox/jetstream/cloud-event.ts'
import { RawText } from '../../src/text/raw-text.ts'
import { item } from '../support/inbox.ts'
import { natsServer, newest } from '../support/nats.ts'
import { temporaryFolder } from '../support/temporary.ts'
import { started, until } from './support.ts'

const run = promisify(execFile)
const examples = join(import.meta.dirname, '../../examples/jetstream')
const TEXT = '{"Events":[{"Seq": 9007199254740993, "text":"你好"},{"Seq":2}]}'
const sent = (position: number) =>
  item(null, {
    id: `1400000000/Push.OfflinePush/${position}`,
    command: 'Push.OfflinePush',
    raw: new RawText(new TextEncoder().encode(TEXT)),
    position,
    key: 'C2C 用户',
    query: { SdkAppid: '1400000000' },
    receivedAt: 1_700_000_000_000,
  })

describe('an event as a CloudEvent', () => {
  it('is read by the cloudevents package', () => {
    const one = sent(0)
    const all = headersOf(one)
    const headers = Object.fromEntries([...all.keys()].map((name) => [name, all.get(name)]))
    const body = new TextDecoder().decode(dataOf([one])[0])
    expect(body).toBe('{"Seq": 9007199254740993, "text":"你好"}')
    const event = HTTP.toEvent({ headers, body }) as any
    expect(event).toMatchObject({
      specversion: '1.0',
      id: one.id,
      type: 'Push.OfflinePush',
      source: '/tencent-chat/1400000000',
      time: '2023-11-14T22:13:20.000Z',
      datacontenttype: 'application/json',
      kind: 'event',
      position: '0',
      receivedat: '1700000000000',
    })
    expect(event.data.text).toBe('你好')
    expect(event.validate()).toBe(true)
    // This version of the package leaves the percent-encoding to its caller.
    expect(decodeURIComponent(event.key)).toBe('C2C 用户')
    expect(JSON.parse(decodeURIComponent(event.query))).toEqual(one.query)
  })

  it.each([
    ['without raw text', item({ a: [1] }), '{"a":[1]}'],
    [
      'a whole body',
      item(0, { raw: new RawText('{"Seq":9007199254740993}') }),
      '{"Seq":9007199254740993}',
    ],
    ['a batch', { ...sent(0), kind: 'batch' as const, position: undefined }, TEXT.slice(10, -1)],
    ['nothing', item(undefined), 'null'],
  ])('has as data: %s', (_, one, expected) => {
    const data = dataOf([one])[0] as Uint8Array
    expect(new TextDecoder().decode(data)).toBe(expected)
    expect(itemOf(headersOf(one), data).raw?.text).toBe(expected)
  })

  it('takes half a surrogate pair in a key, which has no UTF-8', () => {
    expect(itemOf(headersOf(item(1, { key: 'a\ud800' })), new Uint8Array([0x31])).key).toBe(
      'a\ufffd',
    )
  })
})

describe('a consumer in another language', () => {
  it.each([
    ['Python', python],
    ['Go', go],
  ])('reads the events: %s', async (_, prepare) => {
    const [command, ...args] = await prepare()
    await using nats = await natsServer(newest())
    await using one = started(nats.url, { work: false })
    await one.inbox.append([sent(0), sent(1)])
    const consumer = spawn(command as string, [...args, nats.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void consumer.kill())
    let output = ''
    consumer.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    await until(() => output.split('\n').length > 2)
    const lines = output.split('\n')
    expect(lines[0]).toMatch(/^Push.OfflinePush 1400000000\/Push.OfflinePush\/0 .*9007199254740993/)
    expect(lines[0]).toContain('你好')
    // They have acknowledged them.
    await until(async () => (await one.inbox.counts()).waiting === 0)
  })
})

it.each(['python/consumer.py', 'go/consumer.go'])('docs/jetstream.md shows %s', async (file) => {
  const guide = await readFile(join(examples, '../../docs/jetstream.md'), 'utf8')
  expect(guide).toContain(await readFile(join(examples, file), 'utf8'))
})

/** Python with nats-py, in an environment outside the tree. */
async function python(): Promise<string[]> {
  const folder = join(
    process.env.JETSTREAM_CACHE ?? join(homedir(), '.cache/tcw-jetstream'),
    'venv',
  )
  const program = join(folder, 'bin/python')
  if (!existsSync(join(folder, 'installed'))) {
    await run('python3', ['-m', 'venv', folder])
    await run(program, [
      '-m',
      'pip',
      'install',
      '-q',
      '-r',
      join(examples, 'python/requirements.txt'),
    ])
    await run('touch', [join(folder, 'installed')])
  }
  return [program, join(examples, 'python/consumer.py')]
}

/** The program, built from a copy, so that the tree stays clean. */
async function go(): Promise<string[]> {
  const folder = await temporaryFolder()
  await cp(join(examples, 'go'), folder, { recursive: true })
  await run('go', ['build', '-o', 'consumer', '.'], { cwd: folder })
  return [join(folder, 'consumer')]
}
