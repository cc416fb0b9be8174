import { harmlessly } from '../../async/maybe.ts'
import type { Drift, ErrorContext } from '../handlers.ts'
import type { Settings } from '../options.ts'
import type { Registrations } from '../registrations.ts'

/** Reports failures and drift to the log, the metrics and the app's hooks. It never throws. */
export class Reports {
  readonly #settings: Settings
  readonly #registrations: Registrations

  constructor(settings: Settings, registrations: Registrations) {
    this.#settings = settings
    this.#registrations = registrations
  }

  readonly failed = (error: unknown, context: ErrorContext): void => {
    const { item: _, ...fields } = context
    const { logger } = this.#settings
    logger.error({ ...fields, err: error }, error instanceof Error ? error.message : String(error))
    for (const handler of this.#registrations.errors) {
      harmlessly(
        () => handler(error, context),
        (problem) => logger.error({ err: problem }, 'an onError handler threw'),
      )
    }
  }

  readonly drifted = (drift: Drift): void => {
    const { metrics, logger } = this.#settings
    metrics?.drift(drift.kind === 'command' ? '' : drift.command, drift.kind)
    for (const handler of this.#registrations.drifts) {
      harmlessly(
        () => handler(drift),
        (error) => logger.error({ err: error, command: drift.command }, 'an onDrift handler threw'),
      )
    }
  }
}
