import type { Command } from 'commander'

export type DriftFlags = { json?: boolean; yaml?: boolean; command?: string }

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

async function run(sources: string[], flags: DriftFlags): Promise<void> {
  const { drift } = await import('../run/drift.ts')
  await drift(sources, flags)
}
