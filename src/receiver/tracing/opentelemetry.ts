import '../../node-version.ts'
import {
  type Context,
  context,
  defaultTextMapGetter,
  isSpanContextValid,
  type Link,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import type { RequestHeaders } from '../response.ts'
import type { SpanAttributes, SpanStart, Tracing, TracingSpan } from './tracing.ts'

/** Options of `openTelemetry`. */
export type OpenTelemetryOptions = {
  /** Where the spans go. The provider that the OpenTelemetry SDK has registered, by default. */
  provider?: TracerProvider
}

const KINDS = {
  server: SpanKind.SERVER,
  internal: SpanKind.INTERNAL,
  consumer: SpanKind.CONSUMER,
} as const

/** https://www.w3.org/TR/trace-context/#traceparent-header-field-values */
const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})/

/**
 * Traces callbacks with OpenTelemetry: a span for each callback (`tcw.callback <command>`), for its way into the inbox
 * (`tcw.inbox.append`), and for each run of a handler (`tcw.handler <name>`), which has a link to the callback, also
 * after a restart. `docs/monitoring.md` has their attributes.
 *
 * It needs the package `@opentelemetry/api`, and an SDK that the app has started.
 *
 * @example
 * import { createReceiver } from 'tencent-chat-webhooks'
 * import { openTelemetry } from 'tencent-chat-webhooks/opentelemetry'
 *
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, tracing: openTelemetry() })
 */
export function openTelemetry({ provider }: OpenTelemetryOptions = {}): Tracing {
  const tracer: Tracer = (provider ?? trace).getTracer('tencent-chat-webhooks')
  return {
    start(name: string, start: SpanStart): TracingSpan {
      const { kind, attributes } = start
      const from = contextOf(start)
      const options = { kind: KINDS[kind], attributes, links: linksOf(start) }
      return new OpenSpan(tracer.startSpan(name, options, from), from)
    },
  }
}

/**
 * What a span is a part of. A handler is a part of nothing: the context in which it happens to run is that of the request
 * that woke the worker.
 */
function contextOf({ kind, parent, headers }: SpanStart): Context {
  if (parent instanceof OpenSpan) return parent.context
  if (kind === 'consumer') return ROOT_CONTEXT
  const active = context.active()
  // An instrumentation of the server has read the headers already.
  if (!headers || trace.getSpan(active)) return active
  return propagation.extract(active, headers, HEADERS)
}

function linksOf({ cause }: SpanStart): Link[] {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(cause ?? '') ?? []
  const caused = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
  return isSpanContextValid(caused) ? [{ context: caused }] : []
}

/** Headers as Fetch, Node or Lambda represent them. */
const HEADERS: TextMapGetter<RequestHeaders> = {
  keys: (headers) =>
    headers instanceof Headers ? [...headers.keys()] : defaultTextMapGetter.keys(headers),
  get: (headers, name) =>
    headers instanceof Headers
      ? (headers.get(name) ?? undefined)
      : defaultTextMapGetter.get(headers, name),
}

class OpenSpan implements TracingSpan {
  readonly traceparent: string | undefined
  /** The context of its parts. */
  readonly context: Context
  readonly #span: Span

  constructor(span: Span, from: Context) {
    this.#span = span
    this.context = trace.setSpan(from, span)
    const own = span.spanContext()
    // The span of an app without an SDK has no id.
    this.traceparent = isSpanContextValid(own)
      ? `00-${own.traceId}-${own.spanId}-${own.traceFlags.toString(16).padStart(2, '0')}`
      : undefined
  }

  run<T>(work: () => T): T {
    return context.with(this.context, work)
  }

  set(attributes: SpanAttributes): void {
    this.#span.setAttributes(attributes)
  }

  failed(error: unknown): void {
    // After its end there is nothing to record: the result of a handler that was late.
    if (!this.#span.isRecording()) return
    const exception = error instanceof Error ? error : String(error)
    this.#span.recordException(exception)
    const message = error instanceof Error ? error.message : String(error)
    this.#span.setStatus({ code: SpanStatusCode.ERROR, message })
  }

  end(): void {
    this.#span.end()
  }
}
