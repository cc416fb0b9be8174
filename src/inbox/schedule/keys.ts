import { arrivedBefore, type Chunk, type Entry } from './entry.ts'

/** An ordering key that is taken. */
export class HeldKey<C extends Chunk> {
  readonly key: string
  readonly hash: number
  /** The next in its bucket. */
  next: HeldKey<C> | undefined
  /** The only entry that may run; absent while a dead letter holds the key. */
  holder: Entry<C> | undefined
  /** Those behind it, in the order of arrival, from `#head` on. */
  #waiting: Entry<C>[] | undefined
  #head = 0

  constructor(key: string, hash: number) {
    this.key = key
    this.hash = hash
  }

  get waiting(): readonly Entry<C>[] {
    return this.#waiting?.slice(this.#head) ?? []
  }

  push(entry: Entry<C>): void {
    this.#waiting ??= []
    const waiting = this.#waiting
    let index = waiting.length
    // Nearly always at the end; a requeued dead letter comes before younger ones.
    while (index > this.#head && arrivedBefore(entry, waiting[index - 1] as Entry<C>)) index--
    waiting.splice(index, 0, entry)
  }

  shift(): Entry<C> | undefined {
    const waiting = this.#waiting
    if (!waiting || this.#head === waiting.length) return undefined
    const entry = waiting[this.#head] as Entry<C>
    this.#head++
    if (this.#head > 64 && this.#head * 2 > waiting.length) {
      waiting.splice(0, this.#head)
      this.#head = 0
    }
    return entry
  }
}

const FEWEST = 256

/**
 * The ordering keys that are taken. A `Map` would be the obvious choice, but its outgrown tables reference the
 * newer ones, so that one table in the old generation of V8 keeps every event since in memory.
 */
export class HeldKeys<C extends Chunk> {
  #buckets: (HeldKey<C> | undefined)[] = new Array(FEWEST).fill(undefined)
  #size = 0

  get size(): number {
    return this.#size
  }

  get(key: string): HeldKey<C> | undefined {
    const hash = hashOf(key)
    let held = this.#buckets[hash & (this.#buckets.length - 1)]
    while (held && held.key !== key) held = held.next
    return held
  }

  /** The entries that wait behind others. */
  waiting(): Entry<C>[] {
    const entries: Entry<C>[] = []
    for (const first of this.#buckets) {
      for (let held = first; held; held = held.next) entries.push(...held.waiting)
    }
    return entries
  }

  /** Takes a key that is free. */
  add(key: string): HeldKey<C> {
    if (this.#size > this.#buckets.length * 2) this.#grow()
    const held = new HeldKey<C>(key, hashOf(key))
    this.#insert(held)
    this.#size++
    return held
  }

  remove(held: HeldKey<C>): void {
    const bucket = held.hash & (this.#buckets.length - 1)
    let before: HeldKey<C> | undefined
    let found = this.#buckets[bucket]
    while (found && found !== held) {
      before = found
      found = found.next
    }
    if (!found) return
    if (before) before.next = held.next
    else this.#buckets[bucket] = held.next
    held.next = undefined
    held.holder = undefined
    this.#size--
  }

  #insert(held: HeldKey<C>): void {
    const bucket = held.hash & (this.#buckets.length - 1)
    held.next = this.#buckets[bucket]
    this.#buckets[bucket] = held
  }

  #grow(): void {
    const old = this.#buckets
    this.#buckets = new Array(old.length * 4).fill(undefined)
    for (const first of old) {
      for (let held = first; held; ) {
        const { next } = held
        this.#insert(held)
        held = next
      }
    }
  }
}

/** FNV-1a over the end, where keys differ. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = Math.max(0, key.length - 24); index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
