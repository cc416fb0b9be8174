import type { Command } from 'commander'
import { optionalPackages } from '../optional-package.ts'
import { untilSignal } from './server-options.ts'
import { type Flags, readSettings } from './settings.ts'

export function addReference(program: Command): void {
  program
    .command('reference')
    .description('the reference receiver alone: Express and express-openapi-validator')
    .option('-p, --port <port>', 'port to listen on (PORT; 4010)')
    .option('--host <host>', 'address to listen on')
    .option(
      '--sdk-app-id <ids>',
      'SDKAppIDs that the receiver takes, with commas (SDK_APP_ID; 1400000000)',
    )
    .option(
      '--tokens <tokens>',
      'tokens of the console, with commas (CALLBACK_TOKENS; none: signatures are not checked)',
    )
    .action(run)
}

async function run({ host, ...flags }: Flags & { host?: string }): Promise<void> {
  const { port, sdkAppIds, tokens } = readSettings(flags)
  const packages = ['express', 'express-openapi-validator', 'pino']
  const [{ pino }, { startReference }] = await optionalPackages(
    'The reference receiver',
    packages,
    () => Promise.all([import('pino'), import('../reference/start.ts')]),
  )
  const server = await startReference({ port, host, sdkAppIds, tokens, logger: pino() })
  console.log(`Reference receiver: ${server.url} (stop with Ctrl-C)`)
  await untilSignal()
  await server.close()
}
