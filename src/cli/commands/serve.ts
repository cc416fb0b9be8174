import type { Command } from 'commander'
import { addServerOptions, type ServerSettings } from '../options/settings.ts'
import { untilSignal } from '../until-signal.ts'

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('everything on one port: documentation, contract, mock and reference receiver')
  addServerOptions(command, {
    port: 4010,
    anyApp: "the app of the contract's examples (and any app in the mock)",
    tokens: 'none',
  })
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  $ tcw serve
  $ PORT=8080 SDK_APP_ID=1400000001 CALLBACK_TOKENS=secret tcw serve
  $ docker run -e HOST=0.0.0.0 -p 127.0.0.1:4010:4010 …`

async function run(settings: ServerSettings): Promise<void> {
  const { startServe } = await import('../../serve/serve.ts')
  const server = await startServe({
    ...settings,
    sdkAppIds: settings.sdkAppId,
    tokens: settings.tokens ?? 'none',
  })
  console.log(`Tencent Cloud Chat webhooks: ${server.url} (stop with Ctrl-C)`)
  await untilSignal()
  await server.close()
}
