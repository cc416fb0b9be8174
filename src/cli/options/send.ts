import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Change } from '../../sender/prepare.ts'
import { SIGNATURES, type Signature } from '../../sender/signatures.ts'
import { addPatience, type BackendFlags, toOption } from './backend.ts'
import { families } from './families.ts'
import { wholeNumber } from './numbers.ts'

export type SendFlags = BackendFlags & {
  example?: string
  body?: string
  generate?: boolean
  seed: number
  set?: Change[]
  add?: Change[]
  unset?: string[]
  clientIp?: string
  platform?: string
  sdkAppId: number
  query?: Change[]
  token?: string
  sign: Signature
  clock: number
  contentType?: string
  curl?: boolean
  powershell?: boolean
  json?: boolean
  quiet?: boolean
  all?: boolean
  family?: string
  count?: number
  duration?: number
  rate?: number
  concurrency?: number
  duplicate?: number | true
  shuffle?: number | true
  late?: number | true
  retry?: number | true
}

const OF_MANY = [
  'count',
  'duration',
  'rate',
  'concurrency',
  'duplicate',
  'shuffle',
  'late',
  'retry',
] as const

/** Whether many are to be sent, with a summary instead of a verdict on each. */
export const isMany = (flags: SendFlags): boolean =>
  OF_MANY.some((name) => flags[name] !== undefined)

const collect = <T>(value: T, before: T[] = []) => [...before, value]

/** `path=value`; the value may have more of `=`. */
const change = (text: string, before: Change[] = []): Change[] => {
  const at = text.indexOf('=')
  if (at > 0) return collect({ path: text.slice(0, at), value: text.slice(at + 1) }, before)
  throw new InvalidArgumentError('Write it as path=value.')
}

const share = (text: string): number => {
  const value = Number(text)
  if (value > 0 && value <= 1) return value
  throw new InvalidArgumentError('It must be a share: more than 0, at most 1.')
}

const seconds = (text: string): number => {
  if (/^-?[0-9]{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number of seconds, such as 90 or -90.')
}

/** Adds the options of `tcw send`, in groups. */
export function addSendOptions(command: Command): Command {
  command.optionsGroup('What to send:')
  command
    .option('-e, --example <name>', 'an example of the contract by its name; the first by default')
    .option('-b, --body <file>', 'a JSON file, or - for standard input')
    .option('-g, --generate', 'a body made from the schema, valid in the strict profile')
    .option(
      '--seed <n>',
      'with --generate and --shuffle: the same seed, the same outcome',
      wholeNumber('seeds'),
      1,
    )
    .option('-s, --set <path=value>', 'set a member that the contract knows; repeatable', change)
    .option('--add <path=value>', 'set a member that the contract does not know', change)
    .option('--unset <path>', 'leave a member out; repeatable', collect<string>)
    .option('--all', 'every example of every callback')
    .addOption(new Option('--family <family>', 'with --all: only this family').choices(families))
  command.optionsGroup('Where to, and how it is signed:')
  command
    .addOption(toOption())
    .addOption(
      new Option(
        '--token <token>',
        'the token from the console; the first of CALLBACK_TOKENS by default',
      ),
    )
    .addOption(
      new Option('--sdk-app-id <id>', 'the SDKAppID').argParser(
        wholeNumber('SDKAppIDs', { most: 2 ** 32 - 1 }),
      ),
    )
    .option('--client-ip <ip>', 'the parameter ClientIP')
    .option('--platform <name>', 'the parameter OptPlatform: Android, iOS, Web, RESTAPI, …')
    .option('--query <name=value>', 'another parameter of the query; repeatable', change)
    .addOption(
      new Option('--sign <how>', 'the signature; all but right are wrong on purpose')
        .choices(SIGNATURES)
        .default('right'),
    )
    .option('--clock <seconds>', "how far the platform's clock is ahead of yours", seconds, 0)
    .option('--content-type <type>', 'a Content-Type header; the platform sends none')
  addPatience(command)
  command.optionsGroup('Many:')
  command
    .option('-n, --count <n>', 'how many to send', wholeNumber('callbacks', { least: 1 }))
    .option('--duration <seconds>', 'how long to send', wholeNumber('seconds', { least: 1 }))
    .option(
      '--rate <n>',
      'callbacks a second; as many as possible by default',
      wholeNumber('callbacks', { least: 1 }),
    )
    .option(
      '--concurrency <n>',
      'connections; 50 by default',
      wholeNumber('connections', { least: 1, most: 1000 }),
    )
    .option('--duplicate [share]', 'send a share of them twice; 0.1 by default', share)
    .option(
      '--shuffle [window]',
      'change the order within so many; 20 by default',
      wholeNumber('callbacks', { least: 2, most: 100_000 }),
    )
    .option(
      '--late [ms]',
      'hold back one in ten by so long; 3000 by default',
      wholeNumber('milliseconds', { least: 1 }),
    )
    .option(
      '--retry [times]',
      'send an after-callback again when no answer comes in time, as with retries on in the console; 2 by default',
      wholeNumber('times', { least: 1, most: 100 }),
    )
  command.optionsGroup('Output:')
  return command
    .option('--curl', 'print the request as a line for curl instead of sending it')
    .option('--powershell', 'print it as a line for PowerShell')
    .option(
      '--json',
      'print {command, url, body, status, ms, text, verdict, …}, or the summary of many',
    )
    .option('-q, --quiet', 'print only the verdict, or no progress')
}
