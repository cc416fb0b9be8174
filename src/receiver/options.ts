import {
  BODY_LIMIT_BYTES,
  DEADLINE_MS,
  DEPTH_LIMIT,
  SIGNATURE_WINDOW_SECONDS,
} from '../contract/protocol.ts'
import { checkTokens, type Tokens } from '../contract/tokens.ts'
import type { Inbox } from '../inbox/port.ts'
import type { Metrics } from './metrics/metrics.ts'
import { consoleLogger } from './reports/console-logger.ts'
import { harmlessLogger, harmlessMetrics } from './reports/harmless.ts'

/** Where the receiver writes; pino and console fit. */
export type Logger = {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

export type ReceiverOptions = {
  /** The SDKAppID of your app, or several. Requests for other apps are answered 403. */
  sdkAppId: number | string | readonly (number | string)[]
  /**
   * The tokens that the console has for the callback URL; several while one replaces another. `'none'` switches the check of
   * `Sign` and `RequestTime` off: then anybody who knows the URL can post.
   */
  tokens: Tokens
  /** Seconds that `RequestTime` and the clock may differ, both ways. 60 by default. */
  signatureWindowSeconds?: number
  /** The clock, in milliseconds since 1970. `Date.now` by default. */
  clock?: () => number
  /**
   * - `lenient` (default): what breaks the contract goes to quarantine; what is new is accepted and reported as drift.
   * - `strict`: what is new breaks the contract too.
   * - `report`: nothing breaks it (but a batch without a list of events); findings are logged and counted, handlers run.
   */
  validation?: 'lenient' | 'strict' | 'report'
  /**
   * A body that breaks the contract: `accept` (default) answers OK, after an after-callback was put into quarantine; for a
   * before-callback the neutral decision is answered. `reject` answers 400 with the findings.
   */
  invalid?: 'accept' | 'reject'
  /** Bytes of a body at most. 1 MiB by default. */
  bodyLimitBytes?: number
  /** Levels of nesting at most. 64 by default. */
  depthLimit?: number
  /** Milliseconds in which a before-handler must answer; the platform waits 2 000. 1 500 by default. */
  deadlineMs?: number
  /** Where after-callbacks go before they are answered. A MemoryInbox by default, which says at start that a crash loses events. */
  inbox?: Inbox
  /** `console` by default; `false` for silence. */
  logger?: Logger | false
  /** Counts and durations, for example `new PrometheusMetrics()`. */
  metrics?: Metrics
}

export type Settings = Required<Omit<ReceiverOptions, 'sdkAppId' | 'logger' | 'metrics'>> & {
  sdkAppIds: ReadonlySet<string>
  /** Neither throws. */
  logger: Logger
  metrics: Metrics | undefined
}

const SILENT: Logger = { info() {}, warn() {}, error() {} }
/** @throws TypeError that names the option and the fix */
export function settings(options: ReceiverOptions, defaultInbox: () => Inbox): Settings {
  const sdkAppIds = new Set([options.sdkAppId ?? []].flat().map(String))
  if (!sdkAppIds.size || [...sdkAppIds].some((id) => !/^[0-9]+$/.test(id))) {
    throw new TypeError(
      'sdkAppId must be the SDKAppID of your app (a number such as 1400000000), or several of them',
    )
  }
  const logger =
    options.logger === false ? SILENT : harmlessLogger(options.logger ?? consoleLogger())
  return {
    sdkAppIds,
    tokens: checkTokens(options.tokens),
    signatureWindowSeconds: positive(
      'signatureWindowSeconds',
      options.signatureWindowSeconds ?? SIGNATURE_WINDOW_SECONDS,
    ),
    clock: options.clock ?? Date.now,
    validation: oneOf('validation', options.validation ?? 'lenient', [
      'lenient',
      'strict',
      'report',
    ]),
    invalid: oneOf('invalid', options.invalid ?? 'accept', ['accept', 'reject']),
    bodyLimitBytes: positive('bodyLimitBytes', options.bodyLimitBytes ?? BODY_LIMIT_BYTES),
    depthLimit: positive('depthLimit', options.depthLimit ?? DEPTH_LIMIT),
    deadlineMs: positive('deadlineMs', options.deadlineMs ?? DEADLINE_MS),
    inbox: options.inbox ?? defaultInbox(),
    logger,
    metrics: options.metrics && harmlessMetrics(options.metrics, logger),
  }
}

function positive(name: string, value: number): number {
  if (typeof value === 'number' && value > 0) return value
  throw new TypeError(`${name} must be a positive number, not ${value}`)
}

function oneOf<T extends string>(name: string, value: T, known: readonly T[]): T {
  if (known.includes(value)) return value
  throw new TypeError(
    `${name} must be ${known.map((one) => `'${one}'`).join(', ')}, not ${JSON.stringify(value)}`,
  )
}
