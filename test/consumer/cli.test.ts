import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { callbacks } from '../../src/contract/callbacks.ts'
import { sample } from '../support/requests.ts'
import { run } from './run.ts'

const folder = inject('tools')
const tcw = (...args: string[]) => run(folder, 'npx', ['--no', 'tcw', ...args])

test.each(['tcw', 'tencent-chat-webhooks-cli'])(
  'npx %s list --json prints the contract’s callbacks',
  async (name) => {
    const { status, stdout } = await run(folder, 'npx', ['--no', name, 'list', '--json'])
    expect({ status, list: JSON.parse(stdout) }).toEqual({ status: 0, list: callbacks })
  },
)

test.each([
  ['a body that is right', sample('State.StateChange'), { status: 0, valid: true, errors: [] }],
  [
    'a body that is not',
    { ...sample('State.StateChange'), Info: 1 },
    { status: 1, valid: false, errors: [{ path: '/Info' }] },
  ],
])('npx tcw validate judges %s', async (_, body, expected) => {
  const file = `State.StateChange.${expected.status}.json`
  await writeFile(join(folder, file), JSON.stringify(body))
  const { status, stdout } = await tcw('validate', '--json', file)
  expect({ status, ...JSON.parse(stdout)[0] }).toMatchObject({
    ...expected,
    file,
    command: 'State.StateChange',
  })
})

test('tcw --version prints the version of the package', async () => {
  const program = join(folder, 'node_modules/.bin/tcw')
  const { stdout } = await run(folder, program, ['--version'])
  expect(stdout).toBe(`${manifest.version}\n`)
})

test('every command of the tools works from the package', async () => {
  const backend = createServer((request, response) => {
    request.resume()
    response.end('{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}')
  })
  await new Promise<void>((done) => backend.listen(0, '127.0.0.1', done))
  const to = `http://127.0.0.1:${(backend.address() as AddressInfo).port}/chat`
  const body = JSON.stringify({ ...sample('State.StateChange'), New: 1 })
  await writeFile(join(folder, 'State.StateChange.new.json'), body)
  const rows: [args: string[], status: number, says: string | RegExp][] = [
    [['send', 'State.StateChange', '--to', to], 0, 'verdict: ignored (after-callback)'],
    [['send', 'State.StateChange', '--to', to, '--generate', '--seed', '7', '-q'], 0, 'verdict: '],
    [['send', 'State.StateChange', '--to', to, '--count', '500'], 0, /^500 sent in /],
    [['send', 'State.StateChang', '--to', to], 2, 'did you mean State.StateChange?'],
    [
      ['verify', to, '--family', 'State', '--check', 'examples-taken,foreign-app'],
      1,
      /1 passed, 1 failed, 0 skipped/,
    ],
    [['replay', 'State.StateChange.new.json', '--to', to], 0, /^1 sent in /],
    [['drift', 'State.StateChange.new.json'], 1, 'new member  New  1x  integer  9'],
    [['drift', 'State.StateChange.new.json', '--yaml'], 1, 'x-undocumented: true'],
    [['proxy', '--target', 'nonsense'], 2, 'It must be a URL'],
    [['mock', '--fail', 'envelop'], 2, 'did you mean envelope?'],
    [['completion', 'bash'], 0, 'tcw complete -- '],
  ]
  for (const [args, status, says] of rows) {
    const ended = await tcw(...args)
    expect(ended.stdout + ended.stderr, args.join(' ')).toEqual(
      typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says),
    )
    expect(ended.status, args.join(' ')).toBe(status)
  }
  backend.close()
})
