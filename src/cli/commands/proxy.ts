import { type Command, InvalidArgumentError } from 'commander'
import { addListenOptions, type ListenSettings } from '../options/listen.ts'
import { wholeNumber } from '../options/numbers.ts'
import { httpUrl } from '../options/url.ts'

export type ProxyFlags = ListenSettings & {
  target: string
  record?: string
  recordSize: number
  recordFiles: number
  insecure?: boolean
  json?: boolean
  quiet?: boolean
  failOnFindings?: boolean
}

const UNITS: Record<string, number> = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9 }

/** Parses `10mb`; the result is in bytes. */
export function readSize(text: string): number {
  const [, number = '', unit = ''] = /^([0-9]{1,9})\s*(kb|mb|gb)?$/i.exec(text) ?? []
  const bytes = Number(number) * (UNITS[unit.toLowerCase()] as number)
  if (number && bytes >= 1000) return bytes
  throw new InvalidArgumentError('It must be a size of at least 1kb, such as 500kb or 10mb.')
}

export function addProxy(program: Command): void {
  const command = program
    .command('proxy')
    .description(
      'stand between Chat and your backend: everything passes, and each violation is reported',
    )
    .requiredOption('--target <url>', 'the callback URL of your backend', httpUrl)
  addListenOptions(command, 4012)
    .option('--record <file>', 'write every exchange to a file of JSON lines (docs/recordings.md)')
    .option('--record-size <size>', 'begin another file before this size', readSize, 10_000_000)
    .option(
      '--record-files <n>',
      'how many files to keep',
      wholeNumber('files', { least: 1, most: 1000 }),
      5,
    )
    .option('--insecure', 'accept a certificate of the backend that cannot be verified')
    .option('--json', 'print the exchanges as JSON lines')
    .option('-q, --quiet', 'print only exchanges with findings')
    .option('--fail-on-findings', 'exit with 1 if there were findings')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
Sign and the tokens in CALLBACK_TOKENS are redacted in what is printed and recorded.

Examples:
  $ tcw proxy --target http://localhost:3000/chat
  $ tcw proxy --target http://localhost:3000/chat --record traffic.ndjson
  $ tcw send Group.CallbackBeforeSendMsg --to http://localhost:4012/`

async function run(flags: ProxyFlags): Promise<void> {
  const { proxy } = await import('../run/proxy.ts')
  await proxy(flags)
}
