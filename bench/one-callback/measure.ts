import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { registry } from '../../src/contract/registry.ts'
import { cases } from '../cases.ts'
import { type LoadGenerator, Server } from '../processes.ts'
import { loadOnce, type Sample } from '../rounds.ts'
import { median, medianRatio } from '../statistics.ts'
import { prepareOneCallback } from './prepare.ts'

/** CPU time for an answer in microseconds, and how much more the whole contract costs than one callback of it. */
export type OneAgainstAll = { callbacks: number; all: number; one: number; ratio: number }

/** Measures the same program with a contract of all callbacks and with one of a single callback, turn by turn. */
export async function oneAgainstAll(load: LoadGenerator, rounds: number, seconds: number): Promise<OneAgainstAll> {
  const [first] = cases
  if (!first) throw new Error('no case')
  const folder = await prepareOneCallback(first.command)
  const flags = ['--import', join(import.meta.dirname, 'hooks.ts')]
  const servers = {
    all: await Server.start('ours-one'),
    one: await Server.start('ours-one', flags, { ONE_CALLBACK: folder }),
  }
  const samples: Record<keyof typeof servers, Sample[]> = { all: [], one: [] }
  for (let round = 0; round <= rounds; round++) {
    // Whoever comes second would always meet a warmer machine.
    const order = round % 2 ? (['all', 'one'] as const) : (['one', 'all'] as const)
    for (const name of order) {
      const sample = await loadOnce(load, 'ours-one', servers[name], first, seconds)
      if (round > 0) samples[name].push(sample)
    }
  }
  await Promise.all([servers.all.stop(), servers.one.stop(), rm(folder, { recursive: true })])
  const cost = (name: keyof typeof servers) => samples[name].map(({ cpu }) => cpu)
  return {
    callbacks: registry.length,
    all: median(cost('all')),
    one: median(cost('one')),
    ratio: medianRatio(cost('all'), cost('one')),
  }
}
