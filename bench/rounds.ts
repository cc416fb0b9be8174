import { setTimeout as sleep } from 'node:timers/promises'
import { type Case, cases } from './cases.ts'
import { countsEvents, jobFor } from './contenders.ts'
import type { LoadGenerator, Server } from './processes.ts'
import type { Stats } from './serve.ts'

export const CONNECTIONS = 50
/** How long a server is loaded in one turn. */
export const SECONDS = 0.4
/** Warm-up rounds for V8; they do not count. */
export const WARM_UP = 2

/** One measurement; `cpu` is the server's CPU time for an answer in microseconds, `busy` the share of its core that it used. */
export type Sample = { rate: number; p50: number; p99: number; cpu: number; busy: number }

/** The samples of a contender by case, one a round. */
export type Samples = Map<string, Sample[]>

/**
 * Loads every server with every case, round after round, so that a slow minute of the machine hits all alike. The first
 * rounds do not count.
 */
export async function measure(load: LoadGenerator, servers: Map<string, Server>, rounds: number) {
  const samples = new Map<string, Samples>(
    [...servers.keys()].map((name) => [name, new Map(cases.map((one) => [one.name, []]))]),
  )
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const one of cases) {
      for (const [name, server] of servers) {
        const sample = await loadOnce(load, name, server, one)
        if (round >= 0) samples.get(name)?.get(one.name)?.push(sample)
      }
    }
  }
  return samples
}

/** @throws Error (rejects) when an answer was not 2xx, or a handler missed events that were answered OK */
export async function loadOnce(
  load: LoadGenerator,
  name: string,
  server: Server,
  one: Case,
): Promise<Sample> {
  const before = await server.stats()
  const started = performance.now()
  const result = await load
    .run({ port: server.port, seconds: SECONDS, connections: CONNECTIONS, ...jobFor(name, one) })
    .catch((error: Error) => {
      throw new Error(`${name}, ${one.name}: ${error.message}`)
    })
  const elapsed = performance.now() - started
  const after = await settled(server, before.handled + expected(name, one, result.answers))
  checkEvents(name, one, result.answers, after.handled - before.handled)
  const cpu = after.cpu - before.cpu
  return {
    rate: result.rate,
    p50: result.p50,
    p99: result.p99,
    cpu: cpu / result.answers,
    busy: cpu / 1000 / elapsed,
  }
}

/** How many events handlers must have got for so many answers. */
function expected(name: string, one: Case, answers: number): number {
  if (!countsEvents(name)) return 0
  return answers * (name === 'octokit' || name === 'reference' ? 1 : one.events)
}

/** How long handlers may take for what was answered OK, in milliseconds: an inbox answers first. */
const PATIENCE_MS = 10_000

/** What the server reports when its handlers are through: their CPU time belongs to the answers. */
async function settled(server: Server, handled: number): Promise<Stats> {
  const endsAt = performance.now() + PATIENCE_MS
  for (;;) {
    const stats = await server.stats()
    if (stats.handled >= handled || performance.now() > endsAt) return stats
    await sleep(10)
  }
}

/** A fast answer is worthless if no handler got the event. */
function checkEvents(name: string, one: Case, answers: number, handled: number): void {
  const wanted = expected(name, one, answers)
  if (handled < wanted) {
    throw new Error(
      `${name}, ${one.name}: ${answers} answers, but its handlers got ${handled} events of ${wanted}`,
    )
  }
}
