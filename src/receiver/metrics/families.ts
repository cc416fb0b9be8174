/** Upper bounds in seconds; the platform waits 2. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 1.5, 2]

export type Counter = { count: number }
export type Histogram = { counts: number[]; sum: number; count: number }

/** A type of Prometheus: how its values begin and are printed. */
type Kind<T> = {
  type: string
  make: () => T
  print: (value: T, name: string, labels: string) => string[]
}

const brackets = (labels: string) => (labels ? `{${labels}}` : '')
const behind = (labels: string) => (labels ? `${labels},` : '')

export const COUNTER: Kind<Counter> = {
  type: 'counter',
  make: () => ({ count: 0 }),
  print: ({ count }, name, labels) => [`${name}${brackets(labels)} ${count}`],
}

/** Printed like a counter, but its value may fall. */
export const GAUGE: Kind<Counter> = { ...COUNTER, type: 'gauge' }

export const HISTOGRAM: Kind<Histogram> = {
  type: 'histogram',
  make: () => ({ counts: BUCKETS.map(() => 0), sum: 0, count: 0 }),
  print: ({ counts, sum, count }, name, labels) => [
    ...BUCKETS.map(
      (bound, index) => `${name}_bucket{${behind(labels)}le="${bound}"} ${counts[index]}`,
    ),
    `${name}_bucket{${behind(labels)}le="+Inf"} ${count}`,
    `${name}_sum${brackets(labels)} ${sum}`,
    `${name}_count${brackets(labels)} ${count}`,
  ],
}

/** Adds a duration to a histogram. */
export function observe(histogram: Histogram, seconds: number): void {
  for (let index = 0; index < BUCKETS.length; index++) {
    if (seconds <= (BUCKETS[index] as number))
      histogram.counts[index] = (histogram.counts[index] as number) + 1
  }
  histogram.sum += seconds
  histogram.count++
}

type Series<T> = { labels: string; value: T }

/** The values of one metric by their labels. */
export class Family<T> {
  readonly #name: string
  readonly #help: string
  readonly #kind: Kind<T>
  readonly #series = new Map<string, Map<unknown, Series<T>>>()

  /** @param help what it counts, in one line */
  constructor(kind: Kind<T>, name: string, help: string) {
    this.#kind = kind
    this.#name = name
    this.#help = help
  }

  /**
   * The value for a command and a second label; `labels` is called only for a new one. The maps are
   * nested because building a joined key for each event costs more than its handler. Commands come from
   * the contract, so no label needs escaping.
   */
  at(command: string, second?: unknown, labels = () => ''): T {
    return this.#at(command, second, () => `command="${command}"${labels()}`)
  }

  /** The value for a label that is no command, or without a label. */
  with(labels = ''): T {
    return this.#at(labels, undefined, () => labels)
  }

  #at(first: string, second: unknown, labels: () => string): T {
    let values = this.#series.get(first)
    if (!values) {
      values = new Map()
      this.#series.set(first, values)
    }
    let series = values.get(second)
    if (!series) {
      series = { labels: labels(), value: this.#kind.make() }
      values.set(second, series)
    }
    return series.value
  }

  /** The commands that it has values for. */
  commands(): Iterable<string> {
    return this.#series.keys()
  }

  /** The format requires the lines of a family to be together, after its help and type. */
  lines(): string[] {
    const series = [...this.#series.values()].flatMap((values) => [...values.values()])
    if (!series.length) return []
    return [
      `# HELP ${this.#name} ${this.#help}`,
      `# TYPE ${this.#name} ${this.#kind.type}`,
      ...series.flatMap(({ value, labels }) => this.#kind.print(value, this.#name, labels)),
    ]
  }
}
