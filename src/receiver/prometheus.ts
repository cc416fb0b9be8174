import type { Metrics, Outcome } from './metrics.ts'

/** Upper bounds in seconds: the platform gives up after 2. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 1.5, 2]

type Histogram = { counts: number[]; sum: number; count: number }

/** By family and labels, `tcw_drift_total|command="…"`; commands are those of the contract, so that no label needs escaping. */
type Series<T> = Map<string, T>

/** Keeps a receiver's counts in memory and prints them in Prometheus' text format. */
export class PrometheusMetrics implements Metrics {
  readonly #counters: Series<number> = new Map()
  readonly #histograms: Series<Histogram> = new Map()

  request(command: string, phase: string, outcome: Outcome, seconds: number): void {
    this.#count(`tcw_requests_total|command="${command}",phase="${phase}",outcome="${outcome}"`)
    if (outcome === 'deadline') this.#count(`tcw_deadline_misses_total|command="${command}"`)
    this.#observe('tcw_request_duration_seconds', `command="${command}"`, seconds)
  }

  handled(command: string, ok: boolean, seconds: number): void {
    this.#count(`tcw_events_handled_total|command="${command}",ok="${ok}"`)
    this.#observe('tcw_handler_duration_seconds', `command="${command}"`, seconds)
  }

  drift(command: string, kind: string): void {
    this.#count(`tcw_drift_total|command="${command}",kind="${kind}"`)
  }

  /** The text of the metrics endpoint; content type `text/plain; version=0.0.4`. */
  text(): string {
    const lines = [
      ...page('counter', this.#counters, (family, labels, value) => [`${family}{${labels}} ${value}`]),
      ...page('histogram', this.#histograms, (family, labels, { counts, sum, count }) => [
        ...BUCKETS.map((bound, index) => `${family}_bucket{${labels},le="${bound}"} ${counts[index]}`),
        `${family}_bucket{${labels},le="+Inf"} ${count}`,
        `${family}_sum{${labels}} ${sum}`,
        `${family}_count{${labels}} ${count}`,
      ]),
    ]
    return lines.map((line) => `${line}\n`).join('')
  }

  #count(series: string): void {
    this.#counters.set(series, (this.#counters.get(series) ?? 0) + 1)
  }

  #observe(family: string, labels: string, seconds: number): void {
    const series = `${family}|${labels}`
    let histogram = this.#histograms.get(series)
    if (!histogram) {
      histogram = { counts: BUCKETS.map(() => 0), sum: 0, count: 0 }
      this.#histograms.set(series, histogram)
    }
    for (let index = 0; index < BUCKETS.length; index++) {
      if (seconds <= (BUCKETS[index] as number)) histogram.counts[index] = (histogram.counts[index] as number) + 1
    }
    histogram.sum += seconds
    histogram.count++
  }
}

/** The format wants every family in one piece, with its type before it. */
function page<T>(type: string, series: Series<T>, print: (family: string, labels: string, value: T) => string[]): string[] {
  const families = Map.groupBy(series, ([key]) => key.slice(0, key.indexOf('|')))
  return [...families].flatMap(([family, members]) => [
    `# TYPE ${family} ${type}`,
    ...members.flatMap(([key, value]) => print(family, key.slice(family.length + 1), value)),
  ])
}
