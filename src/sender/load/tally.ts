import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import type { Callback } from '../../contract/callbacks.ts'
import type { Finding } from '../../contract/findings.ts'
import { type Verdict, verdictOfExchange } from '../../request/verdict.ts'
import type { Posted } from '../post.ts'

/** What became of many callbacks. Times are in milliseconds. */
export type Summary = {
  /** Requests that were sent, with repeats and retries. */
  sent: number
  /** How many of them were repeats or retries. */
  repeated: number
  /** Requests that got an answer that Chat counts: status 200 and JSON. */
  answered: number
  /** Requests that were answered with status 200, whatever else the answer says. */
  taken: number
  /** Whether the run was ended before everything was sent. */
  interrupted: boolean
  seconds: number
  perSecond: number
  latencyMs: { min: number; p50: number; p90: number; p99: number; p999: number; max: number }
  /** How many took at most so long: `10` counts those above 5 and up to 10 milliseconds; `more` the rest. */
  histogramMs: Record<string, number>
  /** How often each verdict came, the most frequent first. */
  verdicts: Record<string, number>
  /** How often each failure came: `timeout`, `status 500`, `connect ECONNREFUSED …`. */
  failures: Record<string, number>
  /** Answers that violate the contract, by command: how many, and the first finding. */
  violations: Record<string, { count: number; first: string }>
}

/** The upper ends of the histogram's columns, in milliseconds; the platform waits no longer than the last. */
const COLUMNS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

/** Most kinds of verdict, failure and answer that are told apart; a backend may make up a text each time. */
const KINDS = 100

/** Counts exchanges while they happen. Its size does not grow with their number. */
export class Tally {
  sent = 0
  repeated = 0
  answered = 0
  taken = 0
  readonly #verdicts = new Map<string, number>()
  readonly #failures = new Map<string, number>()
  readonly #violations = new Map<string, { count: number; first: string }>()
  readonly #latency: RecordableHistogram = createHistogram()
  readonly #columns: number[] = new Array(COLUMNS.length + 1).fill(0)
  /** The verdicts on answers that came before: nearly all are equal, and validating takes longer. */
  readonly #known = new Map<string, Verdict>()
  readonly #started = performance.now()

  /** @param callback `undefined` for a command that the contract does not know */
  add(callback: Callback | undefined, posted: Posted, again: boolean): Verdict {
    this.sent++
    if (again) this.repeated++
    if ('status' in posted && posted.status === 200) this.taken++
    this.#latency.record(Math.max(1, Math.round(posted.ms * 1000)))
    const column = COLUMNS.findIndex((end) => posted.ms <= end)
    const index = column < 0 ? COLUMNS.length : column
    this.#columns[index] = (this.#columns[index] as number) + 1
    const verdict = callback ? this.#verdictOf(callback, posted) : unknownVerdict(posted)
    if (verdict.outcome !== 'failed' || verdict.decision) this.answered++
    else count(this.#failures, reasonOf(posted))
    count(this.#verdicts, verdict.text)
    const [first] = verdict.findings
    if (first && callback) this.#violated(callback.command, first)
    return verdict
  }

  summary(interrupted: boolean): Summary {
    const seconds = (performance.now() - this.#started) / 1000
    const at = (percent: number) => rounded(this.#latency.percentile(percent) / 1000)
    const { sent, repeated, answered, taken } = this
    const empty = !sent
    return {
      ...{ sent, repeated, answered, taken, interrupted },
      seconds: rounded(seconds),
      perSecond: Math.round(sent / seconds),
      latencyMs: {
        min: empty ? 0 : rounded(this.#latency.min / 1000),
        ...{ p50: at(50), p90: at(90), p99: at(99), p999: at(99.9) },
        max: rounded(this.#latency.max / 1000),
      },
      histogramMs: Object.fromEntries(
        this.#columns.map((count, index) => [COLUMNS[index] ?? 'more', count]),
      ),
      verdicts: sorted(this.#verdicts),
      failures: sorted(this.#failures),
      violations: Object.fromEntries(this.#violations),
    }
  }

  #verdictOf({ command }: Callback, posted: Posted): Verdict {
    if ('failure' in posted) return verdictOfExchange(command, posted)
    const key = `${command} ${posted.status} ${posted.text}`
    const known = this.#known.get(key)
    if (known) return known
    const verdict = verdictOfExchange(command, posted)
    if (this.#known.size < KINDS * 10 && key.length < 2000) this.#known.set(key, verdict)
    return verdict
  }

  #violated(command: string, { message }: Finding): void {
    const entry = this.#violations.get(command)
    if (entry) entry.count++
    else this.#violations.set(command, { count: 1, first: message })
  }
}

/** Of a command without a contract, only whether it was answered. */
function unknownVerdict(posted: Posted): Verdict {
  const taken = 'status' in posted && posted.status === 200
  const text = `no callback of the contract: ${taken ? 'acknowledged' : 'not acknowledged'}`
  return { outcome: taken ? 'ignored' : 'failed', text, findings: [] }
}

function reasonOf(posted: Posted): string {
  if ('failure' in posted) return posted.failure === 'timeout' ? 'timeout' : String(posted.detail)
  return posted.status === 200 ? 'the answer is not a JSON object' : `status ${posted.status}`
}

function count(counts: Map<string, number>, kind: string): void {
  const key = counts.has(kind) || counts.size < KINDS ? kind : 'others'
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const sorted = (counts: Map<string, number>) =>
  Object.fromEntries([...counts].sort(([, a], [, b]) => b - a))

const rounded = (value: number) => Math.round(value * 100) / 100
