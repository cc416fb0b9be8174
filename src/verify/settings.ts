import type { Callback } from '../contract/callbacks.ts'

/** What a run needs to know of a backend. */
export type Settings = {
  /** The callback URL. */
  url: string
  sdkAppId: number
  /** The tokens that it accepts; without any, signatures are not judged. */
  tokens: readonly string[]
  /** The callbacks to send. */
  callbacks: readonly Callback[]
  /** What it is expected to decide, by command. */
  expect: ReadonlyMap<string, string>
  /** A URL that answers GET with the number of events that had an effect. */
  probe?: string
  /** Callbacks a second for the check of its speed. */
  rate: number
  /** What 99 of 100 answers must keep to under that rate, in milliseconds. */
  p99Ms: number
  /** Accept certificates that cannot be verified. */
  insecure: boolean
}
