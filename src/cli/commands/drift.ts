import type { Command } from 'commander'
import { callbacks, findCallback } from '../../contract/callbacks.ts'
import { nearestOf } from '../../contract/nearest.ts'
import { printable, printableJson } from '../../text/printable.ts'
import type { DriftReport } from '../../traffic/drift/drift.ts'

type Flags = { json?: boolean; yaml?: boolean; command?: string }

export function addDrift(program: Command): void {
  program
    .command('drift')
    .description(
      'what real traffic has that the contract does not know; nothing leaves this machine',
    )
    .argument(
      '<source...>',
      'recordings (.ndjson), JSON bodies, folders of either, or - for standard input',
    )
    .option('-c, --command <command>', 'the callback of bodies that do not say it')
    .option('--json', 'print the report as JSON')
    .option('--yaml', 'print what would have to be in the contract, as a proposal in YAML')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
Values are masked: letters are x, digits are 9. New values of enumerations are shown if they look like a name.

Examples:
  $ tcw proxy --target http://localhost:3000/chat --record traffic.ndjson
  $ tcw drift traffic.ndjson
  $ tcw drift bodies/ --yaml > proposal.yaml

Exit code: 0 the contract knows everything, 1 it does not, 2 wrong use.`

async function run(sources: string[], { json, yaml, command }: Flags): Promise<void> {
  if (command !== undefined && !findCallback(command)) {
    const hint = nearestOf(
      command,
      callbacks.map((one) => one.command),
    )
    throw new Error(`"${printable(command, 60)}" is not a command of the contract${hint}`)
  }
  const [{ kept }, { DriftCollector }, { knownMembers, proposals }, { readContract }] =
    await Promise.all([
      import('../../traffic/reader.ts'),
      import('../../traffic/drift/drift.ts'),
      import('../../traffic/drift/proposal.ts'),
      import('../../openapi/contract.ts'),
    ])
  const collector = new DriftCollector()
  const warn = (text: string) => console.error(`warning: ${text}`)
  for await (const item of kept(sources, warn, command)) collector.add(item)
  const document = readContract()
  const report = collector.report((callback) => knownMembers(document, callback.command))
  if (json) console.log(printableJson(report))
  else if (yaml) {
    const { stringify } = await import('yaml')
    const date = new Date().toISOString().slice(0, 10)
    const all = report.callbacks.flatMap((callback) => proposals(document, callback, date))
    console.log(stringify(JSON.parse(printableJson(all))).trimEnd())
  } else print(report)
  if (hasDrift(report)) process.exitCode = 1
}

const hasDrift = ({ callbacks: found, unknownCommands, notJson }: DriftReport): boolean =>
  found.some(({ drift }) => drift.length > 0) ||
  Object.keys(unknownCommands).length > 0 ||
  notJson > 0

const KINDS = { member: 'new member', value: 'new value', violation: 'VIOLATION' }

function print(report: DriftReport): void {
  const { bodies, callbacks: found, unknownCommands, notJson, capped } = report
  for (const { command, bodies: count, drift, neverSeen } of found) {
    console.log(`${command} (${count} bodies)`)
    for (const one of drift) {
      const values = one.examples.join(', ')
      const detail = one.kind === 'violation' ? `expected ${one.expected}` : one.types.join(' or ')
      console.log(
        `  ${KINDS[one.kind].padEnd(11)} ${printable(one.path, 100)}  ${one.count}x  ${printable(detail, 120)}  ${printable(values, 160)}`,
      )
    }
    if (neverSeen.length) console.log(`  never seen  ${printable(neverSeen.join(', '), 400)}`)
  }
  for (const [word, count] of Object.entries(unknownCommands))
    console.log(`${printable(word, 80)}: not in the contract, ${count}x`)
  if (notJson) console.log(`${notJson} bodies are not JSON objects`)
  if (capped) console.log('there was more than this report keeps')
  console.log(
    `${bodies} bodies of ${found.length} callbacks; ${hasDrift(report) ? 'drift' : 'no drift'}`,
  )
}
