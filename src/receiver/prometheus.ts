import type { Metrics, Outcome } from './metrics.ts'

/** Upper bounds in seconds: the platform gives up after 2. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 1.5, 2]

type Histogram = { counts: number[]; sum: number; count: number }

/** Keeps a receiver's counts in memory and prints them in Prometheus' text format. */
export class PrometheusMetrics implements Metrics {
  readonly #counters = new Map<string, number>()
  readonly #histograms = new Map<string, Histogram>()

  request(command: string, phase: string, outcome: Outcome, seconds: number): void {
    this.#count(`tcw_requests_total{command="${command}",phase="${phase}",outcome="${outcome}"}`)
    if (outcome === 'deadline') this.#count(`tcw_deadline_misses_total{command="${command}"}`)
    this.#observe('tcw_request_duration_seconds', `command="${command}"`, seconds)
  }

  handled(command: string, ok: boolean, seconds: number): void {
    this.#count(`tcw_events_handled_total{command="${command}",ok="${ok}"}`)
    this.#observe('tcw_handler_duration_seconds', `command="${command}"`, seconds)
  }

  drift(command: string, kind: string): void {
    this.#count(`tcw_drift_total{command="${command}",kind="${kind}"}`)
  }

  /** The text of the metrics endpoint; content type `text/plain; version=0.0.4`. */
  text(): string {
    const lines: string[] = []
    let name = ''
    for (const [series, value] of [...this.#counters].sort(([a], [b]) => a.localeCompare(b))) {
      const family = series.slice(0, series.indexOf('{'))
      if (family !== name) lines.push(`# TYPE ${family} counter`)
      name = family
      lines.push(`${series} ${value}`)
    }
    for (const [series, { counts, sum, count }] of this.#histograms) {
      const [family, labels] = series.split('|') as [string, string]
      if (!lines.includes(`# TYPE ${family} histogram`)) lines.push(`# TYPE ${family} histogram`)
      BUCKETS.forEach((bound, index) => {
        lines.push(`${family}_bucket{${labels},le="${bound}"} ${counts[index]}`)
      })
      lines.push(
        `${family}_bucket{${labels},le="+Inf"} ${count}`,
        `${family}_sum{${labels}} ${sum}`,
        `${family}_count{${labels}} ${count}`,
      )
    }
    return `${lines.join('\n')}\n`
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
