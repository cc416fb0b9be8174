import { jobsOf, type Template } from '../../../sender/load/jobs.ts'
import { runLoad } from '../../../sender/load/run.ts'
import { disordered, seeded } from '../../../sender/load/sequence.ts'
import { Poster } from '../../../sender/post.ts'
import type { Addressing } from '../../../sender/prepare.ts'
import { printableJson } from '../../../text/printable.ts'
import { interrupted } from '../../interrupted.ts'
import type { SendFlags } from '../../options/send.ts'
import { Progress, printSummary } from '../../output/progress.ts'

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
