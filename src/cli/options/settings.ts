import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Tokens } from '../../contract/tokens.ts'
import { addListenOptions, type ListenSettings } from './listen.ts'

/**
 * The settings of every server of the command line, from flags or environment variables; flags take
 * precedence.
 */
export type ServerSettings = ListenSettings & {
  /** `--sdk-app-id`, `SDK_APP_ID`: the apps whose callbacks are accepted, separated by commas. */
  sdkAppId?: number[]
  /** `--tokens`, `CALLBACK_TOKENS`: the tokens from the console, separated by commas, or `none`. */
  tokens?: Tokens
}

export type ServerDefaults = {
  port: number
  /** What a server does without SDK_APP_ID, for its help text. */
  anyApp: string
  /**
   * A local tool does not check signatures unless it has tokens; a public server has no default.
   */
  tokens?: 'none'
}

/** Adds the options of a server; names and meanings are the same for all of them. */
export function addServerOptions(command: Command, defaults: ServerDefaults): Command {
  const tokens = new Option(
    '--tokens <tokens>',
    'tokens from the callback settings of the console, separated by commas, or "none" to accept unsigned requests; use the variable to keep them out of the process list',
  )
    .env('CALLBACK_TOKENS')
    .argParser(readTokens)
  return addListenOptions(command, defaults.port)
    .addOption(
      new Option(
        '--sdk-app-id <ids>',
        `accepted SDKAppIDs, separated by commas; ${defaults.anyApp} when omitted`,
      )
        .env('SDK_APP_ID')
        .argParser(readAppIds),
    )
    .addOption(defaults.tokens ? tokens.default(defaults.tokens) : tokens)
}

/** An empty variable counts as unset: `PORT= tcw serve`, or an empty line in a file for Docker. */
export function forgetEmptyVariables(env: NodeJS.ProcessEnv): void {
  for (const name of ['PORT', 'HOST', 'SDK_APP_ID', 'CALLBACK_TOKENS', 'METRICS_PORT', 'INBOX'])
    if (env[name] === '') delete env[name]
}

function readAppIds(text: string): number[] {
  const ids = list(text)
  const areIds = ids.every((id) => /^[0-9]+$/.test(id) && Number(id) <= 4294967295)
  if (ids.length && areIds) return ids.map(Number)
  throw new InvalidArgumentError(
    'It must be the SDKAppID of your app, a number such as 1400000000, or several separated by commas.',
  )
}

/** @throws Error without the value: it is a secret, and commander's own message would print it */
function readTokens(text: string): Tokens {
  const tokens = list(text)
  if (!tokens.length) throw new Error('--tokens is empty; use "none" to accept unsigned requests')
  if (!tokens.includes('none')) return tokens
  if (tokens.length === 1) return 'none'
  throw new Error(
    '--tokens (CALLBACK_TOKENS) contains both "none" and tokens; use one or the other',
  )
}

const list = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
