import { type InboxOptions, StoreInbox } from './inbox.ts'
import { MemoryStore, type MemoryStoreOptions } from './memory/store.ts'
import type { DeadLetter } from './port.ts'
import { atLeast } from './worker/options.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'

export type MemoryInboxOptions = InboxOptions & {
  /** Items that wait or run at most; more are refused, and the platform is answered 503. 100 000 by default. */
  limitItems?: number
  /**
   * Bytes of memory that they hold at most, about; more are refused. By default an eighth of the heap that V8 allows this process
   * (`--max-old-space-size`), and 256 MiB at most.
   */
  limitBytes?: number
  /** Dead letters that are kept at most, the newest. 1 000 by default. */
  deadLimitItems?: number
  /** Bytes of memory that they hold at most, about. A quarter of `limitBytes` by default. */
  deadLimitBytes?: number
}

const MOST_BYTES = 256 * 1024 * 1024

/** Not imported: runtimes beside Node may have no V8 to ask. */
function defaultLimitBytes(): number {
  const v8 = globalThis.process?.getBuiltinModule?.('node:v8')
  return Math.min((v8?.getHeapStatistics().heap_size_limit ?? Infinity) / 8, MOST_BYTES)
}

/**
 * An inbox in memory: takes events at once and runs their handlers afterwards, in the order of arrival. It loses what waits when the
 * process dies. Events whose handlers fail for good are kept in `deadLetters`, the newest of them.
 *
 * @example
 * const inbox = new MemoryInbox({ concurrency: 4, onDead: ({ item }) => alert(item.command) })
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, inbox })
 *
 * @throws TypeError for an option that cannot work
 */
export class MemoryInbox extends StoreInbox<MemoryStore> {
  readonly warning =
    'events wait in memory: a crash loses those that were answered OK and not handled yet. Give createReceiver a durable inbox for events that matter.'

  constructor(options: MemoryInboxOptions = {}, runtime: Runtime = systemRuntime) {
    const store = new MemoryStore({
      ...limits(options),
      onDrop: (dropped) => this.#dropped(dropped),
    })
    super(store, options, runtime)
  }

  /** Events whose handlers failed for good, the oldest first. */
  get deadLetters(): readonly DeadLetter[] {
    return this.store.deadLetters
  }

  /** How many dead letters were dropped, because more came than are kept. */
  get deadLettersDropped(): number {
    return this.store.dropped
  }

  /** A line for the first one, and one each time that there are ten times as many: a flood of them must not be one of lines too. */
  #dropped(dropped: number): void {
    if (!/^10*$/.test(String(dropped))) return
    this.warn({ dropped }, 'there are too many dead letters; the oldest were dropped')
  }
}

function limits(options: MemoryInboxOptions): Omit<MemoryStoreOptions, 'onDrop'> {
  const { limitItems = 100_000, limitBytes = defaultLimitBytes(), deadLimitItems = 1_000 } = options
  const { deadLimitBytes = limitBytes / 4 } = options
  return {
    limitItems: atLeast(1, 'limitItems', limitItems),
    limitBytes: Math.floor(atLeast(1, 'limitBytes', limitBytes)),
    deadLimitItems: atLeast(0, 'deadLimitItems', deadLimitItems),
    deadLimitBytes: atLeast(0, 'deadLimitBytes', deadLimitBytes),
  }
}
