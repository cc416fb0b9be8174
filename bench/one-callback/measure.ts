import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { callbacks } from '../../src/contract/callbacks.ts'
import { type Case, cases } from '../cases.ts'
import { type LoadGenerator, Server } from '../processes.ts'
import { loadOnce, WARM_UP } from '../rounds.ts'
import { median, medianRatio } from '../statistics.ts'
import { prepareOneCallback } from './prepare.ts'

/** CPU time for an answer in microseconds, and how much more the whole contract costs than one callback of it. */
export type OneAgainstAll = { callbacks: number; all: number; one: number; ratio: number }

const TURNS = 10

/**
 * Measures the same program with a contract of all callbacks and with one of a single callback, turn by turn, in `pairs` of processes:
 * V8 optimizes a process for better or worse and stays with that, which is more than the difference that is looked for.
 */
export async function oneAgainstAll(load: LoadGenerator, pairs: number): Promise<OneAgainstAll> {
  const [first] = cases
  if (!first) throw new Error('no case')
  const folder = await prepareOneCallback(first.command)
  const costs: { all: number; one: number; ratio: number }[] = []
  for (let pair = 0; pair < pairs; pair++) costs.push(await measurePair(load, first, folder))
  await rm(folder, { recursive: true })
  const over = (field: 'all' | 'one' | 'ratio') => median(costs.map((cost) => cost[field]))
  return { callbacks: callbacks.length, all: over('all'), one: over('one'), ratio: over('ratio') }
}

async function measurePair(load: LoadGenerator, one: Case, folder: string) {
  const flags = ['--import', join(import.meta.dirname, 'hooks.ts')]
  const servers = {
    all: await Server.start('ours-one'),
    one: await Server.start('ours-one', flags, { ONE_CALLBACK: folder }),
  }
  const cpu: Record<keyof typeof servers, number[]> = { all: [], one: [] }
  for (let turn = -WARM_UP; turn < TURNS; turn++) {
    // The second one would always run on a warmer machine.
    const order = turn % 2 ? (['all', 'one'] as const) : (['one', 'all'] as const)
    for (const name of order) {
      const sample = await loadOnce(load, 'ours-one', servers[name], one)
      if (turn >= 0) cpu[name].push(sample.cpu)
    }
  }
  await Promise.all([servers.all.stop(), servers.one.stop()])
  return { all: median(cpu.all), one: median(cpu.one), ratio: medianRatio(cpu.all, cpu.one) }
}
