import type { Seed } from '../../../text/fingerprint.ts'
import type { InboxCounts } from '../../port.ts'
import type { ItemState, ListRequest, PurgeRequest, StoredFailure } from '../../store.ts'
import type { Attachment } from '../attachments.ts'
import type { Loaded, NewRow, Part, Row, StoredPart } from './rows.ts'

/** A dead letter or a quarantined body, as it is written. */
export type NewLetter = {
  seq: number
  part: Part
  state: 'dead' | 'quarantined'
  at: number
  command: string
  attempts: number
  done: readonly string[]
  failures: readonly StoredFailure[]
  holdsKey: boolean
}

/** Letters that left, the items that were added instead, and the ordering keys that are free. */
export type Left = { dead: number; quarantined: number; added: number; released: string[] }

/** An item as the tables list it. */
export type Listed = {
  row: Row
  part: StoredPart
  state: ItemState
  at: number
  attempts: number
  done: string
  failures: string
}

/** What becomes of a letter: its item is tried again, or its body replaced by other items. */
export type Requeue = {
  refs: readonly string[]
  as?: { command: string; parts: Part[] }[] | undefined
}

/** What the store asks of the thread, and what it gets. */
export type Operations = {
  /** The body, and the fingerprints of `count` items, are parts of what comes with the message. */
  append: {
    ask: Omit<NewRow, 'body'> & { offset: number; length: number; first: number; count: number }
    get: { seq: number; duplicates: number[] }
  }
  /** Deliveries of which nothing is left anywhere. */
  done: { ask: { seqs: number[] }; get: undefined }
  /** Some items of a delivery are handled, or (without `places`) all of it. `keep`: it has letters. */
  finish: { ask: { seq: number; places?: number[]; keep: boolean }; get: undefined }
  /** An item is tried again later, or is being tried (`running`). */
  retry: {
    ask: {
      seq: number
      place: number
      attempt: number
      dueAt: number
      running: boolean
      done: readonly string[]
      failures: readonly StoredFailure[]
    }
    get: undefined
  }
  /** A letter; `isLast`: nothing else is left of its delivery. */
  letter: { ask: NewLetter & { isLast: boolean }; get: undefined }
  /** Deliveries after a number, until the rows have so many bytes. */
  load: { ask: { after: number; bytes: number }; get: { loaded: Loaded[]; end: boolean } }
  /** The bodies of deliveries. */
  bodies: { ask: { seqs: number[] }; get: Row[] }
  list: { ask: ListRequest; get: Listed[] }
  requeue: { ask: Requeue; get: Left }
  purge: { ask: PurgeRequest; get: Left }
  /** Forgets old ids. */
  sweep: { ask: { before: number }; get: undefined }
  /** Writes something, to see whether that works. */
  check: { ask: Record<string, never>; get: boolean }
}

export type Name = keyof Operations
export type Operation = { [N in Name]: { name: N; ask: Operations[N]['ask'] } }[Name]

/** What operations refer to: the bodies of all appends, and the fingerprints of all their items. */
export type Attached = { bytes: Uint8Array; prints: Int32Array }

/** What the thread gets: the operations as JSON, which is faster than a structured clone, in order. */
export type Message = Attachment & { operations: string }

/** A result for each operation, in order; an append without duplicates is only its number. */
export type Result = number | { ok: true; value: unknown } | { ok: false; error: string }

/** What the thread sends: the results of so many messages, or that another process has changed something. */
export type Answer = { messages: number; results: Result[] } | { left: Left }

/** What the tables hold when the inbox is opened. */
export type Start = {
  counts: Pick<InboxCounts, 'waiting' | 'dead' | 'quarantined'>
  /** The newest delivery; 0 when there is none. */
  lastSeq: number
  /** Whether the last process closed the inbox. */
  isClean: boolean
  /** Keys that dead letters hold. */
  heldKeys: string[]
  /** What the fingerprints of this file start with. */
  seed: Seed
}
