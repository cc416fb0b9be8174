import { type Command, Option } from 'commander'
import { port, untilSignal } from './server-options.ts'

export function addMock(program: Command): void {
  program
    .command('mock')
    .description("answer callbacks from the contract's examples (Prism), as a receiver would")
    .addOption(
      new Option('-p, --port <port>', 'port to listen on')
        .env('PORT')
        .argParser(port)
        .default(4011),
    )
    .option('--host <host>', 'address to listen on; all of this machine by default')
    .option('--dynamic', 'make answers up from the schemas instead of taking the examples')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Requests as the platform sends them (any path, ?CallbackCommand=…) and /callback/<CallbackCommand> both work. The header Prefer
chooses the answer: Prefer: example=refuse (a name of the contract's examples), Prefer: dynamic=true.

Examples:
  $ tcw mock
  $ curl 'localhost:4011/?SdkAppid=1400000000&CallbackCommand=Sns.CallbackFriendDelete' \\
      -d '{"CallbackCommand":"Sns.CallbackFriendDelete","PairList":[{"From_Account":"ada","To_Account":"linus"}]}'`

async function run(options: { port: number; host?: string; dynamic?: boolean }): Promise<void> {
  const [{ startMock }, { pino }] = await Promise.all([import('../mock/mock.ts'), import('pino')])
  const mock = await startMock({ ...options, logger: pino() })
  console.log(`Mock of a receiver: ${mock.url} (stop with Ctrl-C)`)
  await untilSignal()
  await mock.close()
}
