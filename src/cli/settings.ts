/** What the receiver is configured with. */
export type Settings = {
  port: number
  /** SDKAppIDs that are served. */
  sdkAppIds: number[]
  /** Tokens of the console; empty: `Sign` is not checked. */
  tokens: string[]
}

/** Values as the command line has them; each wins over its environment variable. */
export type Flags = { port?: string; sdkAppId?: string; tokens?: string }

/** The demo's application id, which the contract's examples and curl lines use. */
const DEMO_APP_ID = '1400000000'

/**
 * Reads the settings from flags and from the environment: `PORT` (4010), `SDK_APP_ID` (several with commas; 1400000000) and
 * `CALLBACK_TOKENS` (several with commas while one replaces another; none: signatures are not checked).
 *
 * @throws RangeError for a port or an application id that is not one
 */
export function readSettings(
  flags: Flags = {},
  env: Record<string, string | undefined> = process.env,
): Settings {
  return {
    port: number('the port (--port or PORT)', flags.port ?? (env.PORT || '4010'), 65535),
    sdkAppIds: list(flags.sdkAppId ?? (env.SDK_APP_ID || DEMO_APP_ID)).map((text) =>
      number('an application id (--sdk-app-id or SDK_APP_ID)', text, 4294967295),
    ),
    tokens: list(flags.tokens ?? env.CALLBACK_TOKENS ?? ''),
  }
}

const list = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

function number(name: string, text: string, maximum: number): number {
  const value = Number(text)
  if (/^[0-9]+$/.test(text) && value <= maximum) return value
  throw new RangeError(`${name} is "${text}"; it must be a whole number from 0 to ${maximum}`)
}
