import { type Command, InvalidArgumentError, Option } from 'commander'
import { ITEM_STATES, type ItemState } from '../../../inbox/store.ts'
import { inboxOption } from '../../options/inbox.ts'
import { wholeNumber } from '../../options/numbers.ts'

/** The options that all of the commands have. */
export type InboxFlags = { inbox: string; command?: string; limit?: number; json?: boolean }

export function addInbox(program: Command): void {
  const inbox = program
    .command('inbox')
    .description('what waits, was dead or is in quarantine: look, retry, export, purge')
    .addHelpText('after', HELP)
  sub(inbox, 'ls', 'what waits, in the order of arrival')
    .addOption(stateOption(ITEM_STATES).default('waiting'))
    .action(async (flags) => (await import('../../run/inbox/look.ts')).list(flags))
  sub(inbox, 'show', 'everything about one item')
    .argument('<item>', 'its ref, or the id of its event')
    .action(async (item: string, flags) =>
      (await import('../../run/inbox/look.ts')).show(item, flags),
    )
  sub(inbox, 'dead', 'events whose handlers failed for good').action(async (flags) =>
    (await import('../../run/inbox/look.ts')).list({ ...flags, state: 'dead' }),
  )
  sub(inbox, 'retry', 'hand dead letters to their handlers again')
    .argument('[items...]', 'their refs, or the ids of their events')
    .option('--all', 'all dead letters, or those of --command')
    .action(async (names: string[], flags) =>
      (await import('../../run/inbox/change.ts')).retry(names, flags),
    )
  sub(inbox, 'quarantine', 'bodies that violate the contract')
    .option('--revalidate', 'validate them again, and handle those that are valid by now')
    .action(async ({ revalidate, ...flags }) => {
      if (revalidate) await (await import('../../run/inbox/change.ts')).revalidateAll(flags)
      else await (await import('../../run/inbox/look.ts')).list({ ...flags, state: 'quarantined' })
    })
  sub(inbox, 'export', 'lines of a recording, which tcw replay sends')
    .addOption(stateOption(ITEM_STATES))
    .option('-o, --out <file>', 'the file; standard output by default')
    .action(async (flags) => (await import('../../run/inbox/export.ts')).exportItems(flags))
  sub(inbox, 'purge', 'remove dead letters or quarantined bodies for good')
    .addOption(stateOption(['dead', 'quarantined']).makeOptionMandatory())
    .requiredOption('--older-than <time>', 'only what is older: 0, 90m, 12h, 30d', readAge)
    .action(async (flags) => (await import('../../run/inbox/change.ts')).purge(flags))
}

const HELP = `
Examples:
  $ tcw inbox ls --state retrying
  $ tcw inbox dead --json | jq ".[].failures"
  $ tcw inbox retry --all --command C2C.CallbackAfterSendMsg
  $ tcw inbox quarantine --revalidate
  $ tcw inbox export --state dead -o dead.ndjson && tcw replay dead.ndjson --to http://localhost:3000/chat
  $ tcw inbox purge --state dead --older-than 30d --inbox nats://127.0.0.1:4222

The receiver may run meanwhile. Exit code: 0 done, 1 something was not, 2 wrong use.`

const sub = (inbox: Command, name: string, description: string): Command =>
  inbox
    .command(name)
    .description(description)
    .addOption(inboxOption('the inbox: a file, or NATS servers (nats://…)'))
    .option('-c, --command <command>', 'only this callback')
    .option('--limit <n>', 'at most so many', wholeNumber('items', { least: 1 }))
    .option('--json', 'print JSON')

const stateOption = (states: readonly ItemState[]) =>
  new Option('--state <state>', 'only what is in this state').choices(states)

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** In milliseconds. */
function readAge(text: string): number {
  const [, number, unit] = /^([0-9]{1,6})(s|m|h|d)$/.exec(text) ?? []
  if (text === '0') return 0
  if (number) return Number(number) * UNITS[unit as keyof typeof UNITS]
  throw new InvalidArgumentError('It must be a time such as 90m, 12h or 30d, or 0 for everything.')
}
