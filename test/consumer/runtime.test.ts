import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { node } from './run.ts'

const folder = inject('bare')

/** Each entry with something that it exports. */
const ENTRIES = [
  ['tencent-chat-webhooks', 'createReceiver'],
  ['tencent-chat-webhooks/express', 'expressAdapter'],
  ['tencent-chat-webhooks/fastify', 'fastifyAdapter'],
  ['tencent-chat-webhooks/fetch', 'fetchAdapter'],
  ['tencent-chat-webhooks/node', 'nodeAdapter'],
  ['tencent-chat-webhooks/lambda', 'lambdaAdapter'],
  ['tencent-chat-webhooks/server', 'serveReceiver'],
  ['tencent-chat-webhooks/testing', 'deliver'],
] as const

const module = (code: string) => node(folder, '--input-type=module', '-e', code)
const commonJs = (code: string) => node(folder, '--input-type=commonjs', '-e', code)

// No framework is installed here: an adapter must not need the package of its framework at run time.
test.each(ENTRIES)('import %s has %s', async (entry, name) => {
  const result = await module(`import { ${name} } from '${entry}'; console.log(typeof ${name})`)
  expect(result).toEqual({ status: 0, stdout: 'function\n', stderr: '' })
})

test.each(ENTRIES)('require(%s) has %s', async (entry, name) => {
  const result = await commonJs(
    `const { ${name} } = require('${entry}'); console.log(typeof ${name})`,
  )
  expect(result).toEqual({ status: 0, stdout: 'function\n', stderr: '' })
})

test('import and require give the same module', async () => {
  const code =
    "import('tencent-chat-webhooks').then((one) => console.log(one.createReceiver === require('tencent-chat-webhooks').createReceiver))"
  expect((await commonJs(code)).stdout).toBe('true\n')
})

test('the entry for types holds no values', async () => {
  const { stdout } = await module(
    "import * as types from 'tencent-chat-webhooks/types'; console.log(Object.keys(types).length)",
  )
  expect(stdout).toBe('0\n')
})

test.each([
  [
    'import',
    module,
    "import document from 'tencent-chat-webhooks/openapi.json' with { type: 'json' }; log(document)",
  ],
  ['require', commonJs, "log(require('tencent-chat-webhooks/openapi.json'))"],
])('%s gives the contract as JSON', async (_, start, code) => {
  const { stdout } = await start(
    `${code}; function log(document) { console.log(JSON.stringify(document)) }`,
  )
  expect(JSON.parse(stdout)).toEqual(contract)
})

test('a stack trace points into code that can be read', async () => {
  const code =
    "import { createReceiver } from 'tencent-chat-webhooks'; createReceiver({ sdkAppId: 1, tokens: [] })"
  const { stderr } = await node(folder, '--input-type=module', '-e', code)
  expect(stderr).toContain('tokens must be a list')
  const [, file = '', line = 0] = /at .*file:\/\/(\/.*\/lib\/.*\.js):(\d+)/.exec(stderr) ?? []
  expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain('throw new TypeError(')
})

test('what is not an entry cannot be imported', async () => {
  const { stderr } = await module("import 'tencent-chat-webhooks/lib/index.js'")
  expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
})
