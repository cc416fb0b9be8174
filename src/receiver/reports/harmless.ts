import { harmlessly, isPromise } from '../../async/maybe.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Logger } from '../options.ts'

/** A logger of the app's that cannot break what it is told of: an error that it throws, or rejects with, is dropped. */
export function harmlessLogger(logger: Logger): Logger {
  const ignore = () => {}
  const call = (level: keyof Logger) => (fields: object, text: string) =>
    harmlessly(() => logger[level](fields, text), ignore)
  return { info: call('info'), warn: call('warn'), error: call('error') }
}

/** Metrics of the app's that cannot break what they count; the log hears of an error. Called for each event: no closure a call. */
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
