import { type Command, Option } from 'commander'
import { PLATFORM_TIMEOUT_SECONDS } from '../../contract/protocol.ts'
import { wholeNumber } from './numbers.ts'
import { httpUrl } from './url.ts'

/** Where callbacks are posted to, and how long an answer may take. */
export type BackendFlags = {
  /** `--to`, `CALLBACK_URL`. */
  to?: string
  /** `--timeout`, in milliseconds. */
  timeout: number
  insecure?: boolean
}

/** Says what is missing without `--to`. */
export const NO_BACKEND = 'where to? Say --to http://localhost:3000/chat, or set CALLBACK_URL'

export const toOption = () =>
  new Option('-t, --to <url>', 'the callback URL of your backend')
    .env('CALLBACK_URL')
    .argParser(httpUrl)

/** Adds `--timeout` and `--insecure`. */
export function addPatience(command: Command): Command {
  return command
    .option(
      '--timeout <ms>',
      'how long to wait for an answer',
      wholeNumber('milliseconds', { least: 1 }),
      PLATFORM_TIMEOUT_SECONDS * 1000,
    )
    .option('--insecure', 'accept certificates that cannot be verified')
}
