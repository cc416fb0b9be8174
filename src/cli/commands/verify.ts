import { type Command, InvalidArgumentError, Option } from 'commander'
import { families } from '../options/families.ts'
import { wholeNumber } from '../options/numbers.ts'
import { httpUrl } from '../options/url.ts'
import { words } from '../options/words.ts'
import type { VerifyFlags } from '../run/verify.ts'

function expectation(text: string, before: [string, string][] = []): [string, string][] {
  const [command, decision, more] = text.split('=')
  if (command && decision && more === undefined) return [...before, [command, decision]]
  throw new InvalidArgumentError('Write it as Group.CallbackBeforeSendMsg=refuse.')
}

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('a conformance run: whether a backend, in any language, does what Chat needs')
    .argument('[url]', 'the callback URL of the backend', httpUrl)
    .option(
      '--token <tokens>',
      'the tokens that it accepts, separated by commas; CALLBACK_TOKENS by default',
    )
    .addOption(
      new Option('--sdk-app-id <id>', 'the SDKAppID that it accepts')
        .env('SDK_APP_ID')
        .argParser(wholeNumber('SDKAppIDs', { most: 2 ** 32 - 2 })),
    )
    .addOption(
      new Option('--family <family...>', 'only the callbacks of these families').choices(families),
    )
    .option('--check <ids>', 'only these checks, separated by commas', words)
    .option('--skip <ids>', 'not these checks', words)
    .option(
      '--expect <command=decision>',
      'what it must decide on each example; repeatable',
      expectation,
    )
    .option('--probe <url>', 'answers GET with the number of events that had an effect', httpUrl)
    .option(
      '--rate <n>',
      'callbacks a second for p99-under-rate',
      wholeNumber('callbacks', { least: 1 }),
      100,
    )
    .option(
      '--p99 <ms>',
      'what 99 of 100 answers must keep to then',
      wholeNumber('milliseconds', { least: 1 }),
      1000,
    )
    .option('--list', 'list the checks, with why and source, and do nothing')
    .option('--json', 'print the report as JSON')
    .option('--junit <file>', 'write it as JUnit XML')
    .option('--html <file>', 'write it as one HTML page')
    .option('--badge <file>', 'write a badge as SVG')
    .option('--insecure', 'accept certificates that cannot be verified')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
Examples:
  $ CALLBACK_TOKENS=secret tcw verify http://localhost:3000/chat --sdk-app-id 1400000000
  $ tcw verify http://localhost:3000/chat --family Group --expect Group.CallbackBeforeSendMsg=refuse
  $ tcw verify https://staging.example.com/chat --skip huge-body,stalled-body --junit report.xml --html report.html
  $ tcw verify --list

Exit code: 0 every check passed or was skipped, 1 one failed, 2 wrong use.`

async function run(url: string | undefined, flags: VerifyFlags): Promise<void> {
  const { verify } = await import('../run/verify.ts')
  await verify(url, flags)
}
