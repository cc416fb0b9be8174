import type { RequestHeaders } from '../response.ts'

/** Attributes of a span. */
export type SpanAttributes = Record<string, string | number | undefined>

/** What a span begins with. */
export type SpanStart = {
  /** `server`: a request is answered; `consumer`: an event is handled; `internal`: a part of another span. */
  kind: 'server' | 'internal' | 'consumer'
  /** What is known at the start. */
  attributes: SpanAttributes
  /** Of the request; the sender's span in `traceparent` is the parent. */
  headers?: RequestHeaders | undefined
  /** The span that this one is a part of. */
  parent?: TracingSpan | undefined
  /** The W3C `traceparent` of the span that caused this one, perhaps in another process; it begins a trace of its own. */
  cause?: string | undefined
}

/** Something that takes time. */
export interface TracingSpan {
  /** Its W3C `traceparent`; `undefined` when nothing records it. */
  readonly traceparent: string | undefined
  /** Runs work in its context, so that spans of the app become its parts. */
  run<T>(work: () => T): T
  /** Adds attributes. */
  set(attributes: SpanAttributes): void
  /** Records an error; the span has failed. */
  failed(error: unknown): void
  /** Ends it. */
  end(): void
}

/** Follows callbacks through receiver, inbox and handlers: the port for a tracing system; `openTelemetry()` has one. */
export interface Tracing {
  /** Starts a span. */
  start(name: string, start: SpanStart): TracingSpan
}
