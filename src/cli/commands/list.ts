import { type Command, Option } from 'commander'
import { callbacks } from '../../contract/callbacks.ts'
import { families } from '../options/families.ts'

export function addList(program: Command): void {
  program
    .command('list')
    .description('every callback in the contract: command, family, phase, title')
    .option('--family <family>', 'only this family, e.g. Group')
    .addOption(new Option('--phase <phase>', 'only this phase').choices(['before', 'after']))
    .option('--json', 'print JSON, with sources, aliases and decisions')
    .addHelpText(
      'after',
      '\nExamples:\n  $ tcw list --phase before\n  $ tcw list --json | jq ".[].command"',
    )
    .action((options: { family?: string; phase?: string; json?: boolean }) => list(options))
}

function list({ family, phase, json }: { family?: string; phase?: string; json?: boolean }): void {
  const known =
    family === undefined || families.some((name) => name.toLowerCase() === family.toLowerCase())
  if (!known)
    throw new Error(`there is no family "${family}"; the families are ${families.join(', ')}`)
  const rows = callbacks.filter(
    (callback) =>
      (!family || callback.family.toLowerCase() === family.toLowerCase()) &&
      (!phase || callback.phase === phase),
  )
  if (json) {
    console.log(JSON.stringify(rows, null, 2))
    return
  }
  const width = (pick: (callback: (typeof rows)[number]) => string) =>
    Math.max(...rows.map((callback) => pick(callback).length))
  const [command, name] = [
    width((callback) => callback.command),
    width((callback) => callback.family),
  ]
  for (const callback of rows) {
    console.log(
      `${callback.command.padEnd(command)}  ${callback.family.padEnd(name)}  ${callback.phase.padEnd(6)}  ${callback.title}`,
    )
  }
}
