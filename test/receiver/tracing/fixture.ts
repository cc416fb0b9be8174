import { context, type Span } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { onTestFinished } from 'vitest'
import { openTelemetry } from '../../../src/receiver/tracing/opentelemetry.ts'

/** OpenTelemetry with an exporter in memory, until the test ends. */
export function telemetry() {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  onTestFinished(() => context.disable())
  return {
    provider,
    tracing: openTelemetry({ provider }),
    /** The spans that have ended and whose name begins so. */
    spans: (name = '') => exporter.getFinishedSpans().filter((span) => span.name.startsWith(name)),
  }
}

/** The ids of the spans that a span has links to. */
export const linked = ({ links }: ReadableSpan) => links.map((link) => link.context.spanId)

export const idOf = (span: ReadableSpan | Span | undefined) => span?.spanContext().spanId

/** The messages of the exceptions that a span has recorded. */
export const exceptions = ({ events }: ReadableSpan) =>
  events.map(({ attributes }) => attributes?.['exception.message'])
