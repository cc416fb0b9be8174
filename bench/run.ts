// `npm run bench`: builds the packages, measures everything in one run, prints the tables, and writes results.json and results.md
// (--quick: one short round, nothing is written). README.md says how to read them.
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { cases } from './cases.ts'
import { contenders } from './contenders.ts'
import { oneAgainstAll } from './one-callback/measure.ts'
import { LoadGenerator, pinned, Server } from './processes.ts'
import { report } from './report.ts'
import { type Memory, megabytes, type Results, rows } from './results.ts'
import { CONNECTIONS, measure, SECONDS } from './rounds.ts'
import { measureStart } from './start/measure.ts'
import { measureTypeCheck } from './type-check.ts'

const quick = process.argv.includes('--quick')
const settings = { rounds: quick ? 1 : 15, seconds: SECONDS, connections: CONNECTIONS }

step('building the packages')
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../scripts/build.ts')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)
step('start')
const start = await measureStart(quick ? 3 : 10)
step('type-check')
const typeCheck = await measureTypeCheck(quick ? 1 : 3)
const load = new LoadGenerator()
step('one callback against all')
const oneCallback = await oneAgainstAll(load, quick ? 1 : 5)
step(`load: ${contenders.length} contenders, ${cases.length} cases, ${settings.rounds} rounds`)
const { samples, memory } = await underLoad()
load.stop()

const results: Results = {
  when: new Date().toISOString().slice(0, 10),
  machine: {
    node: process.versions.node,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    pinned,
  },
  settings,
  cases: rows(samples, cases),
  memory,
  oneCallback,
  start,
  typeCheck,
}
console.log(report(results))
if (!quick) {
  await writeFile(
    join(import.meta.dirname, 'results.json'),
    `${JSON.stringify(results, null, 2)}\n`,
  )
  await writeFile(join(import.meta.dirname, 'results.md'), report(results))
}

async function underLoad() {
  const servers = new Map<string, Server>()
  const memory: Record<string, Memory> = {}
  for (const { name } of contenders) {
    const server = await Server.start(name)
    servers.set(name, server)
    memory[name] = { ready: megabytes(await server.stats()), loaded: Number.NaN }
  }
  const samples = await measure(load, servers, settings.rounds)
  for (const [name, server] of servers) {
    ;(memory[name] as Memory).loaded = megabytes(await server.stats())
    await server.stop()
  }
  return { samples, memory }
}

function step(text: string): void {
  console.error(`${(performance.now() / 1000).toFixed(0)} s  ${text}`)
}
