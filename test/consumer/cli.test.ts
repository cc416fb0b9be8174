import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { sample } from '../support/requests.ts'
import { run } from './run.ts'

const folder = inject('bare')
const tcw = (...args: string[]) => run(folder, 'npx', ['--no', 'tcw', ...args])

test.each(['tcw', 'tencent-chat-webhooks'])(
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

test('npx tcw mock says which packages to install', async () => {
  const { status, stderr } = await tcw('mock', '--port', '0')
  const install = 'npm install pino @stoplight/prism-http-server @stoplight/prism-http'
  expect(stderr).toContain(`error: The mock needs a package that is not installed: ${install}\n`)
  expect(status).toBe(2)
})
