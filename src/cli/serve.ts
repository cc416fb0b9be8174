import type { Command } from 'commander'
import { untilSignal } from './server-options.ts'
import { type Flags, readSettings } from './settings.ts'

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('everything on one port: documentation, contract, mock and reference receiver')
    .option('-p, --port <port>', 'port to listen on (PORT; 4010)')
    .option('--host <host>', 'address to listen on; all of this machine by default')
    .option(
      '--sdk-app-id <ids>',
      'SDKAppIDs that the receiver takes, with commas (SDK_APP_ID; 1400000000)',
    )
    .option(
      '--tokens <tokens>',
      'tokens of the console, with commas (CALLBACK_TOKENS; none: signatures are not checked)',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ tcw serve\n  $ PORT=8080 SDK_APP_ID=1400000001 CALLBACK_TOKENS=secret tcw serve',
    )
    .action(run)
}

async function run({ host, ...flags }: Flags & { host?: string }): Promise<void> {
  const { startServe } = await import('../serve/serve.ts')
  const server = await startServe({ ...readSettings(flags), host })
  console.log(`Tencent Cloud Chat webhooks: ${server.url} (stop with Ctrl-C)`)
  await untilSignal()
  await server.close()
}
