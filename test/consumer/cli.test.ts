import { writeFile } from 'node:fs/promises'
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
