import type { Command } from 'commander'
import type { KeptEvents } from '../../serve/kept-events.ts'
import { inboxOption, natsServers } from '../options/inbox.ts'
import { addServerOptions, type ServerSettings } from '../options/settings.ts'
import { httpUrl } from '../options/url.ts'
import { untilSignal } from '../until-signal.ts'

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('everything on one port: documentation, contract, mock and reference receiver')
  command.addOption(
    inboxOption(
      'the file that keeps the last 1 000 events of /callback, NATS servers whose stream gets them, or memory to keep none',
    ),
  )
  command.option(
    '--forward <url>',
    'pass what comes to /callback on to your backend, and show both sides at /inspect',
    httpUrl,
  )
  command.option(
    '--allow-target <target>',
    'a host or URL that the page /send may post to, beside this machine; may be repeated',
    (target: string, before: string[] = []) => [...before, target],
  )
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
  $ tcw serve --forward http://localhost:3000/chat
  $ tcw inbox ls && tcw replay --from inbox --state waiting --to http://localhost:3000/chat
  $ docker run -e HOST=0.0.0.0 -p 127.0.0.1:4010:4010 …`

type ServeSettings = ServerSettings & {
  inbox: string
  forward?: string
  allowTarget?: string[]
}

async function run(settings: ServeSettings): Promise<void> {
  const { startServe } = await import('../../serve/serve.ts')
  const kept = await keptIn(settings.inbox)
  const server = await startServe({
    ...settings,
    sdkAppIds: settings.sdkAppId,
    tokens: settings.tokens ?? 'none',
    kept,
    allowTargets: settings.allowTarget,
  })
  console.log(`Tencent Cloud Chat webhooks: ${server.url} (stop with Ctrl-C)`)
  await untilSignal()
  await server.close()
}

/** The documentation and the mock are there even if another process has the file. */
async function keptIn(where: string): Promise<KeptEvents | undefined> {
  if (where === 'memory') return undefined
  const servers = natsServers(where)
  try {
    const { keptEvents, keptInStream } = await import('../../serve/kept-events.ts')
    return servers ? await keptInStream(servers) : keptEvents(where)
  } catch (error) {
    console.error(`warning: events are not kept: ${(error as Error).message}`)
    return undefined
  }
}
