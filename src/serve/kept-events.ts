import { plainItem } from '../inbox/event-item.ts'
import type { InboxItem } from '../inbox/port.ts'
import { SqliteInbox } from '../inbox/sqlite.ts'
import { itemsOf } from '../receiver/after/items.ts'
import type { Keep } from '../reference/receiver.ts'
import { RawText } from '../text/raw-text.ts'
import { recordedItem } from '../traffic/from-inbox.ts'
import type { Recorded } from '../traffic/recorded.ts'

/** How many events are kept. */
const KEPT = 1_000
/** Nobody handles them here: they are kept one by one, as a receiver with handlers for events would. */
const SINGLE = { hasBatchHandler: () => false, hasEventHandler: () => true }

export type KeptEvents = {
  keep: Keep
  /** Those of an earlier start, oldest first. */
  earlier(): Promise<Recorded[]>
  close(): Promise<void>
}

/** The items of what has arrived. */
function itemsFrom({ callback, body, raw, query }: Parameters<Keep>[0]): InboxItem[] {
  const { command } = callback
  const bytes = raw && new RawText(raw)
  const delivery = { callback, command, body, raw: bytes, query, receivedAt: Date.now() }
  return itemsOf({ ...delivery, span: undefined }, SINGLE).map(plainItem)
}

/**
 * Appends the events that arrive at `/callback` to a stream, for workers elsewhere (`tcw receive`, an app of your own).
 *
 * @throws Error (rejects) when none of the servers answers
 */
export async function keptInStream(servers: string[]): Promise<KeptEvents> {
  const { JetStreamInbox } = await import('../inbox/jetstream.ts')
  const { store } = new JetStreamInbox({ servers, work: false, openTimeoutMs: 10_000 })
  const warn = (_: object, text: string) => console.error(`warning: ${text}`)
  await store.open(() => {}, { warn })
  return {
    keep: async (delivery) => void (await store.append(itemsFrom(delivery))),
    async earlier() {
      const items = await store.list({ state: 'waiting', limit: KEPT })
      return items.map(({ item }) => recordedItem(item))
    },
    close: async () => void (await store.close()),
  }
}

/**
 * Keeps the newest events that arrive at `/callback` in an inbox file, where `tcw inbox` shows them and
 * `tcw replay --from inbox` takes them from; a receiver that is started on the file later handles them.
 *
 * @throws Error when the file cannot be used or another process owns it
 */
export function keptEvents(path: string): KeptEvents {
  const inbox = new SqliteInbox(path)
  const { store } = inbox
  return {
    async keep(delivery) {
      await store.append(itemsFrom(delivery))
      const over = store.counts().waiting - KEPT
      if (over <= 0) return
      const { items } = await store.claim({ limit: over, now: Date.now(), leaseMs: 60_000 })
      for (const item of items) store.complete(item)
    },
    async earlier() {
      const items = await store.list({ state: 'waiting', limit: KEPT })
      return items.map(({ item }) => recordedItem(item))
    },
    async close() {
      await inbox.close()
    },
  }
}
