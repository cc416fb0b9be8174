import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import type { Receiver } from '../../receiver/receiver.ts'
import { addInboxOptions, type WorkerFlags } from '../options/inbox.ts'
import {
  addReceiverOptions,
  type ReceiverFlags,
  receiverOptions,
  serverOptions,
} from '../options/receiver.ts'
import { addServerOptions, type ServerSettings } from '../options/settings.ts'
import { untilSignal } from '../until-signal.ts'

type Options = ServerSettings &
  ReceiverFlags &
  WorkerFlags & { handlers: string; inbox: string; quiet?: boolean }

export function addReceive(program: Command): void {
  const command = program
    .command('receive')
    .description('run a module of handlers as a server, with /healthz, /readyz and /metrics')
    .requiredOption(
      '--handlers <file>',
      'module whose default export is a function (receiver) => void that registers handlers',
    )
  addInboxOptions(addReceiverOptions(addServerOptions(command, { port: 3000, anyApp: 'an error' })))
    .option('--quiet', 'print only warnings and errors, no line for each callback')
    .addHelpText('after', HELP)
    .action(receive)
}

const HELP = `
handlers.ts:
  import type { Receiver } from 'tencent-chat-webhooks'
  export default (receiver: Receiver) => {
    receiver.before('Group.CallbackBeforeSendMsg', (call) => call.allow())
    receiver.on('C2C.CallbackAfterSendMsg', (event) => console.log(event.data))
  }

Events wait in data/inbox.db until their handlers have succeeded, over a crash and a restart; tcw inbox
shows what waits or has failed for good.

Example:
  $ SDK_APP_ID=1400000000 CALLBACK_TOKENS=secret tcw receive --handlers ./handlers.ts`

async function receive(options: Options): Promise<void> {
  const { sdkAppId, tokens, port, host, handlers, inbox: where, quiet } = options
  if (!sdkAppId) throw new Error('set your app with --sdk-app-id 1400000000 or SDK_APP_ID')
  if (!tokens)
    throw new Error(
      'set CALLBACK_TOKENS to the tokens of the console, or to none to accept unsigned requests',
    )
  const [
    { PrometheusMetrics },
    { createReceiver },
    { serveReceiver },
    { logLines },
    { openInbox },
  ] = await Promise.all([
    import('../../receiver/metrics/prometheus.ts'),
    import('../../receiver/receiver.ts'),
    import('../../receiver/server.ts'),
    import('../output/log-lines.ts'),
    import('../run/inbox/open.ts'),
  ])
  const metrics = new PrometheusMetrics()
  const register = await load(handlers)
  const inbox = await openInbox(where, options)
  const counted = quiet ? metrics : logLines(metrics)
  const receiver = createReceiver({
    ...receiverOptions(options),
    ...{ sdkAppId, tokens, inbox, metrics: counted },
  })
  await register(receiver)
  const running = await serveReceiver(receiver, { ...serverOptions(options), port, host, metrics })
  console.log(`receiving on ${running.url} (stop with Ctrl-C)`)
  if (running.metricsUrl) console.log(`metrics on ${running.metricsUrl}`)
  await untilSignal()
  await running.close()
  // What the handlers keep open (a database, a queue) must not keep the process alive.
  process.exit(0)
}

/** The function that registers handlers. @throws Error when the module cannot be loaded or has none */
async function load(file: string): Promise<(receiver: Receiver) => unknown> {
  const url = pathToFileURL(resolve(file)).href
  const module = await import(url).catch((error: Error) => {
    throw new Error(`the handlers in ${file} could not be loaded: ${error.message}`)
  })
  if (typeof module.default !== 'function') {
    throw new Error(`${file} must have a default export: (receiver) => { receiver.on(…) }`)
  }
  return module.default
}
