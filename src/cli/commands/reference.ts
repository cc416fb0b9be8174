import type { Command } from 'commander'
import { EXAMPLE_APP_ID } from '../../request/example-app.ts'
import { addServerOptions, type ServerSettings } from '../options/settings.ts'
import { untilSignal } from '../until-signal.ts'

export function addReference(program: Command): void {
  const command = program
    .command('reference')
    .description('the reference receiver alone: Express and express-openapi-validator')
  addServerOptions(command, {
    port: 4010,
    anyApp: "the app of the contract's examples",
    tokens: 'none',
  }).action(run)
}

async function run({
  port,
  host,
  sdkAppId = [EXAMPLE_APP_ID],
  tokens = 'none',
}: ServerSettings): Promise<void> {
  const [{ pino }, { startReference }] = await Promise.all([
    import('pino'),
    import('../../reference/start.ts'),
  ])
  const logger = pino()
  const server = await startReference({ port, host, sdkAppIds: sdkAppId, tokens, logger })
  console.log(`Reference receiver: ${server.url} (stop with Ctrl-C)`)
  await untilSignal()
  await server.close()
}
