/** A clock that stands still until it is moved. */
export type FakeClock = {
  /** The time in milliseconds since 1970; pass the clock itself as `clock` of `createReceiver`. */
  (): number
  /** Moves it by milliseconds, also back. */
  advance(ms: number): void
  /** Sets it, in milliseconds since 1970. */
  set(time: number): void
}

/**
 * Makes a clock for `createReceiver({ clock })`: for the window of signatures and the time of arrival. It does
 * not move timers; for deadlines, use the fake timers of the test runner or a small `deadlineMs`.
 *
 * @param start milliseconds since 1970; now by default
 *
 * @example
 * import { createReceiver } from 'tencent-chat-webhooks'
 * import { fakeClock } from 'tencent-chat-webhooks/testing'
 *
 * const clock = fakeClock(Date.parse('2026-01-01T00:00:00Z'))
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens: ['secret'], clock })
 * clock.advance(61_000)
 */
export function fakeClock(start: number = Date.now()): FakeClock {
  let time = start
  return Object.assign(() => time, {
    advance(ms: number) {
      time += ms
    },
    set(to: number) {
      time = to
    },
  })
}
