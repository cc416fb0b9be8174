import type { InboxItem } from '../port.ts'
import type { Chunk, EntryState } from '../schedule/entry.ts'
import {
  itemsOf,
  type Loaded,
  placeIn,
  type Row,
  type StoredPart,
  storedPartOf,
} from './file/rows.ts'

/** The items of one delivery that are not handled. */
export type SqliteChunk = Chunk & {
  /** The items as the tables have them, while they are not in memory. */
  parts: readonly StoredPart[] | undefined
  /** The size of the body, for as long as the items are in memory. */
  bytes: number
  /** How many items are being handled. */
  claimed: number
  /** Places that were handled and are not written yet. */
  handled: number[]
  /** Whether it has dead letters or quarantined bodies. */
  hasLetters: boolean
  /** Whether another result was written before. */
  isPartial: boolean
}

export function chunkOf(
  seq: number,
  items: readonly InboxItem[],
  bytes: number,
  states?: ReadonlyMap<number, EntryState>,
): SqliteChunk {
  return {
    sequence: seq,
    parts: undefined,
    items,
    next: 0,
    left: items.length,
    states,
    bytes,
    claimed: 0,
    handled: [],
    hasLetters: false,
    isPartial: false,
  }
}

/** The chunk of a delivery that was read; `undefined` when everything in it is handled. */
export function loadedChunk({ row, handled, states }: Loaded): SqliteChunk | undefined {
  const all: StoredPart[] = JSON.parse(row.items)
  const parts = all.filter((part) => !handled.includes(placeIn(part)))
  if (!parts.length) return undefined
  const known = new Map<number, EntryState>()
  for (const state of states) {
    const index = parts.findIndex((part) => placeIn(part) === state.place)
    if (index >= 0) known.set(index, state)
  }
  const chunk = chunkOf(
    row.seq,
    itemsOf(row, parts),
    row.body.length,
    known.size ? known : undefined,
  )
  // A part of it may be a letter, which needs the body after the rest is handled.
  chunk.hasLetters = handled.length > 0
  chunk.isPartial = handled.length > 0 || states.length > 0
  return chunk
}

/** Drops the items of a chunk from memory; returns how many bytes that saves. */
export function empty(chunk: SqliteChunk): number {
  const { bytes, items = [] } = chunk
  chunk.parts = items.map(storedPartOf)
  chunk.items = undefined
  chunk.bytes = 0
  return bytes
}

/** Brings the items of a chunk back that was dropped from memory. */
export function refill(chunk: SqliteChunk, row: Row): void {
  chunk.items = itemsOf(row, chunk.parts ?? [])
  chunk.parts = undefined
  chunk.bytes = row.body.length
}
