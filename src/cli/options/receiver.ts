import { type Command, Option } from 'commander'
import {
  BODY_LIMIT_BYTES,
  DEADLINE_MS,
  DEPTH_LIMIT,
  SIGNATURE_WINDOW_SECONDS,
} from '../../contract/protocol.ts'
import { REQUEST_TIMEOUT_MS } from '../../http/limits.ts'
import type { ReceiverOptions } from '../../receiver/options.ts'
import type { ServerOptions } from '../../receiver/server.ts'
import { readPort, wholeNumber } from './numbers.ts'

/** The options of a receiver and its server as given by flags. */
export type ReceiverFlags = {
  validation: NonNullable<ReceiverOptions['validation']>
  invalid: NonNullable<ReceiverOptions['invalid']>
  deadline: number
  bodyLimit: number
  depthLimit: number
  signatureWindow: number
  requestTimeout: number
  lameDuck: number
  force: number
  metricsPort?: number
}

const MODES =
  'lenient: a body that violates the contract is quarantined; strict: unknown content violates it, too; report: findings are only logged'

/** Flag, description, default, unit. */
const NUMBERS: [flags: string, description: string, value: number, unit: string][] = [
  [
    '--deadline <ms>',
    'time for a before-handler; the platform waits 2 000',
    DEADLINE_MS,
    'milliseconds',
  ],
  ['--body-limit <bytes>', 'maximum size of a body', BODY_LIMIT_BYTES, 'bytes'],
  ['--depth-limit <levels>', 'maximum nesting of a body', DEPTH_LIMIT, 'levels'],
  [
    '--signature-window <seconds>',
    'how far RequestTime and the clock may differ in either direction',
    SIGNATURE_WINDOW_SECONDS,
    'seconds',
  ],
  [
    '--request-timeout <ms>',
    'time for a request to arrive completely',
    REQUEST_TIMEOUT_MS,
    'milliseconds',
  ],
]

/** Adds the flags of a receiver and its server. */
export function addReceiverOptions(command: Command): Command {
  command
    .addOption(
      new Option('--validation <mode>', MODES)
        .choices(['lenient', 'strict', 'report'])
        .default('lenient'),
    )
    .addOption(
      new Option(
        '--invalid <answer>',
        'to a body that violates the contract: accept (200), reject (400)',
      )
        .choices(['accept', 'reject'])
        .default('accept'),
    )
  for (const [flags, description, value, unit] of NUMBERS)
    command.option(flags, description, wholeNumber(unit, { least: 1 }), value)
  return command
    .option(
      '--lame-duck <ms>',
      'time to keep answering after SIGTERM',
      wholeNumber('milliseconds'),
      300,
    )
    .option(
      '--force <ms>',
      'time after which connections that are still busy are cut',
      wholeNumber('milliseconds'),
      5000,
    )
    .addOption(
      new Option('--metrics-port <port>', 'a separate port for /metrics, on the same host')
        .env('METRICS_PORT')
        .argParser(readPort),
    )
}

/** The options of `createReceiver` for the flags. */
export function receiverOptions(flags: ReceiverFlags) {
  const { validation, invalid, depthLimit } = flags
  return {
    ...{ validation, invalid, depthLimit },
    deadlineMs: flags.deadline,
    bodyLimitBytes: flags.bodyLimit,
    signatureWindowSeconds: flags.signatureWindow,
  } satisfies Partial<ReceiverOptions>
}

/** The options of `serveReceiver` for the flags. */
export function serverOptions(flags: ReceiverFlags) {
  return {
    requestTimeoutMs: flags.requestTimeout,
    lameDuckMs: flags.lameDuck,
    forceMs: flags.force,
    metricsPort: flags.metricsPort,
  } satisfies Partial<ServerOptions>
}
