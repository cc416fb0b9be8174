import type { Case } from './cases.ts'
import { contenders } from './contenders.ts'
import type { OneAgainstAll } from './one-callback/measure.ts'
import type { Sample, Samples } from './rounds.ts'
import type { Stats } from './serve.ts'
import type { Start } from './start/measure.ts'
import { median, medianRatio } from './statistics.ts'
import type { TypeCheck } from './type-check.ts'

/** One line of the table: medians over the rounds; `ratio` is that of the rates to raw's of the same round. */
export type Row = Sample & { ratio: number }

export type Memory = { ready: number; loaded: number }

export type Results = {
  when: string
  machine: { node: string; cpu: string; cores: number; pinned: boolean }
  settings: { rounds: number; seconds: number; connections: number }
  /** By case, then by contender. */
  cases: Record<string, Record<string, Row>>
  /** Resident megabytes by contender, before the first request and after the last. */
  memory: Record<string, Memory>
  oneCallback: OneAgainstAll
  start: Start
  typeCheck: TypeCheck
}

/** The samples of all contenders, by case and contender. */
export function rows(samples: Map<string, Samples>, cases: Case[]): Results['cases'] {
  const of = (contender: string, name: string) => samples.get(contender)?.get(name) ?? []
  return Object.fromEntries(
    cases.map(({ name }) => [
      name,
      Object.fromEntries(
        contenders.map((one) => [one.name, row(of(one.name, name), of('raw', name))]),
      ),
    ]),
  )
}

function row(samples: Sample[], raw: Sample[]): Row {
  const all = (field: keyof Sample) => samples.map((sample) => sample[field])
  const rates = raw.map(({ rate }) => rate)
  return {
    rate: median(all('rate')),
    ratio: medianRatio(all('rate'), rates),
    p50: median(all('p50')),
    p99: median(all('p99')),
    cpu: median(all('cpu')),
    busy: median(all('busy')),
  }
}

export const megabytes = (stats: Stats) => stats.rss / 1024 / 1024
