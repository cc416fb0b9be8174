import { inTime } from '../../async/deadline.ts'
import type { Maybe } from '../../async/maybe.ts'
import type { InboxCounts } from '../../inbox/port.ts'
import { COUNTER, Family, GAUGE, HISTOGRAM, observe } from './families.ts'

const STATES = ['waiting', 'running', 'retrying', 'dead', 'quarantined'] as const

/** An inbox that is asked, and what it answered last. */
type Watched = { ask: () => Maybe<InboxCounts>; known?: InboxCounts; asking?: Promise<void> }

/** The metrics of the inbox: what went in, and what it holds. */
export class InboxFamilies {
  readonly #appended = new Family(
    COUNTER,
    'tcw_inbox_appended_total',
    'Events stored in the inbox, without duplicates.',
  )
  readonly #duplicates = new Family(
    COUNTER,
    'tcw_inbox_duplicates_total',
    'Events dropped because the inbox has or recently had one with the same id.',
  )
  readonly #failures = new Family(
    COUNTER,
    'tcw_inbox_append_failures_total',
    'Requests whose events the inbox could not store.',
  )
  readonly #seconds = new Family(
    HISTOGRAM,
    'tcw_inbox_append_duration_seconds',
    'Time to store the events of a request, or to fail at it.',
  )
  readonly #items = new Family(
    GAUGE,
    'tcw_inbox_items',
    'Events in the inbox by state, when it was last asked.',
  )
  readonly #age = new Family(
    GAUGE,
    'tcw_inbox_oldest_age_seconds',
    'Age of the oldest event that is not handled yet; 0 when there is none.',
  )
  readonly #watched: Watched[] = []

  appended(items: number, duplicates: number, ok: boolean, seconds: number): void {
    if (ok) this.#appended.with().count += items - duplicates
    else this.#failures.with().count++
    this.#duplicates.with().count += duplicates
    observe(this.#seconds.with(), seconds)
  }

  /** From now on the counters are printed, with 0: an increase from nothing is none for Prometheus. */
  watch(ask: () => Maybe<InboxCounts>): void {
    for (const family of [this.#appended, this.#duplicates, this.#failures]) family.with()
    this.#seconds.with()
    this.#watched.push({ ask })
  }

  /** Asks every inbox. An answer that takes longer is taken when it comes; meanwhile nobody asks again. */
  async refresh(limitMs: number): Promise<void> {
    await Promise.all(
      this.#watched.map(async (one) => {
        one.asking ??= ask(one)
        await inTime(one.asking, limitMs)
      }),
    )
  }

  lines(): string[] {
    const known = this.#watched.flatMap((one) => one.known ?? [])
    if (known.length) this.#count(known)
    const families = [this.#items, this.#age, this.#appended, this.#duplicates, this.#failures]
    return [...families.flatMap((family) => family.lines()), ...this.#seconds.lines()]
  }

  /** Several receivers may share the metrics. */
  #count(known: readonly InboxCounts[]): void {
    for (const state of STATES) {
      const sum = known.reduce((all, counts) => all + counts[state], 0)
      this.#items.with(`state="${state}"`).count = sum
    }
    const oldest = Math.min(...known.map(({ oldestAt }) => oldestAt ?? Infinity))
    const age = oldest === Infinity ? 0 : Math.max(0, Date.now() - oldest) / 1000
    this.#age.with().count = age
  }
}

/** A storage that does not answer leaves what is known; that it fails is in the log and in other metrics. */
async function ask(one: Watched): Promise<void> {
  try {
    one.known = await one.ask()
  } catch {
    // Asked again next time.
  }
  one.asking = undefined
}
