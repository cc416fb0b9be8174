import { type Callback, findCallback } from '../contract/callbacks.ts'
import { nearest } from '../contract/nearest.ts'
import type { InboxItem } from '../inbox/port.ts'
import { type BeforeRoute, beforeRoute } from './before/route.ts'
import type {
  BeforeHandler,
  BeforeOptions,
  DriftHandler,
  ErrorHandler,
  EventHandler,
  ForeignHandler,
  HandlerOptions,
} from './handlers.ts'

/** A handler and its name, which is unique among those of one event. */
export type Named = {
  name: string
  handler: EventHandler<any>
  /** It takes batches, and gets a batch of one event. */
  isForBatches: boolean
}

type Given = Named & { named: boolean }

const NONE: readonly Named[] = []

/**
 * Everything that an app has registered: handlers of before-callbacks, events and batches, and
 * hooks for problems.
 */
export class Registrations {
  readonly #routes = new Map<string, BeforeRoute>()
  readonly #events = new Map<string, Given[]>()
  readonly #batches = new Map<string, Given[]>()
  readonly #others: Record<'any' | 'unknown' | 'invalid', Given[]> = {
    any: [],
    unknown: [],
    invalid: [],
  }
  /** What `handlersOf` returns, until something is registered. */
  #named = noNames()
  foreign: ForeignHandler | undefined
  readonly errors: ErrorHandler[] = []
  readonly drifts: DriftHandler[] = []

  /**
   * @throws TypeError for a command that is not a before-callback, or that already has a handler
   */
  decide(command: string, handler: BeforeHandler<any>, options: BeforeOptions<any>): void {
    const callback = registrable(command, 'before')
    if (this.#routes.has(callback.command)) {
      throw new TypeError(`${command} already has a handler; only one can decide`)
    }
    this.#routes.set(callback.command, beforeRoute(callback, handler, options))
  }

  /** @throws TypeError for a command that is not an after-callback, or a name that is taken */
  handle(command: string, handler: EventHandler<any>, options?: HandlerOptions): void {
    this.#push(listOf(this.#events, registrable(command, 'after').command), handler, options)
  }

  /** @throws TypeError for a command that does not come in batches, or a name that is taken */
  handleBatch(command: string, handler: EventHandler<any>, options?: HandlerOptions): void {
    const callback = registrable(command, 'after')
    if (!callback.batch) throw new TypeError(`${command} does not come in batches; use on()`)
    this.#push(listOf(this.#batches, callback.command), handler, options)
  }

  /** @throws TypeError for a name that is taken */
  handleOther(
    kind: 'any' | 'unknown' | 'invalid',
    handler: EventHandler<any>,
    options?: HandlerOptions,
  ): void {
    this.#push(this.#others[kind], handler, options)
  }

  routeOf(command: string): BeforeRoute | undefined {
    return this.#routes.get(command)
  }

  /** Whether the command has a handler for whole batches. */
  hasBatchHandler(command: string): boolean {
    return this.#batches.has(command)
  }

  /** Whether the command has a handler for single events. */
  hasEventHandler(command: string): boolean {
    return this.#others.any.length > 0 || this.#events.has(command)
  }

  handlersOf({ kind, command }: InboxItem): readonly Named[] {
    // Unknown commands are any word that a sender chooses; their handlers are the same.
    const name = kind === 'unknown' ? '' : command
    const known = this.#named[kind].get(name)
    if (known) return known
    const named = unique(this.#given(kind, command))
    this.#named[kind].set(name, named)
    return named
  }

  #given(kind: InboxItem['kind'], command: string): readonly Given[] {
    if (kind === 'unknown' || kind === 'invalid') return this.#others[kind]
    const batch = this.#batches.get(command) ?? []
    if (kind === 'batch') return batch
    const single = [...(this.#events.get(command) ?? []), ...this.#others.any]
    // An event of a batch that was stored before its handler was for whole batches, or comes from the quarantine.
    return single.length ? single : batch.map((given) => ({ ...given, isForBatches: true }))
  }

  #push(list: Given[], handler: EventHandler<any>, { name }: HandlerOptions = {}): void {
    if (name !== undefined && list.some((other) => other.named && other.name === name)) {
      throw new TypeError(`there is another handler with the name ${JSON.stringify(name)}`)
    }
    list.push({
      name: name ?? handler.name,
      handler,
      isForBatches: false,
      named: name !== undefined,
    })
    this.#named = noNames()
  }
}

/** By kind and command. */
const noNames = (): Record<InboxItem['kind'], Map<string, readonly Named[]>> => ({
  event: new Map(),
  batch: new Map(),
  unknown: new Map(),
  invalid: new Map(),
})

/** Given names stay as they are; the others get a number where they are empty or taken. */
function unique(given: readonly Given[]): readonly Named[] {
  if (!given.length) return NONE
  const taken = new Set(given.filter(({ named }) => named).map(({ name }) => name))
  return given.map(({ name, handler, isForBatches, named }, index) => {
    if (named) return { name, handler, isForBatches }
    const free = name && !taken.has(name) ? name : `${name}#${index + 1}`
    taken.add(free)
    return { name: free, handler, isForBatches }
  })
}

function listOf(map: Map<string, Given[]>, key: string): Given[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

function registrable(command: string, phase: 'before' | 'after'): Callback {
  const callback = findCallback(command)
  if (!callback) {
    const hint = nearest(command)
    throw new TypeError(
      `"${command}" is not a callback of the contract${hint}; use onUnknown() for new ones`,
    )
  }
  if (callback.phase === phase) return callback
  const use =
    callback.phase === 'before'
      ? 'its reply decides: use before()'
      : 'there is nothing to decide: use on()'
  throw new TypeError(`${command} is called ${callback.phase} the event; ${use}`)
}
