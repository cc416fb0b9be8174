import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

// What an editor shows to who writes handlers: asked of TypeScript's language service, as editors do.
const root = join(import.meta.dirname, '../..')
const FILE = join(root, 'handlers-in-an-editor.ts')
const TEXT = `import { createReceiver } from 'tencent-chat-webhooks'
import type { C2CAfterSendMsg } from 'tencent-chat-webhooks/types'
const receiver = createReceiver({ sdkAppId: 1, tokens: 'none' })
receiver.before('Group.CallbackBeforeSendMsg', (call) => call.refuse({ code: 10100 }))
receiver.on('C2C.', (event) => event.data.From_Account)
receiver.before('', async (call) => call.refuse({ code: 5, info: call.body.MsgBody }))
receiver.onBatch('Push.', (batch) => batch.events[0].MsgKey)
export type Message = C2CAfterSendMsg
`

let service: ts.LanguageService

/**
 * A separate service for each group: completions inside a call leave half-inferred types in the
 * cache.
 */
function startService(): void {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const read = (file: string) => (file === FILE ? TEXT : ts.sys.readFile(file))
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = read(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
}

/** The place right after a piece of the text. */
const after = (piece: string) => TEXT.indexOf(piece) + piece.length

const completions = (piece: string) =>
  service.getCompletionsAtPosition(FILE, after(piece), {})?.entries.map(({ name }) => name) ?? []

function hover(piece: string): string {
  const info = service.getQuickInfoAtPosition(FILE, after(piece) - 2)
  return ts.displayPartsToString(info?.documentation)
}

describe('an editor completes', () => {
  beforeAll(startService)

  it.each<[string, string, string, string]>([
    ['on', "on('C2C.", 'C2C.CallbackAfterSendMsg', 'C2C.CallbackBeforeSendMsg'],
    ['before', "before('", 'C2C.CallbackBeforeSendMsg', 'C2C.CallbackAfterSendMsg'],
    ['onBatch', "onBatch('Push.", 'Push.OfflinePush', 'C2C.CallbackAfterSendMsg'],
  ])('the commands that %s takes', (_method, piece, fitting, other) => {
    const names = completions(piece)
    expect([names.includes(fitting), names.includes(other)]).toEqual([true, false])
  })
})

describe('an editor shows on', () => {
  beforeAll(startService)

  it.each([
    ['a decision', 'call.refuse', /ErrorCode 1: .*10016.*ErrorCode 10100 to 10200: /],
    ['a method', 'receiver.before', /decides a before-callback/],
    ['a code', 'refuse({ code', /range/],
    ['the type of a callback', 'Message = C2CAfterSendMsg', /C2C\.CallbackAfterSendMsg.*\n/],
  ])('%s what it does', (_what, piece, text) => {
    expect(hover(piece)).toMatch(text)
  })
})

it('a mistyped command is one error, which names it', () => {
  startService()
  const errors = service
    .getSemanticDiagnostics(FILE)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(errors).toEqual([
    `Argument of type '"C2C."' is not assignable to parameter of type 'AfterCommand'.`,
    `Argument of type '""' is not assignable to parameter of type 'BeforeCommand'.`,
    `Argument of type '"Push."' is not assignable to parameter of type 'BatchCommand'.`,
  ])
})
