import { harmlessly, isPromise } from '../../async/maybe.ts'
import { commandLabel } from '../metrics/command-label.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Logger } from '../options.ts'

/**
 * Wraps the app's logger so that it cannot break the receiver: what it throws or rejects with is
 * dropped.
 */
export function harmlessLogger(logger: Logger): Logger {
  const ignore = () => {}
  const call = (level: keyof Logger) => (fields: object, text: string) =>
    harmlessly(() => logger[level](fields, text), ignore)
  return { info: call('info'), warn: call('warn'), error: call('error') }
}

/**
 * Wraps the app's metrics so that they cannot break the receiver or the inbox; errors are logged. They are
 * called for each event, so no closure is made per call.
 */
export function harmlessMetrics(metrics: Metrics, logger: Logger): Metrics {
  const threw = (error: unknown) => logger.error({ err: error }, 'the metrics threw')
  const guarded =
    <A extends unknown[]>(method: (...args: A) => unknown) =>
    (...args: A): void => {
      try {
        const result = method.apply(metrics, args)
        if (isPromise(result)) result.then(undefined, threw)
      } catch (error) {
        threw(error)
      }
    }
  const { appended, retried, dead, watchInbox } = metrics
  return {
    request: guarded(metrics.request),
    handled: guarded(metrics.handled),
    drift: guarded(metrics.drift),
    appended: appended && guarded(appended),
    // The inbox knows the commands as they came, and not which of them are in the contract.
    retried: retried && guarded((command) => retried.call(metrics, commandLabel(command))),
    dead: dead && guarded((command) => dead.call(metrics, commandLabel(command))),
    watchInbox: watchInbox && guarded(watchInbox),
  }
}
