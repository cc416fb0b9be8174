import { inTime, LATE } from '../../async/deadline.ts'
import type { InboxCounts } from '../port.ts'
import type { Link } from './link.ts'
import type { Partitions } from './work/partitions.ts'

const FRESH_MS = 1_000
const NONE: InboxCounts = { waiting: 0, running: 0, retrying: 0, dead: 0, quarantined: 0 }

/**
 * How much the streams hold, asked once a second at most, or when this process has changed something. `running` and
 * `retrying` are those of this process; what other processes run or retry counts as waiting.
 */
export class Counts {
  readonly #link: Link
  readonly #partitions: Partitions
  #last = NONE
  #askedAt = -Infinity
  #asking: Promise<InboxCounts> | undefined

  constructor(link: Link, partitions: Partitions) {
    this.#link = link
    this.#partitions = partitions
  }

  /** The numbers may be old: something was stored or done. */
  changed(): void {
    this.#askedAt = -Infinity
    this.#asking = undefined
  }

  /** The newest numbers; the last known ones when the server does not answer. */
  get(): Promise<InboxCounts> | InboxCounts {
    if (performance.now() - this.#askedAt < FRESH_MS) return this.#last
    this.#asking ??= this.#ask()
    return this.#asking
  }

  async #ask(): Promise<InboxCounts> {
    const { jsm, names } = this.#link
    const startedAt = performance.now()
    const infos = Promise.all(
      [names.events, names.dead, names.quarantine].map((name) => jsm.streams.info(name)),
    )
    const states = await inTime(infos, FRESH_MS).catch(() => LATE)
    this.#asking = undefined
    if (!Array.isArray(states)) return this.#last
    const [events = 0, dead = 0, quarantined = 0] = states.map(({ state }) => state.messages)
    const running = Math.min(this.#partitions.running, events)
    const retrying = Math.min(this.#partitions.retrying, events - running)
    const first = states[0]?.state.first_ts
    this.#last = {
      waiting: events - running - retrying,
      running,
      retrying,
      dead,
      quarantined,
      oldestAt: events && first ? Date.parse(String(first)) : undefined,
    }
    this.#askedAt = startedAt
    return this.#last
  }
}
