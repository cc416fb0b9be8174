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
} from './handlers.ts'

/**
 * Everything that an app has registered: handlers of before-callbacks, events and batches, and
 * hooks for problems.
 */
export class Registrations {
  readonly #routes = new Map<string, BeforeRoute>()
  readonly #events = new Map<string, EventHandler<any>[]>()
  readonly #batches = new Map<string, EventHandler<any>[]>()
  readonly any: EventHandler<any>[] = []
  readonly unknown: EventHandler<any>[] = []
  readonly invalid: EventHandler<any>[] = []
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

  /** @throws TypeError for a command that is not an after-callback */
  handle(command: string, handler: EventHandler<any>): void {
    push(this.#events, registrable(command, 'after').command, handler)
  }

  /** @throws TypeError for a command that does not come in batches */
  handleBatch(command: string, handler: EventHandler<any>): void {
    const callback = registrable(command, 'after')
    if (!callback.batch) throw new TypeError(`${command} does not come in batches; use on()`)
    push(this.#batches, callback.command, handler)
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
    return this.any.length > 0 || this.#events.has(command)
  }

  handlersOf({ kind, command }: InboxItem): readonly EventHandler<any>[] {
    if (kind === 'unknown') return this.unknown
    if (kind === 'invalid') return this.invalid
    if (kind === 'batch') return this.#batches.get(command) ?? []
    const own = this.#events.get(command) ?? []
    return this.any.length ? [...own, ...this.any] : own
  }
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

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
