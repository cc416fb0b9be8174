import { type Command, Option } from 'commander'
import { MAX_FINDINGS } from '../../contract/protocol.ts'
import type { Profile } from '../../contract/validate.ts'
import { printable, printableJson } from '../../text/printable.ts'
import type { FileVerdict, ValidateOptions } from '../run/validate-file.ts'

export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('validate request bodies (or replies) against the contract; one verdict per file')
    .argument('<file...>', 'JSON files, folders of them, or - for standard input')
    .option(
      '-c, --command <command>',
      'the callback; by default it is taken from the body, or from the name of the file or its folder',
    )
    .option('--reply', 'the files are answers to the callback, not requests')
    .addOption(
      new Option(
        '--profile <profile>',
        'lenient: what a receiver must accept (default for requests); strict: only what is in the contract (default for replies)',
      ).choices(['lenient', 'strict']),
    )
    .option(
      '--json',
      'print [{file, command, part, valid, errors:[{path, keyword, message}], unknown:[path]}]',
    )
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
A name that begins with the command (Push.OfflinePush.request.2.json) or has .reply. in it says what the file is.

Examples:
  $ tcw validate captured.json
  $ tcw validate --profile strict recordings/
  $ curl -s localhost:3000/last | tcw validate --command State.StateChange -
  $ tcw validate --reply --command Group.CallbackBeforeSendMsg answer.json

Exit code: 0 all valid, 1 findings, 2 wrong use.`

async function run(files: string[], options: ValidateOptions & { json?: boolean }): Promise<void> {
  const [{ inputs }, { defaultProfile, validateInput }] = await Promise.all([
    import('../../traffic/inputs.ts'),
    import('../run/validate-file.ts'),
  ])
  const verdicts: FileVerdict[] = []
  for await (const input of inputs(files)) verdicts.push(validateInput(input, options))
  if (options.json) console.log(printableJson(verdicts))
  else
    for (const verdict of verdicts) print(verdict, options.profile ?? defaultProfile(verdict.part))
  if (verdicts.some(({ valid }) => !valid)) process.exitCode = 1
}

/** Number of findings per file that are printed; `--json` prints all. */
const SHOWN = 12

function print(
  { file, command, part, valid, errors, unknown }: FileVerdict,
  profile: Profile,
): void {
  const what = command ? ` (${command}, ${part})` : ''
  console.log(`${valid ? 'valid  ' : 'INVALID'} ${printable(file)}${what}`)
  // In the strict profile the errors include what is unknown.
  const accepted = profile === 'strict' ? [] : unknown
  const lines = [
    ...errors.map(({ message }) => printable(message)),
    ...accepted.map((path) => `${printable(path)}: not in the contract (accepted)`),
  ]
  for (const line of lines.slice(0, SHOWN)) console.log(`        ${line}`)
  const left = lines.length - SHOWN
  if (left > 0) console.log(`        … and ${left} more (--json prints up to ${MAX_FINDINGS} each)`)
}
