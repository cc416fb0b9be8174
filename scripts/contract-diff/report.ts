import type { Level } from '../../src/openapi/diff/change.ts'
import type { Judged, Verdict } from './gate.ts'

/** The report for humans. Findings about several callbacks are printed once. */
export function report({ before, after, findings, needs, idle, ok }: Verdict): string {
  const lines = [`Contract ${before} → ${after}`]
  const by = Map.groupBy(findings, ({ level }) => level)
  for (const level of ['breaking', 'notable'] satisfies Level[])
    if (by.get(level)) lines.push('', `${level}:`, ...entries(by.get(level) ?? []))
  const fine = by.get('fine')?.length
  if (fine) lines.push('', `fine: ${fine} (--json lists them)`)
  if (!findings.length) lines.push('no difference')
  for (const line of idle)
    lines.push('', `Nothing breaking was found for this line of CHANGELOG.md: ${line}`)
  const unmarked = findings.filter(({ level, marked }) => level === 'breaking' && !marked)
  if (unmarked[0])
    lines.push(
      '',
      `${unmarked.length} breaking, not marked. If that is meant, say under "Unreleased" in the Contract section of CHANGELOG.md`,
      'what a receiver must do:',
      `  - Breaking: \`${unmarked[0].callback || '*'}\` (\`${unmarked[0].id}\`): …`,
    )
  if (needs)
    lines.push(
      '',
      `A breaking change needs version ${needs} or later: info.version in openapi/openapi.yaml.`,
    )
  lines.push('', ok ? 'The change may go in.' : 'The change may NOT go in.')
  return lines.join('\n')
}

function entries(findings: Judged[]): string[] {
  const same = ({ path, sentence, id, marked }: Judged) => `${id} ${marked} ${path} ${sentence}`
  return [...Map.groupBy(findings, same).values()].map((group) => {
    const [{ path, sentence, id, marked }] = group as [Judged]
    const where = [names(group.map(({ callback }) => callback)), path].filter(Boolean).join(' ')
    return `  ${where}: ${sentence} [${id}${marked ? ', marked' : ''}]`
  })
}

const names = (callbacks: string[]) =>
  callbacks.length > 3
    ? `${callbacks.slice(0, 2).join(', ')} and ${callbacks.length - 2} more,`
    : callbacks.join(', ')
