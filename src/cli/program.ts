import { createRequire } from 'node:module'
import { Command } from 'commander'
import { ListenError } from '../http/listen.ts'
import { printable } from '../text/printable.ts'
import { ASKED_BY_SHELL, addCompletion, answerShell } from './commands/completion.ts'
import { addDrift } from './commands/drift.ts'
import { addInbox } from './commands/inbox/inbox.ts'
import { addList } from './commands/list.ts'
import { addMock } from './commands/mock.ts'
import { addProxy } from './commands/proxy.ts'
import { addReceive } from './commands/receive.ts'
import { addReference } from './commands/reference.ts'
import { addReplay } from './commands/replay.ts'
import { addSend } from './commands/send.ts'
import { addServe } from './commands/serve.ts'
import { addValidate } from './commands/validate.ts'
import { addVerify } from './commands/verify.ts'
import { forgetEmptyVariables } from './options/settings.ts'

// The manifest of the checkout or of the package: both are two folders up. It is not imported,
// because the compiler would copy it.
const manifest = createRequire(import.meta.url)('../../package.json')

// Exit codes: 0 success, 1 findings, 2 wrong usage.
const program = new Command('tcw')
  .description(
    'Contract, mock and receiver of the webhooks that Tencent Cloud Chat sends. Not affiliated with Tencent.',
  )
  .version(manifest.version)
  .showHelpAfterError('(add --help for the options and examples)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

for (const add of [
  addServe,
  addSend,
  addVerify,
  addList,
  addValidate,
  addMock,
  addProxy,
  addReplay,
  addDrift,
  addReceive,
  addInbox,
  addReference,
  addCompletion,
])
  add(program)

if (process.argv[2] === ASKED_BY_SHELL) await answerShell(program)

forgetEmptyVariables(process.env)
try {
  await program.parseAsync()
} catch (error) {
  const message = String(error instanceof Error ? error.message : error)
  // Line by line: an error about a module of handlers has several lines.
  const lines = message.split('\n').map((line) => printable(line, 1000))
  console.error(`error: ${lines.join('\n')}${hint(error)}`)
  // Not exitCode: a module of handlers may keep something open, and the process would not end.
  process.exit(2)
}

/** Adds the flag to texts of the library, which cannot name it. */
function hint(error: unknown): string {
  if (!(error instanceof ListenError)) return ''
  return `; here it is --${error.setting}, or ${error.setting.toUpperCase()} in the environment`
}
