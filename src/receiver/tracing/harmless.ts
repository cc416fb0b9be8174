import type { Logger } from '../options.ts'
import type { SpanAttributes, Tracing, TracingSpan } from './tracing.ts'

/** Calls something of the app's tracing, and logs what it throws. */
type Guard = <T>(call: () => T) => T | undefined

/** Wraps tracing so that it cannot break the receiver: what it throws is logged. What runs in a span may throw. */
export function harmlessTracing(tracing: Tracing, logger: Logger): Tracing {
  const guard: Guard = (call) => {
    try {
      return call()
    } catch (error) {
      logger.error({ err: error }, 'the tracing threw')
      return undefined
    }
  }
  return {
    start(name, { parent, ...start }) {
      const inner = parent instanceof HarmlessSpan ? parent.inner : undefined
      const span = guard(() => tracing.start(name, { ...start, parent: inner }))
      return new HarmlessSpan(span, guard)
    },
  }
}

class HarmlessSpan implements TracingSpan {
  /** Absent when it could not be started. */
  readonly inner: TracingSpan | undefined
  readonly #guard: Guard

  constructor(inner: TracingSpan | undefined, guard: Guard) {
    this.inner = inner
    this.#guard = guard
  }

  get traceparent(): string | undefined {
    return this.#guard(() => this.inner?.traceparent)
  }

  run<T>(work: () => T): T {
    return this.inner ? this.inner.run(work) : work()
  }

  set(attributes: SpanAttributes): void {
    this.#guard(() => this.inner?.set(attributes))
  }

  failed(error: unknown): void {
    this.#guard(() => this.inner?.failed(error))
  }

  end(): void {
    this.#guard(() => this.inner?.end())
  }
}
