import { callbacks } from '../../contract/callbacks.ts'
import { nearest } from '../../contract/nearest.ts'
import { knownCallback } from '../../request/build.ts'
import { Poster } from '../../sender/post.ts'
import { checkReachable } from '../../sender/reachable.ts'
import { printable, printableJson } from '../../text/printable.ts'
import { keptItem } from '../../traffic/from-inbox.ts'
import { ReplayProgress } from '../../traffic/progress.ts'
import { type Kept, kept } from '../../traffic/reader.ts'
import { replay } from '../../traffic/replay.ts'
import type { ReplayFlags } from '../commands/replay.ts'
import { interrupted } from '../interrupted.ts'
import { NO_BACKEND } from '../options/backend.ts'
import { tokensIn } from '../options/tokens.ts'
import { Progress, printSummary } from '../output/progress.ts'
import { openDesk } from './inbox/open.ts'
import { items } from './inbox/pages.ts'

/** Runs `tcw replay`. @throws Error for wrong use, and for a source that cannot be read */
export async function replaySources(sources: string[], flags: ReplayFlags): Promise<void> {
  const { to, dryRun, command, json, quiet } = flags
  if (command !== undefined) knownCallback(command)
  const filter = filterOf(flags.filter)
  const warn = (text: string) => console.error(`warning: ${text}`)
  if (flags.from ? sources.length : !sources.length)
    throw new Error('name recordings, bodies or folders, or say --from inbox; not both')
  const source = flags.from ? fromInbox(flags) : kept(sources, warn, command)
  if (dryRun) return list(source, filter)
  if (!to) throw new Error(NO_BACKEND)
  await checkReachable(to)
  const progress = await ReplayProgress.open(flags.resume, flags.from ? [flags.inbox] : sources)
  const { timeout: timeoutMs, concurrency, insecure } = flags
  const poster = new Poster({ timeoutMs, connections: concurrency, insecure })
  const end = interrupted(() => poster.close())
  const live = quiet || json ? undefined : new Progress(undefined)
  const summary = await replay(source, poster, progress, {
    ...{ to, concurrency, filter, signal: end.signal },
    ...{
      pace: flags.pace,
      times: flags.times,
      sdkAppId: flags.sdkAppId,
      token: flags.token ?? tokensIn()[0],
    },
    onExchange: (tally) => live?.show(tally),
  })
  live?.done()
  end.stop()
  await poster.close()
  if (json) console.log(printableJson(summary))
  else {
    printSummary(summary)
    if (summary.skipped) console.log(`${summary.skipped} were sent by an earlier replay`)
    if (summary.filtered) console.log(`${summary.filtered} were left out by --filter`)
  }
  if (summary.answered < summary.sent || Object.keys(summary.violations).length)
    process.exitCode = 1
  if (summary.interrupted) process.exitCode = 130
}

/** The items of an inbox; the events of a batch share a body, which is sent once. */
async function* fromInbox({ inbox, state }: ReplayFlags): AsyncGenerator<Kept> {
  const desk = await openDesk(inbox)
  let last: unknown
  for await (const { item, ref } of items(desk, { state })) {
    const next = keptItem(item, ref)
    const same = item.position !== undefined && next.body === last
    last = next.body
    if (!same) yield next
  }
  await desk.close()
}

async function list(source: AsyncIterable<Kept>, filter: (kept: Kept) => boolean): Promise<void> {
  let count = 0
  for await (const item of source) {
    if (!filter(item)) continue
    count++
    console.log(`${printable(item.place)} ${printable(item.command || '(no command)', 80)}`)
  }
  console.error(`${count} would be sent`)
}

/** `Group.*` is every callback that begins so. @throws Error for a pattern that no callback matches */
function filterOf(patterns: readonly string[] | undefined): (kept: Kept) => boolean {
  if (!patterns?.length) return () => true
  const tests = patterns.map((pattern) => {
    const literal = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    const regex = new RegExp(`^${literal.replaceAll('*', '.*')}$`)
    const words = callbacks.flatMap(({ command, aliases }) => [command, ...aliases])
    if (!words.some((word) => regex.test(word)))
      throw new Error(
        `no callback matches "${printable(pattern, 60)}"${nearest(pattern) || '; tcw list prints them all'}`,
      )
    return regex
  })
  return ({ command }) => tests.some((test) => test.test(command))
}
