import { createLogUpdate } from 'log-update'
import { jobsOf, type Template } from '../../sender/load/jobs.ts'
import { runLoad } from '../../sender/load/run.ts'
import { disordered, seeded } from '../../sender/load/sequence.ts'
import type { Summary, Tally } from '../../sender/load/tally.ts'
import { Poster } from '../../sender/post.ts'
import type { Addressing } from '../../sender/prepare.ts'
import { printable, printableJson } from '../../text/printable.ts'
import type { SendFlags } from './flags.ts'
import { interrupted } from './interrupted.ts'

/** Sends many callbacks with a line of progress, and prints a summary. */
export async function sendMany(
  templates: readonly Template[],
  addressing: Addressing,
  flags: SendFlags,
): Promise<void> {
  const { concurrency = 50, rate, duration, timeout, insecure, seed } = flags
  const count = flags.count ?? (duration === undefined ? templates.length : undefined)
  const poster = new Poster({ connections: concurrency, timeoutMs: timeout, insecure })
  const end = interrupted(() => poster.close())
  const progress = flags.quiet || flags.json ? undefined : new Progress(count)
  const steps = disordered(jobsOf(templates, addressing, count), {
    duplicate: option(flags.duplicate, 0.1),
    shuffle: option(flags.shuffle, 20),
    lateMs: option(flags.late, 3000),
    random: seeded(seed),
  })
  const summary = await runLoad(steps, poster, {
    ...{ concurrency, rate, signal: end.signal },
    durationMs: duration === undefined ? undefined : duration * 1000,
    retries: option(flags.retry, 2),
    onExchange: (tally) => progress?.show(tally),
  })
  progress?.done()
  end.stop()
  await poster.close()
  if (flags.json) console.log(printableJson(summary))
  else printSummary(summary)
  if (summary.answered < summary.sent || Object.keys(summary.violations).length)
    process.exitCode = 1
  if (summary.interrupted) process.exitCode = 130
}

/** The value of an option that may stand alone. */
const option = (value: number | true | undefined, alone: number): number | undefined =>
  value === true ? alone : value

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
