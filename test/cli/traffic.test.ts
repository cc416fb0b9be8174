import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kept } from '../../src/traffic/reader.ts'
import { sender, serving } from '../support/http.ts'
import { tcw } from '../support/process.ts'
import { sample, wire } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const OK = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'
const COMMAND = 'Group.CallbackBeforeSendMsg'
const backend = () => serving((_, response) => response.end(OK))

async function readBack(file: string) {
  const warnings: string[] = []
  let count = 0
  for await (const _ of kept([file], (text) => warnings.push(text))) count++
  return { count, warnings }
}

describe('tcw proxy', () => {
  it('passes on, reports findings, records, and ends with a summary', async () => {
    const file = join(await temporaryFolder(), 't.ndjson')
    const args = ['proxy', '--target', await backend(), '--port', '0', '--record', file]
    const proxy = await tcw([...args, '--fail-on-findings'], {}, 'stderr')
    const send = sender(proxy.url)
    expect((await send({ url: wire(COMMAND), body: sample(COMMAND, { GroupId: 5 }) })).text).toBe(
      OK,
    )
    await expect
      .poll(proxy.output)
      .toContain('the request violates the contract: /GroupId: expected string')
    expect(proxy.output()).toMatch(/Group\.CallbackBeforeSendMsg 200 [0-9.]+ ms: delivered: /)
    expect(await proxy.stop('SIGINT')).toBe(1)
    expect(await readBack(file)).toEqual({ count: 1, warnings: [] })
  })

  it('leaves a readable recording when it is killed in the middle', async () => {
    const file = join(await temporaryFolder(), 't.ndjson')
    const proxy = await tcw(
      ['proxy', '--target', await backend(), '-p', '0', '-q', '--record', file],
      {},
      'stderr',
    )
    const send = sender(proxy.url)
    let answered = 0
    const sendAll = async () => {
      for (;;) {
        await send({ url: wire(COMMAND), body: sample(COMMAND) })
        answered++
      }
    }
    // Each ends with the connection that the kill cuts.
    const load = Array.from({ length: 5 }, () => sendAll().catch(() => {}))
    await expect.poll(() => answered).toBeGreaterThan(100)
    expect(await proxy.stop('SIGKILL')).toBe('SIGKILL')
    await Promise.all(load)
    const { count } = await readBack(file)
    // What was answered a moment before may not be written yet.
    expect(count).toBeGreaterThan(answered - 30)
  })

  it.each([
    { args: [], says: "required option '--target <url>' not specified" },
    { args: ['--target', 'nonsense'], says: 'It must be a URL' },
    {
      args: ['--target', 'http://h', '--record', '/no/such/folder/t.ndjson'],
      says: 'cannot be written',
    },
    { args: ['--target', 'http://h', '--record-size', '5'], says: 'a size of at least 1kb' },
  ])('refuses $args with exit code 2', async ({ args, says }) => {
    const { code, stderr } = await run(['proxy', ...args])
    expect(stderr).toContain(says)
    expect(code).toBe(2)
  })
})

describe('tcw replay', () => {
  it('sends a folder of bodies and sums up', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.json'), JSON.stringify(sample(COMMAND)))
    await writeFile(join(folder, 'b.json'), JSON.stringify(sample('State.StateChange')))
    const to = await backend()
    const { code, stdout } = await run(['replay', folder, '--to', to, '--filter', 'Group.*'])
    expect(stdout).toMatch(/^1 sent in /)
    expect(stdout).toContain('1 were left out by --filter')
    expect(code).toBe(0)
    const dry = await run(['replay', folder, '--dry-run'])
    expect(dry.stdout).toMatch(
      /a\.json Group\.CallbackBeforeSendMsg\n.*b\.json State\.StateChange\n/,
    )
  })

  it.each([
    { args: ['no-such-file', '--to', 'URL'], says: 'there is no file or folder "no-such-file"' },
    { args: ['-'], says: 'where to? Say --to' },
    { args: ['-', '--to', 'http://127.0.0.1:1'], says: 'nothing listens there' },
    { args: ['-', '--to', 'URL', '--filter', 'Grup.*'], says: 'no callback matches "Grup.*"' },
    { args: ['-', '--to', 'URL', '--pace', 'slow'], says: 'It must be original, fast, or a rate' },
    {
      args: ['-', '--to', 'URL', '-c', 'State.StateChang'],
      says: 'did you mean State.StateChange?',
    },
  ])('refuses $args with exit code 2', async ({ args, says }) => {
    const url = await backend()
    const { code, stderr } = await run([
      'replay',
      ...args.map((one) => (one === 'URL' ? url : one)),
    ])
    expect(stderr).toContain(says)
    expect(code).toBe(2)
  })
})

describe('tcw drift', () => {
  it.each([
    { name: 'drift', body: { New: 'Jane' }, code: 1, says: 'new member  New  1x  string  "Xxxx"' },
    { name: 'no drift', body: {}, code: 0, says: '1 bodies of 1 callbacks; no drift' },
  ])('reports $name', async ({ body, code, says }) => {
    const done = await run(['drift', '-'], {
      input: `${JSON.stringify({ v: 1, at: '2026-01-01T00:00:00Z', command: COMMAND, query: {}, body: JSON.stringify(sample(COMMAND, body)) })}\n`,
    })
    expect(done.stdout).toContain(says)
    expect(done.code).toBe(code)
  })

  it('proposes a change of the contract in YAML', async () => {
    const file = join(await temporaryFolder(), 'a.json')
    await writeFile(file, JSON.stringify(sample(COMMAND, { New: 'Jane' })))
    const { stdout } = await run(['drift', file, '--yaml'])
    expect(stdout).toMatch(
      /^- callback: Group.CallbackBeforeSendMsg\n {2}schema: GroupBeforeSendMsg\n/,
    )
    expect(stdout).toContain('x-undocumented: true')
    expect(stdout).not.toContain('Jane')
  })
})
