import { type Command, InvalidArgumentError, Option } from 'commander'
import { ITEM_STATES, type ItemState } from '../../inbox/store.ts'
import type { Pace } from '../../traffic/replay.ts'
import { addPatience, type BackendFlags, toOption } from '../options/backend.ts'
import { inboxOption } from '../options/inbox.ts'
import { wholeNumber } from '../options/numbers.ts'
import { words } from '../options/words.ts'

export type ReplayFlags = BackendFlags & {
  token?: string
  sdkAppId?: number
  pace: Pace
  times: 'original' | 'new'
  filter?: string[]
  command?: string
  concurrency: number
  resume?: string
  dryRun?: boolean
  json?: boolean
  quiet?: boolean
  from?: 'inbox'
  inbox: string
  state: ItemState
}

function readPace(text: string): Pace {
  if (text === 'original' || text === 'fast') return text
  const rate = Number(/^([0-9]{1,6})(\/s)?$/.exec(text)?.[1])
  if (rate > 0) return rate
  throw new InvalidArgumentError('It must be original, fast, or a rate such as 100/s.')
}

export function addReplay(program: Command): void {
  const command = program
    .command('replay')
    .description('send what was recorded, or a folder of bodies, to your backend')
    .argument(
      '[source...]',
      'recordings (.ndjson), JSON bodies, folders of either, or - for standard input',
    )
    .addOption(toOption())
    .addOption(new Option('--from <source>', 'an inbox instead of files').choices(['inbox']))
    .addOption(inboxOption('the inbox of --from: a file, or NATS servers (nats://…)'))
    .addOption(
      new Option('--state <state>', 'which items of the inbox')
        .choices(ITEM_STATES)
        .default('dead'),
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
  addPatience(command)
    .option('--dry-run', 'say what would be sent')
    .option('--json', 'print the summary as JSON')
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
Examples:
  $ tcw proxy --target http://localhost:3000/chat --record traffic.ndjson
  $ tcw replay traffic.ndjson --to http://localhost:3000/chat --pace original --times new
  $ tcw replay bodies/ --to http://localhost:3000/chat --filter 'Group.*' --concurrency 1
  $ tcw replay traffic.ndjson --to http://localhost:3000/chat --resume replay.json
  $ tcw replay --from inbox --state dead --to http://localhost:3000/chat

Exit code: 0 everything was answered as Chat needs it, 1 something was not, 2 wrong use, 130 interrupted.`

async function run(sources: string[], flags: ReplayFlags): Promise<void> {
  const { replaySources } = await import('../run/replay.ts')
  await replaySources(sources, flags)
}
