import { type Command, InvalidArgumentError, Option } from 'commander'
import { PLATFORM_TIMEOUT_SECONDS } from '../../contract/protocol.ts'
import type { Pace } from '../../traffic/replay.ts'
import { wholeNumber } from '../options/numbers.ts'
import { httpUrl } from '../options/url.ts'

export type ReplayFlags = {
  to?: string
  token?: string
  sdkAppId?: number
  pace: Pace
  times: 'original' | 'new'
  filter?: string[]
  command?: string
  concurrency: number
  resume?: string
  timeout: number
  insecure?: boolean
  dryRun?: boolean
  json?: boolean
  quiet?: boolean
}

function readPace(text: string): Pace {
  if (text === 'original' || text === 'fast') return text
  const rate = Number(/^([0-9]{1,6})(\/s)?$/.exec(text)?.[1])
  if (rate > 0) return rate
  throw new InvalidArgumentError('It must be original, fast, or a rate such as 100/s.')
}

const words = (text: string, before: string[] = []) => [
  ...before,
  ...text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
]

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description('send what was recorded, or a folder of bodies, to your backend')
    .argument(
      '<source...>',
      'recordings (.ndjson), JSON bodies, folders of either, or - for standard input',
    )
    .addOption(
      new Option('-t, --to <url>', 'the callback URL of your backend')
        .env('CALLBACK_URL')
        .argParser(httpUrl),
    )
    .option(
      '--token <token>',
      'the token to sign anew with; the first of CALLBACK_TOKENS by default',
    )
    .addOption(
      new Option('--sdk-app-id <id>', 'the SDKAppID; the recorded one by default').argParser(
        wholeNumber('SDKAppIDs', { most: 2 ** 32 - 1 }),
      ),
    )
    .option('--pace <pace>', 'original, fast, or a rate such as 100/s', readPace, 'fast')
    .addOption(
      new Option('--times <times>', 'the times in the bodies: as they were, or moved to now')
        .choices(['original', 'new'])
        .default('original'),
    )
    .option(
      '--filter <commands>',
      'only these callbacks, separated by commas: Group.*,State.StateChange',
      words,
    )
    .option('-c, --command <command>', 'the callback of bodies that do not say it')
    .option(
      '--concurrency <n>',
      'callbacks at the same time; 1 keeps their order',
      wholeNumber('callbacks', { least: 1, most: 1000 }),
      10,
    )
    .option('--resume <file>', 'keep in a file how far it came, and go on there the next time')
    .option(
      '--timeout <ms>',
      'how long to wait for an answer',
      wholeNumber('milliseconds', { least: 1 }),
      PLATFORM_TIMEOUT_SECONDS * 1000,
    )
    .option('--insecure', 'accept certificates that cannot be verified')
    .option('--dry-run', 'say what would be sent')
    .option('--json', 'print the summary as JSON')
    .option('-q, --quiet', 'no line for each callback that fails')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
Examples:
  $ tcw proxy --target http://localhost:3000/chat --record traffic.ndjson
  $ tcw replay traffic.ndjson --to http://localhost:3000/chat --pace original --times new
  $ tcw replay bodies/ --to http://localhost:3000/chat --filter 'Group.*' --concurrency 1
  $ tcw replay traffic.ndjson --to http://localhost:3000/chat --resume replay.json

Exit code: 0 everything was answered as Chat needs it, 1 something was not, 2 wrong use, 130 interrupted.`

async function run(sources: string[], flags: ReplayFlags): Promise<void> {
  const { replaySources } = await import('../run/replay.ts')
  await replaySources(sources, flags)
}
