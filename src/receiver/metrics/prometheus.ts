import type { Metrics, Outcome } from './metrics.ts'

/** Upper bounds in seconds; the platform waits 2. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 1.5, 2]

type Counter = { count: number }
type Histogram = { counts: number[]; sum: number; count: number }

const counter = (): Counter => ({ count: 0 })
const histogram = (): Histogram => ({ counts: BUCKETS.map(() => 0), sum: 0, count: 0 })

/** The content type of `PrometheusMetrics.text()`. */
export const PROMETHEUS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/**
 * Keeps the metrics of a receiver in memory and prints them in Prometheus' text format:
 * `tcw_requests_total`, `tcw_deadline_misses_total`, `tcw_events_handled_total`, `tcw_drift_total`, and the
 * histograms `tcw_request_duration_seconds` and `tcw_handler_duration_seconds`.
 *
 * @example
 * import { createReceiver, PrometheusMetrics } from 'tencent-chat-webhooks'
 * import { serveReceiver } from 'tencent-chat-webhooks/server'
 *
 * const metrics = new PrometheusMetrics()
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, metrics })
 * await serveReceiver(receiver, { port: 3000, metrics, metricsPort: 9090 })
 */
export class PrometheusMetrics implements Metrics {
  readonly #requests = new Family('tcw_requests_total', counter)
  readonly #misses = new Family('tcw_deadline_misses_total', counter)
  readonly #handled = new Family('tcw_events_handled_total', counter)
  readonly #drift = new Family('tcw_drift_total', counter)
  readonly #requestSeconds = new Family('tcw_request_duration_seconds', histogram)
  readonly #handlerSeconds = new Family('tcw_handler_duration_seconds', histogram)

  /** Counts a request and its duration in seconds; the receiver calls it. */
  request(command: string, phase: string, outcome: Outcome, seconds: number): void {
    this.#requests.at(command, outcome, () => `,phase="${phase}",outcome="${outcome}"`).count++
    if (outcome === 'deadline') this.#misses.at(command).count++
    observe(this.#requestSeconds.at(command), seconds)
  }

  /** Counts a handled inbox item and its duration in seconds; the receiver calls it. */
  handled(command: string, ok: boolean, seconds: number): void {
    this.#handled.at(command, ok, () => `,ok="${ok}"`).count++
    observe(this.#handlerSeconds.at(command), seconds)
  }

  /** Counts a drift; the receiver calls it. */
  drift(command: string, kind: string): void {
    this.#drift.at(command, kind, () => `,kind="${kind}"`).count++
  }

  /** The text of a metrics endpoint, to be sent as `text/plain; version=0.0.4; charset=utf-8`. */
  text(): string {
    const counters = [this.#requests, this.#misses, this.#handled, this.#drift]
    const histograms = [this.#requestSeconds, this.#handlerSeconds]
    const lines = [
      ...counters.flatMap((family) =>
        family.lines('counter', ({ count }, name, labels) => [`${name}{${labels}} ${count}`]),
      ),
      ...histograms.flatMap((family) => family.lines('histogram', histogramLines)),
    ]
    return lines.map((line) => `${line}\n`).join('')
  }
}

/** The values of one metric by their labels: the command, and one more. */
class Family<T> {
  readonly #name: string
  readonly #make: () => T
  readonly #commands = new Map<string, Map<unknown, { labels: string; value: T }>>()

  constructor(name: string, make: () => T) {
    this.#name = name
    this.#make = make
  }

  /**
   * The value for a command and a second label; `labels` is called only for a new one. The maps are
   * nested because building a joined key for each event costs more than its handler. Commands come from
   * the contract, so no label needs escaping.
   */
  at(command: string, second?: unknown, labels = () => ''): T {
    let values = this.#commands.get(command)
    if (!values) {
      values = new Map()
      this.#commands.set(command, values)
    }
    let series = values.get(second)
    if (!series) {
      series = { labels: `command="${command}"${labels()}`, value: this.#make() }
      values.set(second, series)
    }
    return series.value
  }

  /** The format requires the lines of a family to be together, after its type. */
  lines(type: string, print: (value: T, name: string, labels: string) => string[]): string[] {
    const series = [...this.#commands.values()].flatMap((values) => [...values.values()])
    if (!series.length) return []
    return [
      `# TYPE ${this.#name} ${type}`,
      ...series.flatMap(({ value, labels }) => print(value, this.#name, labels)),
    ]
  }
}

function observe(histogram: Histogram, seconds: number): void {
  for (let index = 0; index < BUCKETS.length; index++) {
    if (seconds <= (BUCKETS[index] as number))
      histogram.counts[index] = (histogram.counts[index] as number) + 1
  }
  histogram.sum += seconds
  histogram.count++
}

function histogramLines({ counts, sum, count }: Histogram, name: string, labels: string): string[] {
  return [
    ...BUCKETS.map((bound, index) => `${name}_bucket{${labels},le="${bound}"} ${counts[index]}`),
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${count}`,
  ]
}
