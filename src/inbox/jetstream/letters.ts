import type { StoredMsg } from '@nats-io/jetstream'
import type { InboxItem } from '../port.ts'
import type { Failure, ListRequest, PurgeRequest, StoredItem } from '../store.ts'
import { DONE_HEADER, encoded, headersOf, itemOf, listIn } from './cloud-event.ts'
import type { Link } from './link.ts'
import { messageAt, messagesOf } from './pages.ts'
import { failuresAsText } from './work/states.ts'

export type LetterState = PurgeRequest['state']

const ATTEMPTS = 'tcw-attempts'
const FAILURES = 'tcw-failures'
const AT = 'tcw-at'

/** Dead letters and quarantined bodies: a stream each. Their refs are `dead-<sequence>` and `quarantined-<sequence>`. */
export class Letters {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  /**
   * Stores a letter. The name of the event in its stream is the id for the server, so that a crash before the event is
   * acknowledged does not make two of it, if it is tried again within the duplicate window.
   */
  async keep(
    item: InboxItem,
    data: Uint8Array,
    event: string,
    { attempts, failures, done }: Pick<Failure, 'failures' | 'done'> & { attempts: number },
  ): Promise<void> {
    const state: LetterState = item.kind === 'invalid' ? 'quarantined' : 'dead'
    const headers = headersOf(item)
    headers.set(ATTEMPTS, String(attempts))
    headers.set(FAILURES, encoded(JSON.stringify(failuresAsText(failures))))
    headers.set(DONE_HEADER, encoded(JSON.stringify(done)))
    headers.set(AT, String(Date.now()))
    const msgID = `${this.#link.names.events}-${event}`
    await this.#link.js.publish(this.#of(state).subject, data, { headers, msgID })
  }

  async list({ state, limit, after }: ListRequest): Promise<StoredItem[]> {
    const found: StoredItem[] = []
    const { stream, subject } = this.#of(state as LetterState)
    const start = after === undefined ? 0 : sequenceOf(after)
    if (limit < 1) return found
    for await (const message of messagesOf(this.#link.jsm, stream, subject, start)) {
      found.push(storedOf(state as LetterState, message))
      if (found.length >= limit) break
    }
    return found
  }

  /** Passes letters to `requeued`, then deletes them; returns how many there were. */
  async take(
    refs: readonly string[],
    requeued: (message: StoredMsg, ref: string) => Promise<unknown>,
  ): Promise<number> {
    const { jsm } = this.#link
    let taken = 0
    for (const ref of new Set(refs)) {
      const { stream } = this.#of(ref.startsWith('dead-') ? 'dead' : 'quarantined')
      const message = await messageAt(jsm, stream, sequenceOf(ref))
      if (!message) continue
      await requeued(message, ref)
      await jsm.streams.deleteMessage(stream, message.seq, false)
      taken++
    }
    return taken
  }

  async purge({ state, before, limit }: PurgeRequest): Promise<number> {
    const { stream, subject } = this.#of(state)
    let purged = 0
    // They are stored in the order of their time.
    for await (const message of messagesOf(this.#link.jsm, stream, subject)) {
      if (purged >= limit || timeOf(message) >= before) break
      if (await this.#link.jsm.streams.deleteMessage(stream, message.seq, false)) purged++
    }
    return purged
  }

  #of(state: LetterState): { stream: string; subject: string } {
    const { names } = this.#link
    return state === 'dead'
      ? { stream: names.dead, subject: names.deadSubject }
      : { stream: names.quarantine, subject: names.quarantineSubject }
  }
}

const sequenceOf = (ref: string): number => Number(/\d+$/.exec(ref)?.[0] ?? 0)

const timeOf = ({ header, time }: StoredMsg): number => Number(header.get(AT)) || time.getTime()

function storedOf(state: LetterState, message: StoredMsg): StoredItem {
  return {
    ref: `${state}-${message.seq}`,
    state,
    item: itemOf(message.header, message.data),
    attempts: Number(message.header.get(ATTEMPTS)) || 1,
    done: listIn(message.header, DONE_HEADER),
    failures: listIn(message.header, FAILURES),
    at: timeOf(message),
  }
}
