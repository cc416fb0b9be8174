import { createLogUpdate } from 'log-update'
import type { Summary, Tally } from '../../sender/load/tally.ts'
import { printable } from '../../text/printable.ts'

/** A line on standard error that is written anew ten times a second; nothing where nobody watches. */
export class Progress {
  readonly #log = process.stderr.isTTY ? createLogUpdate(process.stderr) : undefined
  readonly #of: string
  readonly #started = performance.now()
  #next = 0

  constructor(count: number | undefined) {
    this.#of = count === undefined ? '' : ` of ${count}`
  }

  show({ sent, answered }: Tally): void {
    if (!this.#log) return
    const now = performance.now()
    if (now < this.#next) return
    this.#next = now + 100
    const perSecond = Math.round((sent * 1000) / (now - this.#started))
    this.#log(`${sent}${this.#of} sent, ${sent - answered} failed, ${perSecond}/s`)
  }

  done(): void {
    this.#log?.clear()
    this.#log?.done()
  }
}

export function printSummary(summary: Summary): void {
  const { sent, repeated, answered, seconds, perSecond, latencyMs, interrupted: cut } = summary
  const again = repeated ? ` (${repeated} of them again)` : ''
  console.log(
    `${cut ? 'interrupted: ' : ''}${sent} sent${again} in ${seconds} s, ${perSecond}/s; ${sent - answered} failed`,
  )
  const times = Object.entries(latencyMs).map(([name, ms]) => `${name} ${ms}`)
  console.log(`answer time in ms: ${times.join(', ')}`)
  printHistogram(summary)
  printCounts('verdicts', summary.verdicts)
  printCounts('failures', summary.failures)
  for (const [command, { count, first }] of Object.entries(summary.violations))
    console.log(`${count} answers to ${command} violate the contract: ${printable(first)}`)
}

function printCounts(title: string, counts: Record<string, number>): void {
  const rows = Object.entries(counts)
  if (!rows.length) return
  console.log(`${title}:`)
  for (const [kind, count] of rows.slice(0, 12))
    console.log(`  ${String(count).padStart(8)}  ${printable(kind)}`)
  if (rows.length > 12) console.log(`  … and ${rows.length - 12} more (--json prints all)`)
}

/** The longest bar, in characters. */
const BAR = 40

/** A bar for each column that has something, and those between. */
function printHistogram({ histogramMs, sent }: Summary): void {
  const columns = Object.entries(histogramMs)
  const filled = columns.flatMap(([, count], index) => (count ? [index] : []))
  const most = Math.max(...Object.values(histogramMs), 1)
  for (const [end, count] of columns.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1)) {
    const name = end === 'more' ? '> 2000' : `<= ${end}`
    const share = ((count * 100) / sent).toFixed(1)
    const bar = '#'.repeat(Math.round((count * BAR) / most))
    console.log(`  ${name.padStart(7)} ms ${share.padStart(6)} %  ${bar}`)
  }
}
