import { callbacks } from '../src/contract/callbacks.ts'
import { cases } from './cases.ts'
import { contenders } from './contenders.ts'
import { goals, quotient } from './goals.ts'
import type { Results } from './results.ts'

/** The results as Markdown. */
export function report(results: Results): string {
  const { machine, settings, oneCallback, start, typeCheck } = results
  const where = `Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores, ${machine.pinned ? 'server and load generator on one each' : 'not pinned'}`
  const how = `${settings.rounds} rounds of ${settings.seconds} s, ${settings.connections} connections, medians`
  const sections = [
    `# Bench of ${results.when}`,
    `${where}. ${how}.`,
    table(
      ['Goal', 'Found', ''],
      goals(results).map(({ text, value, met }) => [
        text,
        round(value),
        met ? 'met' : '**missed**',
      ]),
    ),
    ...Object.entries(results.cases).map(([name, rows]) => caseSection(name, rows)),
    '## Express + EOV: the whole document against a slice a callback',
    table(
      ['', 'place of the path', 'reference to whole document', 'Express to whole document'],
      cases.map(({ name, command }) => {
        const rows = results.cases[name] ?? {}
        const times = (contender: string) => quotient(rows, contender, 'eov').toFixed(2)
        return [
          name,
          `${place(command)} of ${oneCallback.callbacks}`,
          times('reference'),
          times('express'),
        ]
      }),
    ),
    '## Beside the load',
    table(
      ['', ''],
      [
        ['CPU an answer, contract of one callback', `${round(oneCallback.one)} µs`],
        [
          `CPU an answer, contract of ${oneCallback.callbacks} callbacks`,
          `${round(oneCallback.all)} µs`,
        ],
        ['Ready, from the first line', `${round(start.ready)} ms`],
        ['Ready, from the start of the process', `${round(start.sinceStart)} ms`],
        ['First request', `${round(start.first)} ms`],
        ['Tenth request', `${round(start.tenth)} ms`],
        ['tsc, a handler for every callback', `${round(typeCheck.handlers)} ms`],
        ['tsc, an empty file', `${round(typeCheck.empty)} ms`],
      ],
    ),
    table(
      ['Memory', 'ready, MB', 'after the load, MB'],
      contenders.map(({ name, label }) => {
        const { ready, loaded } = results.memory[name] ?? { ready: Number.NaN, loaded: Number.NaN }
        return [label, ready.toFixed(0), loaded.toFixed(0)]
      }),
    ),
  ]
  return `${sections.join('\n\n')}\n`
}

/** The number of routes that express-openapi-validator tries until it finds that of a command. */
function place(command: string): number {
  return callbacks.filter((entry) => entry.command <= command).length
}

function caseSection(name: string, rows: Results['cases'][string]): string {
  const lines = contenders.map(({ name: contender, label }) => {
    const row = rows[contender]
    if (!row) throw new Error(`no results of ${contender}`)
    const { rate, ratio, p50, p99, cpu, busy } = row
    return [
      label,
      rate.toFixed(0),
      ratio.toFixed(2),
      p50.toFixed(2),
      p99.toFixed(2),
      cpu.toFixed(1),
      `${(busy * 100).toFixed(0)} %`,
    ]
  })
  return `## ${name}\n\n${table(['', 'req/s', 'to raw', 'p50 ms', 'p99 ms', 'CPU µs', 'core'], lines)}`
}

function table(head: string[], lines: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const alignment = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [row(head), row(alignment), ...lines.map(row)].join('\n')
}

const round = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
