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
import { harmlessTracing } from './tracing/harmless.ts'
import type { Tracing } from './tracing/tracing.ts'

/** Where the receiver logs; pino and `console` fit. What a method throws is ignored. */
export type Logger = {
  /** Logs what is normal. */
  info(fields: object, text: string): void
  /** Logs a request that was refused, or something that the operator should know. */
  warn(fields: object, text: string): void
  /** Logs a failure of the app or the receiver; `fields.err` is the error where there is one. */
  error(fields: object, text: string): void
}

/** Options of `createReceiver`; only `sdkAppId` and `tokens` are required. */
export type ReceiverOptions = {
  /** The SDKAppID of your app, or several. Requests for other apps are answered 403. */
  sdkAppId: number | string | readonly (number | string)[]
  /**
   * The tokens set for the callback URL in the console; several during a rotation. `'none'` disables
   * the check of `Sign` and `RequestTime`: anyone who knows the URL can then post.
   */
  tokens: Tokens
  /**
   * How far `RequestTime` may differ from the clock in either direction, in seconds. 60 by default.
   *
   * @see https://cloud.tencent.com/document/product/269/32431
   */
  signatureWindowSeconds?: number
  /** The clock, in milliseconds since 1970. `Date.now` by default. */
  clock?: () => number
  /**
   * - `lenient` (default): a body that violates the contract is handled as `invalid` says; unknown
   *   members, values and kinds are accepted and reported as drift.
   * - `strict`: unknown content violates the contract, too.
   * - `report`: findings are only logged, and the handlers run; a batch without a list of events is
   *   still invalid.
   */
  validation?: 'lenient' | 'strict' | 'report'
  /**
   * What to do with a body that violates the contract. `accept` (default): an after-callback is
   * quarantined (`onInvalid`) and answered OK; a before-callback is answered with the neutral decision.
   * `reject`: both are answered 400 with the findings.
   */
  invalid?: 'accept' | 'reject'
  /** Maximum size of a body in bytes; larger ones are answered 413. 1 MiB by default. */
  bodyLimitBytes?: number
  /** Maximum nesting of objects and arrays; deeper bodies are answered 400. 64 by default. */
  depthLimit?: number
  /**
   * Time in milliseconds for a before-handler to decide, and for the inbox to store an event, counted
   * from the arrival of the request. 1 500 by default; the platform waits 2 000.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  deadlineMs?: number
  /**
   * Where after-callbacks are stored before they are answered. A MemoryInbox by default, which warns at
   * start that a crash loses events.
   */
  inbox?: Inbox
  /** `console` by default; `false` disables logging. */
  logger?: Logger | false
  /** Receives counts and durations, for example `new PrometheusMetrics()`. */
  metrics?: Metrics
  /** Follows callbacks through inbox and handlers, for example `openTelemetry()`. */
  tracing?: Tracing
}

export type Settings = Required<
  Omit<ReceiverOptions, 'sdkAppId' | 'logger' | 'metrics' | 'tracing'>
> & {
  sdkAppIds: ReadonlySet<string>
  /** Wrapped, like metrics and tracing: they do not throw. */
  logger: Logger
  metrics: Metrics | undefined
  tracing: Tracing | undefined
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
    tracing: options.tracing && harmlessTracing(options.tracing, logger),
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
