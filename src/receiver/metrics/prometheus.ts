import type { Maybe } from '../../async/maybe.ts'
import { findCallback } from '../../contract/callbacks.ts'
import type { InboxCounts } from '../../inbox/port.ts'
import { COUNTER, Family, HISTOGRAM, observe } from './families.ts'
import { InboxFamilies } from './inbox.ts'
import type { Metrics } from './metrics.ts'

/** How long `refresh` waits for the inbox by default, in milliseconds; Prometheus waits 10 seconds for a scrape. */
const REFRESH_MS = 1_000

/** The content type of `PrometheusMetrics.text()`. */
export const PROMETHEUS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/**
 * Keeps the metrics of a receiver and its inbox in memory and prints them in Prometheus' text format.
 * `docs/monitoring.md` has a table of them.
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
  readonly #requests = new Family(
    COUNTER,
    'tcw_requests_total',
    'Requests answered, by how they ended.',
  )
  readonly #misses = new Family(
    COUNTER,
    'tcw_deadline_misses_total',
    'Before-callbacks whose handler was late, so that the default was answered.',
  )
  readonly #handled = new Family(
    COUNTER,
    'tcw_events_handled_total',
    'Attempts to handle an event; ok is false when a handler failed.',
  )
  readonly #retried = new Family(
    COUNTER,
    'tcw_events_retried_total',
    'Failed attempts after which the event is tried again.',
  )
  readonly #dead = new Family(COUNTER, 'tcw_events_dead_total', 'Events that have failed for good.')
  readonly #drift = new Family(
    COUNTER,
    'tcw_drift_total',
    'Valid content that is not in the contract: the platform has changed.',
  )
  readonly #requestSeconds = new Family(
    HISTOGRAM,
    'tcw_request_duration_seconds',
    'Time from the head of a request to its answer.',
  )
  readonly #handlerSeconds = new Family(
    HISTOGRAM,
    'tcw_handler_duration_seconds',
    'Time that all handlers of an event took in one attempt.',
  )
  readonly #inbox = new InboxFamilies()

  /** Counts a request and its duration in seconds; the receiver calls it. */
  request(command: string, phase: string, outcome: string, seconds: number): void {
    this.#requests.at(command, outcome, () => `,phase="${phase}",outcome="${outcome}"`).count++
    if (outcome === 'deadline') this.#misses.at(command).count++
    observe(
      this.#requestSeconds.at(command, phase, () => `,phase="${phase}"`),
      seconds,
    )
  }

  /** Counts an attempt to handle an item and its duration in seconds; the receiver calls it. */
  handled(command: string, ok: boolean, seconds: number): void {
    this.#handled.at(command, ok, () => `,ok="${ok}"`).count++
    observe(this.#handlerSeconds.at(command), seconds)
  }

  /** Counts a drift; the receiver calls it. */
  drift(command: string, kind: string): void {
    this.#drift.at(command, kind, () => `,kind="${kind}"`).count++
  }

  /** Counts what was stored, and the time in seconds; the inbox calls it. */
  appended(items: number, duplicates: number, ok: boolean, seconds: number): void {
    this.#inbox.appended(items, duplicates, ok, seconds)
  }

  /** Counts an event that is tried again; the inbox calls it. */
  retried(command: string): void {
    this.#retried.at(command).count++
  }

  /** Counts an event that has failed for good; the inbox calls it. */
  dead(command: string): void {
    this.#dead.at(command).count++
  }

  /** Takes the function that says how much the inbox holds; the inbox calls it. */
  watchInbox(counts: () => Maybe<InboxCounts>): void {
    this.#inbox.watch(counts)
  }

  /**
   * Asks the inbox how much it holds, for the next `text()`. What a storage answers later than after
   * `limitMs` milliseconds (1 000 by default) is in a later text. It never rejects.
   */
  async refresh(limitMs: number = REFRESH_MS): Promise<void> {
    await this.#inbox.refresh(limitMs)
  }

  /**
   * The text of a metrics endpoint, to be sent as `text/plain; version=0.0.4; charset=utf-8`. Call `refresh` before:
   * how much the inbox holds is what it said then.
   */
  text(): string {
    this.#beginAtZero()
    const counters = [this.#requests, this.#misses, this.#handled, this.#retried, this.#dead]
    const histograms = [this.#requestSeconds, this.#handlerSeconds]
    const lines = [
      ...[...counters, this.#drift].flatMap((family) => family.lines()),
      ...histograms.flatMap((family) => family.lines()),
      ...this.#inbox.lines(),
    ]
    return lines.map((line) => `${line}\n`).join('')
  }

  /** What alerts watch begins at 0: an increase from nothing is none for Prometheus. */
  #beginAtZero(): void {
    for (const command of this.#handled.commands()) {
      this.#retried.at(command)
      this.#dead.at(command)
    }
    for (const command of this.#requests.commands()) {
      if (findCallback(command)?.phase === 'before') this.#misses.at(command)
    }
  }
}
