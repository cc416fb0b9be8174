import { type Command, Option } from 'commander'
import { wholeNumber } from './numbers.ts'

export const DEFAULT_INBOX = 'data/inbox.db'

/** `--inbox`, `INBOX`: a file, NATS servers, or `memory`. */
export const inboxOption = (description: string): Option =>
  new Option('--inbox <where>', description).env('INBOX').default(DEFAULT_INBOX)

/** How an inbox runs handlers, as given by flags. */
export type WorkerFlags = { attempts: number; concurrency: number; handlerTimeout: number }

/** Adds the flags of a receiver's inbox. */
export const addInboxOptions = (command: Command): Command =>
  command
    .addOption(inboxOption('where events wait for their handlers: a file, NATS servers, or memory'))
    .option(
      '--attempts <n>',
      'how often an event is tried',
      wholeNumber('attempts', { least: 1 }),
      12,
    )
    .option('--concurrency <n>', 'events at the same time', wholeNumber('events', { least: 1 }), 16)
    .option(
      '--handler-timeout <ms>',
      'time for a handler of an event',
      wholeNumber('milliseconds', { least: 1 }),
      30_000,
    )

/** The NATS servers that the option names, if it does. */
export function natsServers(where: string): string[] | undefined {
  return /^(nats|tls|wss?):\/\//.test(where) ? where.split(',').map((one) => one.trim()) : undefined
}
