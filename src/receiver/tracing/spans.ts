import { isPromise, type Maybe } from '../../async/maybe.ts'
import type { Callback } from '../../contract/callbacks.ts'
import type { Attempt, HandlerContext, HandlerResult, InboxItem } from '../../inbox/port.ts'
import type { ErrorHandler } from '../handlers.ts'
import type { RequestHeaders } from '../response.ts'
import type { Tracing, TracingSpan } from './tracing.ts'

/** Maximum number of characters of a command that is not in the contract: any word that a sender chooses. */
const LONGEST_COMMAND = 60

/** The span of a callback that was admitted. A command that is not in the contract is no part of the name. */
export function callbackSpan(
  tracing: Tracing,
  command: string,
  callback: Callback | undefined,
  headers: RequestHeaders | undefined,
): TracingSpan {
  const name = callback ? `tcw.callback ${callback.command}` : 'tcw.callback'
  const attributes = { 'tcw.command': wordOf(command), 'tcw.phase': callback?.phase }
  return tracing.start(name, { kind: 'server', attributes, headers })
}

/** What is called for errors; it records them in the span, too. */
export const failingSpan = (span: TracingSpan | undefined, failed: ErrorHandler): ErrorHandler =>
  span
    ? (error, context) => {
        span.failed(error)
        return failed(error, context)
      }
    : failed

/** Stores items in a span that is a part of the callback's. */
export function appendInSpan<T extends { error: unknown } | undefined>(
  tracing: Tracing,
  parent: TracingSpan,
  items: readonly InboxItem[],
  append: () => Maybe<T>,
): Maybe<T> {
  const [first] = items
  if (items.length === 1) parent.set({ 'tcw.event.id': first?.id })
  const attributes = { 'tcw.items': items.length }
  const span = tracing.start('tcw.inbox.append', { kind: 'internal', attributes, parent })
  const ended = (failure: T): T => {
    if (failure) span.failed(failure.error)
    span.end()
    return failure
  }
  const stored = span.run(append)
  return isPromise(stored) ? stored.then(ended) : ended(stored)
}

/**
 * Runs a handler in a span, unless it has succeeded in an earlier attempt. It is a trace of its own with a link to
 * the callback, because it may run much later and several times.
 */
export function handleInSpan(
  tracing: Tracing,
  handler: string,
  item: InboxItem,
  attempt: Attempt,
  work: (context: HandlerContext) => unknown,
): Maybe<HandlerResult> {
  let span: TracingSpan | undefined
  const result = attempt.run(handler, (context) => {
    const attributes = {
      'tcw.command': wordOf(item.command),
      'tcw.event.id': item.id,
      'tcw.attempt': attempt.number,
      'tcw.handler': handler,
    }
    const started = tracing.start(`tcw.handler ${handler}`, {
      kind: 'consumer',
      attributes,
      cause: item.trace,
    })
    span = started
    return started.run(() => work(context))
  })
  const ended = (how: HandlerResult): HandlerResult => {
    if (!how.ok) span?.failed(how.error)
    span?.end()
    return how
  }
  return isPromise(result) ? result.then(ended) : ended(result)
}

const wordOf = (command: string) => command.slice(0, LONGEST_COMMAND)
