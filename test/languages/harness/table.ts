import { readFileSync } from 'node:fs'
import { GENERATORS, type Generator } from './generators.ts'
import { type Counts, type Measured, numberOf, type Row } from './measured.ts'
import { KINDS, type Kind } from './mutations.ts'
import { OUTCOMES } from './outcome.ts'

export const PAGE = new URL('../../../docs/languages.md', import.meta.url)

const HEADS: Record<Kind, string> = {
  request: 'requests',
  reply: 'replies',
  'unknown-field': 'unknown field',
  'unknown-value': 'unknown value',
  'unknown-element': 'unknown element',
  'event-time': 'EventTime in its other form',
  'large-number': '4294967295',
}

const WORDS = { nearly: '~', ignored: 'ignored', refused: 'refused', lost: '**lost**' }

/** docs/languages.md with its generated parts, between markers, as they follow from the table of what is expected. */
export function withTables(page: string, measured: Measured, counts: Counts): string {
  const parts = { table: table(measured, counts), commands: commands(measured) }
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [open, close] = [
      `<!-- ${name}: made by test/languages/run -->`,
      `<!-- end of ${name} -->`,
    ]
    const [start, end] = [text.indexOf(open), text.indexOf(close)]
    if (start < 0 || end < start) throw new Error(`docs/languages.md has no markers for ${name}`)
    return `${text.slice(0, start + open.length)}\n\n${part}\n\n${text.slice(end)}`
  }, page)
}

export const readPage = (): string => readFileSync(PAGE, 'utf8')

function table(measured: Measured, counts: Counts): string {
  const head = ['language', 'generator', 'edition', ...KINDS.map((kind) => HEADS[kind])]
  const rows = GENERATORS.filter(({ script }) => script in measured).map((generator) => [
    generator.language,
    generator.name,
    `\`${generator.edition}\``,
    ...KINDS.map((kind) => cell(measured[generator.script] ?? null, kind, counts[kind])),
  ])
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** `253/253`, or `248/253, 5 ~`, or `ignored` where that is so of all. */
function cell(row: Row, kind: Kind, total: number): string {
  if (!row) return '–'
  const kept = numberOf(row, kind, 'kept', total)
  const others = (OUTCOMES.slice(1) as (keyof typeof WORDS)[])
    .map((outcome) => [numberOf(row, kind, outcome, total), WORDS[outcome]] as const)
    .filter(([n]) => n > 0)
  if (others.length === 1 && others[0]?.[0] === total) return others[0][1]
  return [`${kept}/${total}`, ...others.map(([n, word]) => `${n} ${word}`)].join(', ')
}

/** For the console: `Go oapi-codegen 2.8: requests 253/253, …, silent loss 0`. */
export function line(generator: Generator, row: Row, counts: Counts): string {
  const title = `${generator.language} ${generator.name}`
  if (!row) return `${title}: generates nothing that compiles`
  const cells = KINDS.map((kind) => `${HEADS[kind]} ${cell(row, kind, counts[kind])}`)
  const lost = KINDS.reduce((sum, kind) => sum + numberOf(row, kind, 'lost', counts[kind]), 0)
  return `${title}: ${cells.join(', ')}, silent loss ${lost}`
}

/** The command that a user copies, by language. */
function commands(measured: Measured): string {
  return GENERATORS.filter(({ script }) => script in measured)
    .map(
      ({ language, name, command }) => `**${language}, ${name}**\n\n\`\`\`sh\n${command}\n\`\`\``,
    )
    .join('\n\n')
}
