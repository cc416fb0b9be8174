import type { Command } from 'commander'
import { addServerOptions, type ServerSettings } from './options/settings.ts'
import { untilSignal } from './until-signal.ts'

export function addMock(program: Command): void {
  const command = program
    .command('mock')
    .description("plays YOUR backend: answers callbacks from the contract's examples (Prism)")
  addServerOptions(command, { port: 4011, anyApp: 'any app', tokens: 'none' })
    .option('--dynamic', 'generate answers from the schemas instead of using the examples')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
It stands in for the server that you are going to write: post callbacks to it as Tencent Cloud Chat does, and it checks them against
the contract and answers. It does not send callbacks to you.

Requests as the platform sends them (any path, ?CallbackCommand=…) and /callback/<CallbackCommand> both work. The header Prefer
chooses the answer: Prefer: example=refuse (a name of the contract's examples), Prefer: dynamic=true (made up from the schemas).

Examples:
  $ tcw mock
  $ curl 'localhost:4011/?SdkAppid=1400000000&CallbackCommand=Sns.CallbackFriendDelete' \\
      -d '{"CallbackCommand":"Sns.CallbackFriendDelete","PairList":[{"From_Account":"ada","To_Account":"linus"}]}'`

async function run(options: ServerSettings & { dynamic?: boolean }): Promise<void> {
  const { sdkAppId, tokens = 'none', ...others } = options
  const [{ startMock }, { pino }] = await Promise.all([import('../mock/mock.ts'), import('pino')])
  const mock = await startMock({ ...others, sdkAppIds: sdkAppId, tokens, logger: pino() })
  if (tokens === 'none') {
    console.error('warning: signatures are not checked; set CALLBACK_TOKENS to check them')
  }
  console.log(`Mock of your backend: ${mock.url} (stop with Ctrl-C)`)
  await untilSignal()
  await mock.close()
}
