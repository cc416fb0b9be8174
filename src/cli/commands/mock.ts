import { type Command, InvalidArgumentError, Option } from 'commander'
import { wholeNumber } from '../options/numbers.ts'
import { addServerOptions, type ServerSettings } from '../options/settings.ts'

/** `COMMAND=decision` or `COMMAND=decision:code`. */
export type AnswerFlag = { command: string; decision: string; code?: number }

export type MockFlags = ServerSettings & {
  dynamic?: boolean
  answer?: AnswerFlag[]
  delay?: number | [number, number]
  fail?: string
  failRate?: number
  seed?: number
}

function readAnswer(text: string, before: AnswerFlag[] = []): AnswerFlag[] {
  const [, command, decision, code] = /^([^=]+)=([A-Za-z]+)(?::([0-9]{1,10}))?$/.exec(text) ?? []
  if (command && decision)
    return [...before, { command, decision, ...(code === undefined ? {} : { code: Number(code) }) }]
  throw new InvalidArgumentError(
    'Write it as Group.CallbackBeforeSendMsg=refuse, or with an ErrorCode: …=refuse:10120.',
  )
}

function readDelay(text: string): number | [number, number] {
  const [, least, most] = /^([0-9]{1,6})(?:-([0-9]{1,6}))?$/.exec(text) ?? []
  if (least !== undefined && most === undefined) return Number(least)
  if (least !== undefined && Number(least) <= Number(most)) return [Number(least), Number(most)]
  throw new InvalidArgumentError(
    'It must be milliseconds such as 1500, or a range such as 100-3000.',
  )
}

function readShare(text: string): number {
  const share = Number(text)
  if (text.trim() && share >= 0 && share <= 1) return share
  throw new InvalidArgumentError('It must be a share from 0 to 1, such as 0.1.')
}

export function addMock(program: Command): void {
  const command = program
    .command('mock')
    .description("plays YOUR backend: answers callbacks from the contract's examples (Prism)")
  addServerOptions(command, { port: 4011, anyApp: 'any app', tokens: 'none' })
    .option('--dynamic', 'generate answers from the schemas instead of using the examples')
    .option(
      '--answer <command=decision>',
      'what it decides, * for all that can; repeatable',
      readAnswer,
    )
    .option(
      '--delay <ms>',
      'how long it thinks: milliseconds, or a range such as 100-3000',
      readDelay,
    )
    // Its kinds are checked in the action, with the nearest one: importing them takes time here.
    .option('--fail <kind>', 'how it fails; see below')
    .addOption(
      new Option('--fail-rate <share>', 'how often it fails, 0 to 1; always by default').argParser(
        readShare,
      ),
    )
    .option('--seed <n>', 'the same failures and delays each time', wholeNumber('seeds'))
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
It stands in for the server that you are going to write: post callbacks to it as Tencent Cloud Chat does (tcw send), and it checks
them against the contract and answers. It does not send callbacks to you. Commands that it does not know are answered OK.

Requests as the platform sends them (any path, ?CallbackCommand=…) and /callback/<CallbackCommand> both work. The header Prefer
chooses the answer to one request:
  Prefer: example=refuse        an example of the contract by its name
  Prefer: decision=refuse       a decision; Prefer: decision=refuse, errorcode=10120
  Prefer: code=401              a refusal that the contract describes
  Prefer: delay=1500            milliseconds
  Prefer: fail=envelope         a failure: not-json, envelope, empty, status-500, no-answer, cut
  Prefer: dynamic=true, seed=7  made up from the schemas

Examples:
  $ tcw mock
  $ tcw mock --answer Group.CallbackBeforeSendMsg=refuse:10120 --answer Sns.CallbackPrevFriendAdd=decideEach
  $ tcw mock --answer '*=refuse'
  $ tcw mock --delay 100-3000 --fail no-answer --fail-rate 0.1 --seed 7
  $ curl 'localhost:4011/?SdkAppid=1400000000&CallbackCommand=Sns.CallbackFriendDelete' \\
      -d '{"CallbackCommand":"Sns.CallbackFriendDelete","PairList":[{"From_Account":"ada","To_Account":"linus"}]}'`

async function run(flags: MockFlags): Promise<void> {
  const { mock } = await import('../run/mock.ts')
  await mock(flags)
}
