import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compile, type Source } from '../support/compile.ts'
import { examplesOf } from './examples.ts'

// Editors and the API reference show the examples of the docstrings: they must compile.
const root = join(import.meta.dirname, '../..')
const files = globSync('src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** What examples may use without declaring it; they can declare the same names themselves. */
const GLOBALS = {
  name: 'globals.d.ts',
  text: `
import type { Receiver } from 'tencent-chat-webhooks'
import type { Document } from './src/openapi/document.ts'
declare global {
  const receiver: Receiver
  const tokens: string[]
  const request: Request
  const body: unknown
  const released: Document
  const current: Document
  function isSpam(message: unknown): boolean
  function archive(message: unknown): Promise<void>
  function insertAll(events: readonly unknown[]): Promise<void>
  function isFromTrtc(sign: string | undefined, raw: string | undefined): boolean
}
`,
}

const examples = files.flatMap((file) => examplesOf(file, read(file)))
const broken = (text: string): Source => {
  const [example] = examplesOf('src/broken.ts', `/**\n * @example\n * ${text}\n */\n`)
  return { ...(example as Source), name: `broken-${text}.ts` }
}
const BROKEN = [
  broken("receiver.on('C2C.CallbackAfterSendMsg', ({ data }) => data.NoSuchMember)"),
  broken("import { noSuchExport } from 'tencent-chat-webhooks'"),
]
let found: Map<string, string[]>

beforeAll(() => {
  found = compile([GLOBALS, ...examples, ...BROKEN])
})

describe('an example in a docstring compiles:', () => {
  it.each(examples)('$name', ({ name }) => expect(found.get(name)).toEqual([]))

  it.each(BROKEN)('and a broken one is found: $name', ({ name }) => {
    expect(found.get(name)).toEqual([expect.stringMatching(/NoSuchMember|noSuchExport/)])
  })
})

describe('has an example:', () => {
  it.each([
    ['src/contract/signature.ts', 2],
    ['src/contract/callbacks.ts', 2],
    ['src/receiver/receiver.ts', 5],
    ['src/receiver/registrar.ts', 8],
    ...globSync('src/receiver/adapters/{express,fastify,fetch,lambda,node}.ts', { cwd: root }).map(
      (file): [string, number] => [file.replaceAll('\\', '/'), 1],
    ),
  ])('%s', (file, count) => {
    expect(examplesOf(file, read(file)).length).toBeGreaterThanOrEqual(count)
  })
})
