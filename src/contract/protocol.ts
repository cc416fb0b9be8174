/**
 * The numbers of the protocol and our defaults. What differs between callbacks (decisions, codes, batches) comes
 * from the contract, through `callbacks.ts`.
 */

/** Seconds that the platform waits for an answer. https://www.tencentcloud.com/document/product/1047/34354 */
export const PLATFORM_TIMEOUT_SECONDS = 2

/** Default time for a before-handler in milliseconds; it leaves the response time to travel within the 2 seconds. */
export const DEADLINE_MS = 1_500

/**
 * How far `RequestTime` may differ from the receiver's clock in either direction, in seconds.
 *
 * @see https://cloud.tencent.com/document/product/269/32431
 */
export const SIGNATURE_WINDOW_SECONDS = 60

/** Maximum size of a body in bytes. Its largest part with a documented limit, a message, has 12 KiB. */
export const BODY_LIMIT_BYTES = 1024 * 1024

/** Maximum nesting of objects and arrays. Real bodies have about ten levels: forwarded messages contain messages. */
export const DEPTH_LIMIT = 64

/** Maximum number of findings about one value, so that a hostile body cannot cause a large response. */
export const MAX_FINDINGS = 50

/** A reply that is valid for every callback: it acknowledges an after-callback and lets a before-callback proceed. */
export const ACK = Object.freeze({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const)

/** Decisions that let the platform proceed, in order of preference: see `neutralDecision`. */
export const NEUTRAL_DECISIONS = ['allow', 'ignore', 'fail'] as const

/**
 * Decisions that stop something, wholly or in part, each with its replacement when a mistake prevents it from
 * being sent: what the app meant to stop must not go through.
 */
export const STOPPING_DECISIONS = { refuse: 'refuse', refuseSome: 'refuse', drop: 'drop' } as const

/**
 * What the platform does when the answer is late, unless `x-on-timeout` of the callback says otherwise.
 * https://www.tencentcloud.com/document/product/1047/34354
 */
export const ON_TIMEOUT = {
  before: 'The operation goes ahead by default; the console has a policy that blocks it instead.',
  after:
    'Nothing happens by default; with the switch for retries on in the console, the callback is sent again.',
} as const
