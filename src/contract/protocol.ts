/**
 * The protocol's own numbers and our defaults beside them: each is written once, here. What differs from callback to callback
 * (decisions, codes, batches) comes from the contract, by `callbacks.ts`.
 */

/** Seconds that the platform waits for an answer. https://www.tencentcloud.com/document/product/1047/34354 */
export const PLATFORM_TIMEOUT_SECONDS = 2

/** Milliseconds that a before-handler has by default: early enough for the answer to travel within the platform's 2 seconds. */
export const DEADLINE_MS = 1_500

/** Seconds that `RequestTime` and the receiver's clock may differ, both ways. https://cloud.tencent.com/document/product/269/32431 */
export const SIGNATURE_WINDOW_SECONDS = 60

/** Bytes of a body that are read at most. The largest documented part of one, a message, has 12 KiB. */
export const BODY_LIMIT_BYTES = 1024 * 1024

/** Levels of objects and arrays in a body at most. Real ones have about ten: forwarded messages hold messages. */
export const DEPTH_LIMIT = 64

/** Findings about one value at most, so that a hostile body does not make a large answer. */
export const MAX_FINDINGS = 50

/** The reply that is right for every callback: it accepts what an after-callback tells, and lets a before-callback go ahead. */
export const ACK = Object.freeze({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const)

/** Decisions that leave the platform's course as it is, in the order of preference: see `neutralDecision`. */
export const NEUTRAL_DECISIONS = ['allow', 'ignore', 'fail'] as const

/**
 * Decisions that stop something, wholly or in part, each with the one that stands in for it when a slip keeps it from being sent: what
 * was meant to be stopped must not go through.
 */
export const STOPPING_DECISIONS = { refuse: 'refuse', refuseSome: 'refuse', drop: 'drop' } as const

/**
 * What the platform does without an answer in time, where the callback's own `x-on-timeout` does not say.
 * https://www.tencentcloud.com/document/product/1047/34354
 */
export const ON_TIMEOUT = {
  before: 'The operation goes ahead by default; the console has a policy that blocks it instead.',
  after:
    'Nothing happens by default; with the switch for retries on in the console, the callback is sent again.',
} as const
