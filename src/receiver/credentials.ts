import type { Settings } from './options.ts'

/** What a sender needs to be accepted by a receiver. */
export type Credentials = {
  sdkAppId: string
  /** The first token; `undefined` for a receiver without. */
  token: string | undefined
  /** The clock of the receiver, in milliseconds since 1970. */
  now: () => number
}

const known = new WeakMap<object, Credentials>()

/** Not members of the receiver: an app has no use for its own token, and a log of the receiver must not show it. */
export function rememberCredentials(receiver: object, settings: Settings): void {
  const { sdkAppIds, tokens, clock } = settings
  known.set(receiver, {
    sdkAppId: [...sdkAppIds][0] as string,
    token: tokens === 'none' ? undefined : tokens[0],
    now: clock,
  })
}

/**
 * The first app and token of a receiver, and its clock.
 *
 * @throws TypeError when it was not made by `createReceiver` of this package
 */
export function credentialsOf(receiver: object): Credentials {
  const credentials = known.get(receiver)
  if (credentials) return credentials
  throw new TypeError(
    'this is not a receiver of this package; is tencent-chat-webhooks installed twice?',
  )
}
