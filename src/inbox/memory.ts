import { type InboxOptions, StoreInbox } from './inbox.ts'
import { MemoryStore, type MemoryStoreOptions } from './memory/store.ts'
import type { DeadLetter } from './port.ts'
import { atLeast } from './worker/options.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'

/** Options of `MemoryInbox`. */
export type MemoryInboxOptions = InboxOptions & {
  /**
   * Maximum number of items that wait or run; more are refused, and the platform is answered 503.
   * 100 000 by default.
   */
  limitItems?: number
  /**
   * Approximate maximum of the memory of these items, in bytes; more are refused. By default an eighth of
   * the V8 heap limit (`--max-old-space-size`), but at most 256 MiB.
   */
  limitBytes?: number
  /** Maximum number of dead letters; the oldest are dropped. 1 000 by default. */
  deadLimitItems?: number
  /** Approximate maximum of the memory of dead letters, in bytes. A quarter of `limitBytes` by default. */
  deadLimitBytes?: number
  /** How many ids of recent events are remembered, to drop redeliveries; up to twice as many. 10 000 by default. */
  rememberIds?: number
}

const MOST_BYTES = 256 * 1024 * 1024

/** Not imported, because runtimes other than Node may not have this module. */
function defaultLimitBytes(): number {
  const v8 = globalThis.process?.getBuiltinModule?.('node:v8')
  return Math.min((v8?.getHeapStatistics().heap_size_limit ?? Infinity) / 8, MOST_BYTES)
}

/**
 * An inbox in memory. It stores events immediately and starts their handlers afterwards, in the order of
 * arrival. Waiting events are lost when the process dies. The newest events whose handlers failed for good are
 * kept in `deadLetters`.
 *
 * @example
 * import { createReceiver, MemoryInbox } from 'tencent-chat-webhooks'
 *
 * const inbox = new MemoryInbox({
 *   concurrency: 4,
 *   onDead: ({ item, failures }) => console.error(item.command, failures[0]?.error),
 * })
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, inbox })
 */
export class MemoryInbox extends StoreInbox<MemoryStore> {
  /** Logged by the receiver at start. */
  readonly warning =
    'events wait in memory: a crash loses those that were answered OK but not handled yet. Pass createReceiver a durable inbox if events matter.'

  /**
   * @param runtime clock, timers and random numbers; replaced in tests
   * @throws TypeError for an invalid option
   */
  constructor(options: MemoryInboxOptions = {}, runtime: Runtime = systemRuntime) {
    const store = new MemoryStore({
      ...limits(options),
      onDrop: (dropped) => this.#dropped(dropped),
    })
    super(store, options, runtime)
  }

  /** The number of items that are waiting, running, or waiting for another attempt. */
  get size(): number {
    return this.store.size
  }

  /** Events whose handlers failed for good, oldest first. */
  get deadLetters(): readonly DeadLetter[] {
    return this.store.dead.letters
  }

  /** The number of dead letters dropped because of the limits. */
  get deadLettersDropped(): number {
    return this.store.dead.dropped
  }

  /** Logs the first one, the tenth, the hundredth, …: a flood of dead letters must not flood the log. */
  #dropped(dropped: number): void {
    if (!/^10*$/.test(String(dropped))) return
    this.warn({ dropped }, 'there are too many dead letters; the oldest were dropped')
  }
}

function limits(options: MemoryInboxOptions): Omit<MemoryStoreOptions, 'onDrop'> {
  const { limitItems = 100_000, limitBytes = defaultLimitBytes(), deadLimitItems = 1_000 } = options
  const { deadLimitBytes = limitBytes / 4, rememberIds = 10_000 } = options
  return {
    limitItems: atLeast(1, 'limitItems', limitItems),
    limitBytes: Math.floor(atLeast(1, 'limitBytes', limitBytes)),
    deadLimitItems: atLeast(0, 'deadLimitItems', deadLimitItems),
    deadLimitBytes: atLeast(0, 'deadLimitBytes', deadLimitBytes),
    rememberIds: atLeast(0, 'rememberIds', rememberIds),
  }
}
