import { setTimeout as wait } from 'node:timers/promises'
import { findCallback } from '../contract/callbacks.ts'
import { EXAMPLE_APP_ID } from '../request/example-app.ts'
import { callbackUrl } from '../request/url.ts'
import { type Summary, Tally } from '../sender/load/tally.ts'
import type { Posted, Poster } from '../sender/post.ts'
import type { ReplayProgress } from './progress.ts'
import type { Kept } from './reader.ts'
import { shifted } from './shift.ts'

/** How fast: as it came, as fast as the backend answers, or so many a second. */
export type Pace = 'original' | 'fast' | number

export type ReplayOptions = {
  /** The callback URL. */
  to: string
  /** The app; that of the recording by default. */
  sdkAppId?: number | string
  /** The token to sign anew with; without it there is no signature. */
  token?: string
  pace: Pace
  /** `new`: the first callback happens now, the others as long after it as they did. */
  times: 'original' | 'new'
  /** Callbacks at the same time. */
  concurrency: number
  /** Which callbacks to send. */
  filter: (kept: Kept) => boolean
  signal?: AbortSignal
  onExchange?: (tally: Tally, kept: Kept, posted: Posted) => void
}

export type Replayed = Summary & {
  /** What was left out because an earlier replay had sent it. */
  skipped: number
  /** What the filter left out. */
  filtered: number
}

/** Sends what was kept to a backend. It rejects when the source cannot be read. */
export async function replay(
  source: AsyncIterable<Kept>,
  poster: Poster,
  progress: ReplayProgress,
  options: ReplayOptions,
): Promise<Replayed> {
  const run = new Replay(poster, progress, options)
  let number = -1
  let [skipped, filtered] = [0, 0]
  for await (const kept of source) {
    number++
    if (options.signal?.aborted) break
    if (number < progress.done) skipped++
    else if (!options.filter(kept)) {
      filtered++
      progress.answered(number)
    } else await run.start(kept, number)
  }
  const summary = await run.end()
  await progress.save()
  return { ...summary, skipped, filtered }
}

class Replay {
  readonly #poster: Poster
  readonly #progress: ReplayProgress
  readonly #options: ReplayOptions
  readonly #tally = new Tally()
  readonly #running = new Set<Promise<void>>()
  readonly #started = Date.now()
  #first: number | undefined
  #count = 0

  constructor(poster: Poster, progress: ReplayProgress, options: ReplayOptions) {
    this.#poster = poster
    this.#progress = progress
    this.#options = options
  }

  /** Resolves when the next one may start. */
  async start(kept: Kept, number: number): Promise<void> {
    this.#first ??= kept.at ?? this.#started
    await this.#inTime(kept)
    if (this.#options.signal?.aborted) return
    const work = this.#send(kept, number)
    this.#running.add(work)
    void work.finally(() => this.#running.delete(work))
    if (this.#running.size >= this.#options.concurrency) await Promise.race(this.#running)
  }

  async end(): Promise<Summary> {
    await Promise.all(this.#running)
    return this.#tally.summary(this.#options.signal?.aborted ?? false)
  }

  async #inTime({ at }: Kept): Promise<void> {
    const { pace, signal } = this.#options
    if (pace === 'fast') return
    const after =
      pace === 'original' ? (at ?? 0) - (this.#first as number) : (this.#count++ * 1000) / pace
    const early = this.#started + after - Date.now()
    if (early > 0) await wait(early, undefined, { signal }).catch(() => {})
  }

  async #send(kept: Kept, number: number): Promise<void> {
    const posted = await this.#poster.post({ url: this.#url(kept), body: this.#body(kept) })
    // Cut by the end of the run, not by the backend.
    if (this.#options.signal?.aborted && 'failure' in posted) return
    this.#tally.add(findCallback(kept.command), posted, false)
    if ('status' in posted) this.#progress.answered(number)
    this.#options.onExchange?.(this.#tally, kept, posted)
  }

  #url({ command, query = {} }: Kept): string {
    const { to, token, sdkAppId } = this.#options
    const { SdkAppid, CallbackCommand, ...others } = query
    const app = sdkAppId ?? SdkAppid ?? EXAMPLE_APP_ID
    return callbackUrl(to, CallbackCommand ?? command, { sdkAppId: app, token, query: others })
  }

  #body({ command, body }: Kept): string | Buffer {
    const { times } = this.#options
    if (times === 'original' || typeof body !== 'string') return body
    return shifted(command, body, this.#started - (this.#first as number))
  }
}
