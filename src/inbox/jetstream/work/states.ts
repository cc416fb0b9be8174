import type { Failure, StoredFailure } from '../../store.ts'
import { reasonOf } from '../../worker/reports.ts'
import type { Link } from '../link.ts'
import { messageAt, messagesOf } from '../pages.ts'

/** What is known about an event that was tried: the value in the bucket. */
export type StoredState = {
  attempt: number
  /** When it is tried again, in milliseconds since 1970; 0 when its attempt has not ended, or ended with the process. */
  dueAt: number
  done: readonly string[]
  failures: readonly StoredFailure[]
  /** The name of the event that it is of (`nameOf`). */
  event?: string | undefined
  /** Whether its process died while it was handled. */
  suspect?: boolean
}

export const failuresAsText = (failures: Failure['failures']): StoredFailure[] =>
  failures.map(({ handler, error }) => ({ handler, error: reasonOf(error) }))

/** The states of events in the bucket `<name>-state`; most events end with their first attempt and have none. */
export class States {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  async put(partition: number, sequence: number, state: StoredState): Promise<void> {
    await this.#link.states.put(`${partition}.${sequence}`, JSON.stringify(state))
  }

  /** Deletes a state for good: the deletion of the bucket itself would leave a marker for each event. */
  async delete(partition: number | string, sequence: number): Promise<void> {
    const { jsm, names } = this.#link
    await jsm.streams.purge(`KV_${names.states}`, {
      filter: `$KV.${names.states}.${partition}.${sequence}`,
    })
  }

  /**
   * The states by stream sequence; those of events that are no longer there are deleted: their process ended
   * between the acknowledgement and the deletion.
   *
   * @param partition a number, or `*` for all
   */
  async of(partition: number | '*'): Promise<Map<number, StoredState>> {
    const { jsm, names } = this.#link
    const states = new Map<number, StoredState>()
    const subject = `$KV.${names.states}.${partition}.*`
    for await (const message of messagesOf(jsm, `KV_${names.states}`, subject)) {
      const [part = '', sequence = ''] = message.subject.split('.').slice(-2)
      if (await messageAt(jsm, names.events, Number(sequence))) {
        states.set(Number(sequence), message.json<StoredState>())
      } else await this.delete(part, Number(sequence))
    }
    return states
  }
}
