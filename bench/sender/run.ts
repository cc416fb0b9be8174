// `npm run bench:sender`: `tcw send --count` against autocannon with the same bodies, in turn, each a process of its
// own on one core; the server has the other. Writes bench/sender/results.md.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'

const COMMAND = 'C2C.CallbackAfterSendMsg'
const COUNT = 20_000
const ROUNDS = 7
const here = import.meta.dirname
const main = join(here, '../../src/cli/main.ts')

/** Linux with two cores or more: a process keeps to one. */
const pinned = process.platform === 'linux' && availableParallelism() > 1
const node = (core: number, ...args: string[]): [string, string[]] =>
  pinned ? ['taskset', ['-c', `${core}`, process.execPath, ...args]] : [process.execPath, args]

type Result = { perSecond: number; megabytes: number }

/** Runs a sender to its end; the memory is the most that the process had at any time. */
async function measured(...args: string[]): Promise<Result> {
  const [program, all] = node(1, ...args)
  const child = spawn(program, all, { env: { ...process.env, CALLBACK_TOKENS: 'secret' } })
  child.stderr.pipe(process.stderr)
  let kilobytes = 0
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, peakOf(child.pid as number))
  }, 20)
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`)
  const { perSecond } = JSON.parse(output)
  return { perSecond, megabytes: Math.round(kilobytes / 1000) }
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] as number

const [program, args] = node(0, join(here, 'server.ts'))
const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
const [url] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
const ours: Result[] = []
const theirs: Result[] = []
for (let round = 0; round <= ROUNDS; round++) {
  const one = await measured(main, 'send', COMMAND, '--to', url, '--count', `${COUNT}`, '--json')
  const other = await measured(join(here, 'autocannon.ts'), url, COMMAND, `${COUNT}`)
  console.log(
    `round ${round}: ${one.perSecond} at ${one.megabytes} MB, ${other.perSecond} at ${other.megabytes} MB`,
  )
  // The first round fills caches.
  if (round) ours.push(one)
  if (round) theirs.push(other)
}
server.kill()

const row = (name: string, results: Result[]) =>
  `| ${name} | ${median(results.map(({ perSecond }) => perSecond))} | ${Math.max(...results.map(({ megabytes }) => megabytes))} |`
const ratio = median(
  ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? 1)),
)
const report = `# The sender

\`npm run bench:sender\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}: ${COUNT} callbacks of ${COMMAND}, each another event, signed, 50 connections, one
core for the sender; medians of ${ROUNDS} rounds, and the most memory of any.

| sender | requests a second | MB |
| --- | --- | --- |
${row('`tcw send --count`', ours)}
${row('autocannon, the same bodies', theirs)}

Ratio within a round, median: ${ratio.toFixed(2)}.
`
writeFileSync(join(here, 'results.md'), report)
console.log(report)
