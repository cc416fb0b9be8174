import { harmlessly, isPromise } from '../../async/maybe.ts'
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
 * Wraps the app's metrics so that they cannot break the receiver; errors are logged. They are
 * called for each event, so no closure is made per call.
 */
export function harmlessMetrics(metrics: Metrics, logger: Logger): Metrics {
  const threw = (error: unknown) => logger.error({ err: error }, 'the metrics threw')
  const settle = (result: unknown) => {
    if (isPromise(result)) result.then(undefined, threw)
  }
  return {
    request(command, phase, outcome, seconds) {
      try {
        settle(metrics.request(command, phase, outcome, seconds))
      } catch (error) {
        threw(error)
      }
    },
    handled(command, ok, seconds) {
      try {
        settle(metrics.handled(command, ok, seconds))
      } catch (error) {
        threw(error)
      }
    },
    drift(command, kind) {
      try {
        settle(metrics.drift(command, kind))
      } catch (error) {
        threw(error)
      }
    },
  }
}
